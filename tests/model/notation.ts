import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { bindOrganisation } from "../../src/model/bind-organisation.ts";
import { type BindContext, bindSop } from "../../src/model/bind-sop.ts";
import { emptyLibrary, type LibraryFacts, type SopFacts } from "../../src/model/facts.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Chart, Edge, FlowSymbol, Sop } from "../../src/model/types.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { type Parsed, parse } from "../../src/syntax/parse.ts";

export interface BoundText {
  readonly sop: Sop;
  readonly parsed: Parsed;
  readonly diagnostics: readonly Diagnostic[];
}

/** Binds a text that has no errors of syntax; throws where it has some, so that a test never reads a half SOP. */
export function bind(text: string, context: Partial<BindContext> = {}): BoundText {
  const parsed = parse(new SourceFile("uji.sop", text));
  const mistakes = parsed.diagnostics.map((found) => `${found.message.en} at ${found.span.start}`);
  if (mistakes.length > 0) throw new Error(`${mistakes.join("\n")}\n${text}`);
  const { sop, diagnostics } = bindSop(parsed, { library: emptyLibrary, ...context });
  if (!sop) throw new Error("nothing to bind");
  return { sop, parsed, diagnostics };
}

/** The organisation of a text that has no errors. */
export function organisation(text: string): Organisation {
  const bound = bindOrganisation(parse(new SourceFile("organisasi.sop", text)));
  if (!bound.organisation) throw new Error("no organisation");
  return bound.organisation;
}

/** A library of SOPs with the given labels. */
export function library(sops: Readonly<Record<string, readonly string[]>>): LibraryFacts {
  const facts = Object.entries(sops).map(
    ([id, labels]): SopFacts => ({ id, path: `${id}.sop`, title: `Judul ${id}`, labels }),
  );
  return { sops: new Map(facts.map((one) => [one.id, one])) };
}

/** Lanes `a` to `d`, then the lines of the rows. */
export function rows(lines: string): string {
  return `sop "Uji"\npelaksana\n  - a "A"\n  - b "B"\n  - c "C"\n  - d "D"\n${lines}\n`;
}

/** Symbols and ways of the chart of `rows(lines)`; throws on any finding. */
export function flow(lines: string, context: Partial<BindContext> = {}): string[] {
  const { sop, diagnostics } = bind(rows(lines), context);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((found) => found.message.en).join("\n"));
  return sop.charts.flatMap((chart) => drawn(chart));
}

/**
 * A chart's flow, one way a line: `1.a(kapsul mulai) -> 2.b(ketupat)`, with `[ya]` behind a way that has a word, `?`
 * for a skip, `&` and `|` for ties. Symbols that nothing touches stand alone.
 */
export function drawn(chart: Chart): string[] {
  const name = (index: number): string => symbolText(chart.symbols[index]);
  const touched = new Set([...chart.edges, ...chart.ties].flatMap(({ from, to }) => [from, to]));
  return [
    ...chart.symbols.filter(({ index }) => !touched.has(index)).map(({ index }) => name(index)),
    ...chart.ties.map(({ from, to, kind }) => `${name(from)} ${kind === "and" ? "&" : "|"} ${name(to)}`),
    ...chart.edges.map((edge) => `${name(edge.from)} ${arrow(edge)} ${name(edge.to)}${wordText(edge)}`),
  ];
}

const ends = { start: " mulai", end: " selesai", both: " mulai-selesai", "branch-end": " selesai-cabang" } as const;

function symbolText(symbol: FlowSymbol | undefined): string {
  if (!symbol) return "?";
  const end = symbol.end === undefined ? "" : ends[symbol.end];
  return `${symbol.id.replace(/^c\d+-(\d+)-/, "$1.")}(${symbol.shape}${end})`;
}

const arrow = ({ kind }: Edge): string => (kind === "skip" ? "?>" : "->");
const wordText = ({ word, implicit }: Edge): string =>
  word === undefined ? "" : ` [${word}${implicit ? ", tersirat" : ""}]`;

/** Findings as `code «place»: fix`. */
export function findings({ parsed, diagnostics }: Pick<BoundText, "parsed" | "diagnostics">): string[] {
  return diagnostics.map(({ code, span, fix }) => {
    const mended = fix ? ` -> ${fix.edits.map((edit) => edit.text).join()}` : "";
    return `${code} «${parsed.file.slice(span)}»${mended}`;
  });
}
