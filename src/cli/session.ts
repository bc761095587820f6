import type { Bilingual, Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import type { renderers } from "../diagnostics/render/index.ts";
import type { Host, Output } from "../host.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Failure } from "./failure.ts";

/** What every command may be told. */
export interface Common {
  readonly config?: string;
  readonly lang?: Language;
  readonly quiet?: boolean;
  /** False where `--no-color` was given. */
  readonly color?: boolean;
}

export type ReportFormat = keyof typeof renderers;

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

  /** Writes findings; with `--quiet` hints are left out of what people read. */
  async report(findings: readonly Diagnostic[], sources: { get(path: string): SourceFile | undefined }): Promise<void> {
    const [{ catalogue }, { renderers }] = await Promise.all([
      import("../catalogue.ts"),
      import("../diagnostics/render/index.ts"),
    ]);
    const { format, language, findingsTo: output } = this;
    const shown = this.quiet && format !== "json" ? findings.filter((found) => found.severity !== "hint") : findings;
    const color = format === "pretty" && this.colorOn(output);
    output.write(renderers[format](shown, { sources, language, color, width: output.width, catalogue }));
  }

  /** `--no-color`, NO_COLOR and FORCE_COLOR, in this order, then what the output is. */
  colorOn(output: Output): boolean {
    if (this.common.color === false || (this.host.env.NO_COLOR ?? "") !== "") return false;
    const force = this.host.env.FORCE_COLOR;
    if (force !== undefined) return force !== "0" && force !== "false";
    return output.isTerminal && this.host.env.TERM !== "dumb";
  }
}
