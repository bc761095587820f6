import type { Bilingual, Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import { sortFindings } from "../diagnostics/order.ts";
import { type ReportFormat, wholeFormats } from "../diagnostics/render/names.ts";
import type { Host, Output } from "../host.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Failure } from "./failure.ts";
import { version } from "./version.ts";

/** What every command may be told. */
export interface Common {
  readonly config?: string;
  readonly lang?: Language;
  readonly quiet?: boolean;
  /** False where `--no-color` was given. */
  readonly color?: boolean;
}

/** What a report is about, beside the findings. */
export interface Subject {
  readonly sources: { get(path: string): SourceFile | undefined };
  /** Absolute path of the folder that paths are relative to. */
  readonly root: string;
  /** Paths of all files that were checked. */
  readonly checked?: readonly string[];
  /** Whether the findings are those that a baseline does not know. */
  readonly fresh?: boolean;
}

/** Where CI systems say that the repository lies. Their reports name files from there. */
const checkouts = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] as const;

/** One run of a command: where it speaks, in which language, and how loud. */
export class Session {
  readonly host: Host;
  readonly common: Common;
  language: Language;
  /** How findings are written, and where to. */
  format: ReportFormat = "pretty";
  findingsTo: Output;

  constructor(host: Host, common: Common) {
    this.host = host;
    this.common = common;
    this.language = common.lang ?? "id";
    this.findingsTo = host.stderr;
  }

  get quiet(): boolean {
    return this.common.quiet === true;
  }

  /** A line for the person in front, not part of the result: standard error, silent with `--quiet`. */
  tell(text: Bilingual): void {
    if (!this.quiet) this.host.stderr.write(`${text[this.language]}\n`);
  }

  /** A line of the result. */
  print(text: Bilingual): void {
    this.host.stdout.write(`${text[this.language]}\n`);
  }

  fail(failure: Failure): void {
    const word = { id: "galat", en: "error" }[this.language];
    this.host.stderr.write(`${word}: ${failure.what[this.language]}\n`);
    if (failure.help) {
      this.host.stderr.write(`${{ id: "saran", en: "help" }[this.language]}: ${failure.help[this.language]}\n`);
    }
  }

  /** The language that the project asks for, unless the command line does. */
  speak(language: Language | undefined): void {
    this.language = this.common.lang ?? language ?? "id";
  }

  /** Writes findings, sorted and each once; with `--quiet` hints are left out of what people read. */
  async report(
    findings: readonly Diagnostic[],
    { sources, root, checked = [], fresh = false }: Subject,
  ): Promise<void> {
    const [{ catalogue }, { renderers }] = await Promise.all([
      import("../catalogue.ts"),
      import("../diagnostics/render/index.ts"),
    ]);
    const { format, language, findingsTo: output } = this;
    const sorted = sortFindings(findings);
    const shown =
      this.quiet && !wholeFormats.has(format) ? sorted.filter((found) => found.severity !== "hint") : sorted;
    const color = format === "pretty" && this.colorOn(output);
    const base = this.#wayFromCheckout(root);
    const options = { sources, language, color, width: output.width, catalogue, version, checked, base, fresh };
    output.write(renderers[format](shown, options));
  }

  /** From the root of the repository that a CI system has checked out; empty where it is not known, or elsewhere. */
  #wayFromCheckout(root: string): string {
    for (const name of checkouts) {
      const checkout = this.host.env[name] ?? "";
      if (checkout === "") continue;
      const way = this.host.relative(this.host.resolve(checkout), root);
      return way === "" || way.startsWith("..") || way === this.host.resolve(way) ? "" : `${way}/`;
    }
    return "";
  }

  /** `--no-color`, NO_COLOR and FORCE_COLOR, in this order, then what the output is; an empty variable says nothing. */
  colorOn(output: Output): boolean {
    if (this.common.color === false || (this.host.env.NO_COLOR ?? "") !== "") return false;
    const force = this.host.env.FORCE_COLOR ?? "";
    if (force !== "") return force !== "0" && force !== "false";
    return output.isTerminal && this.host.env.TERM !== "dumb";
  }
}
