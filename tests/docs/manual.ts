import { organisationTemplate } from "../../src/cli/templates/sop.ts";
import { emitContext } from "../../src/emit/emitter.ts";
import { format } from "../../src/format/format.ts";
import { checkText, type Diagnostic, emitSop, filesOf, surveyLibrary, svgEmitter } from "../../src/index.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";

/**
 * The examples of the manual: every ```sop block of docs/panduan is compiled as it stands.
 *
 *     ```sop                a whole file, or rows that get a head, and lanes where they declare none
 *     ```sop organisasi     a whole organisation file; blocks of any page may name it
 *     ```sop organisasi:ID  a whole SOP that belongs to the organisation ID
 *     ```sop pustaka-baru   a whole SOP for the library that `sopan init` makes
 *     ```sop kepala         lines of a head; the rest is put around them
 *     ... gambar:NAME       is drawn as docs/gambar/NAME.svg
 */
export interface Example {
  readonly path: string;
  /** Line of the block's first line of text, from 1. */
  readonly line: number;
  readonly info: readonly string[];
  readonly text: string;
}

const fence = /^```sop([^\n]*)\n([\s\S]*?)^```$/gm;

/** The examples of one page, in order. */
export function examplesOf(path: string, markdown: string): Example[] {
  return [...markdown.matchAll(fence)].map(([, info = "", text = ""], at, all) => ({
    path,
    line: markdown.slice(0, all[at]?.index).split("\n").length + 1,
    info: info.trim().split(/\s+/).filter(Boolean),
    text,
  }));
}

const lanes = { pemohon: '"Pemohon" luar', staf: '"Staf"', kasubag: '"Kasubag"', kepala: '"Kepala"' };

/** A whole file around an example. */
export function complete({ info, text }: Example): string {
  if (/^sop /m.test(text) || info.includes("organisasi")) return text;
  if (info.includes("kepala"))
    return `sop "Contoh"\n${text}pelaksana\n  - staf "Staf"\nlangkah "Bekerja"\n  oleh staf\n`;
  const bare = !/^\s*(kelengkapan|output|waktu|keterangan)/m.test(text);
  const display = bare ? "tampilan\n  - tanpa mutu-baku\n  - tanpa keterangan\n" : "";
  return `sop "Contoh"\n${display}${/^pelaksana/m.test(text) ? "" : lanesUsed(text)}${text}`;
}

/**
 * The example as `sopan fmt` writes it: what was put around it is taken away again, which the formatter parts from it by
 * empty lines.
 */
export function formatted(example: Example): string {
  const done = format(parse(new SourceFile(example.path, complete(example))));
  if (!("text" in done)) return "";
  const whole = done.text;
  if (/^sop /m.test(example.text) || example.info.includes("organisasi")) return whole;
  if (example.info.includes("kepala")) return `${whole.slice(whole.indexOf("\n") + 1, whole.indexOf("\n\n"))}\n`;
  const lanes = whole.indexOf("\npelaksana") + 1;
  return /^pelaksana/m.test(example.text) ? whole.slice(lanes) : whole.slice(whole.indexOf("\n\n", lanes) + 2);
}

function lanesUsed(text: string): string {
  const words = text.replace(/"[^"]*"/g, "");
  const used = Object.entries(lanes).filter(([name]) => new RegExp(`\\b${name}\\b`).test(words));
  return `pelaksana\n${used.map(([name, rest]) => `  - ${name} ${rest}\n`).join("")}`;
}

export interface Compiled extends Example {
  readonly diagnostics: readonly Diagnostic[];
  /** Name and text of the first chart's drawing, where the block asks for one. */
  readonly drawing?: { readonly name: string; readonly svg: string };
}

/** Compiles examples as the product would; the organisation files among them are known to those that name one. */
export function compileExamples(examples: readonly Example[]): Compiled[] {
  const organisations = examples.filter(({ info }) => info.includes("organisasi"));
  const known = Object.fromEntries(organisations.map(({ text }, at) => [`organisasi-${at}.sop`, text]));
  return examples.map((example) => {
    const name = example.info.find((word) => word.startsWith("gambar:"))?.slice("gambar:".length);
    const named = example.info.some((word) => word.startsWith("organisasi"));
    const made = example.info.includes("pustaka-baru") ? { "organisasi.sop": organisationTemplate } : {};
    const library = surveyLibrary(filesOf(named ? known : made));
    const { sop, diagnostics } = checkText(`${name ?? "contoh"}.sop`, complete(example), library);
    const files = name !== undefined && sop ? emitSop(sop, [svgEmitter], emitContext()) : [];
    const svg = files.find(({ path }) => path.endsWith("-alur-1.svg"))?.content;
    return {
      ...example,
      diagnostics,
      ...(name !== undefined && typeof svg === "string" && { drawing: { name, svg } }),
    };
  });
}
