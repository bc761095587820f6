import type { Compared } from "../analysis/compare/library.ts";
import type { Report } from "../analysis/compare/report.ts";
import { type EmitContext, emitContext } from "../emit/emitter.ts";
import { comparisonFile, comparisonList, comparisonSheet, singleComparison } from "../emit/html/comparison/index.ts";
import { fonts } from "./assets.ts";
import { OutFolder } from "./out-folder.ts";
import type { Session } from "./session.ts";
import type { Versions } from "./versions.ts";

/** The pages of a comparison: each is written as its SOP is compared, so that no model is kept for it. */
export class ComparisonPages {
  readonly #session: Session;
  readonly #folder: OutFolder;
  readonly #context: EmitContext;
  readonly #names: { readonly old: string; readonly new: string };
  readonly #single: boolean;
  readonly #out: string;

  constructor(session: Session, { project, old, new: fresh }: Versions, out: string) {
    const { host } = session;
    this.#session = session;
    this.#out = host.resolve(out);
    this.#folder = new OutFolder(host, this.#out);
    const { marks, paper } = project.config;
    this.#context = emitContext({ marks: marks ?? true, assets: fonts(), ...(paper && { paper }) });
    this.#names = { old: old.name, new: fresh.name };
    this.#single = old.paths.length === 1 && fresh.paths.length === 1;
  }

  add(compared: Compared): void {
    const write = this.#single ? singleComparison : comparisonFile;
    this.#folder.put(write(compared, this.#names, this.#context));
  }

  /** Moves everything to its place; other files of the folder stay. */
  finish(report: Report): void {
    if (!this.#single) this.#folder.put(comparisonList(report));
    this.#folder.put(comparisonSheet(this.#context));
    const { written, unchanged } = this.#folder.commit(false);
    const { host } = this.#session;
    const out = host.relative(host.cwd, this.#out) || ".";
    this.#session.tell({
      id: `halaman di ${out}/banding.html: ${written} berkas ditulis, ${unchanged} tetap`,
      en: `pages in ${out}/banding.html: ${written} files written, ${unchanged} unchanged`,
    });
  }

  discard(): void {
    this.#folder.discard();
  }
}
