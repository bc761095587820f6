import { cover, type Span } from "../source/span.ts";
import type { ChartTree, Flow, Node, SilenceLine, SopFile, Statement } from "../syntax/ast.ts";
import type { Parsed } from "../syntax/parse.ts";
import type { Fix } from "./diagnostic.ts";
import { withoutLine } from "./silence-reports.ts";

/** How far an `abaikan` reaches, the narrowest first. */
export const levels = ["row", "declaration", "chart", "head", "file"] as const;
export type Level = (typeof levels)[number];

/** An `abaikan` line and the part of the file in which it counts. */
export interface Silence {
  readonly line: SilenceLine;
  readonly level: Level;
  readonly scope: Span;
}

/** The silences of one file, and what mends one that is unused: all that is kept of a file whose tree is gone. */
export interface FileSilences {
  readonly path: string;
  readonly all: readonly { readonly silence: Silence; readonly removal: Fix }[];
}

function extent(first: Node, others: readonly Node[]): Span {
  return others.reduce<Span>((whole, node) => cover(whole, node.span), first.span);
}

/** `scope` is asked for where there is a silence: most parts of a file have none. */
function silencesIn(details: readonly Statement[], level: Level, scope: () => Span): Silence[] {
  return details.flatMap((line) => (line.kind === "silence" ? [{ line, level, scope: scope() }] : []));
}

function inFlow(flow: readonly Flow[]): Silence[] {
  return flow.flatMap((part) => {
    if (part.kind === "row") return silencesIn(part.details, "row", () => extent(part, part.details));
    if (part.kind === "optional") return inFlow(part.flow);
    return part.branches.flatMap((branch) => inFlow(branch.flow));
  });
}

function inChart(chart: ChartTree): Silence[] {
  const scope = (): Span => extent(chart.line ?? chart, [...chart.details, ...chart.flow]);
  return [...silencesIn(chart.details, "chart", scope), ...inFlow(chart.flow)];
}

/** All `abaikan` lines of a file in no particular order. Scopes of one level never overlap, but for the file's. */
export function silencesOf({ file, tree }: Parsed): FileSilences {
  const all = scopesOf(tree, file.text.length);
  return {
    path: file.path,
    all: all.map((silence) => ({ silence, removal: withoutLine(silence.line.span, file.text) })),
  };
}

function scopesOf(tree: SopFile, length: number): Silence[] {
  const file = (): Span => ({ start: 0, end: length });
  const found: Silence[] = silencesIn(tree.silences, "file", file);
  if (tree.agency) {
    found.push(...silencesIn(tree.agency.details, "file", file));
    for (const line of tree.agency.details) {
      if (line.kind === "declaration")
        found.push(...silencesIn(line.details, "declaration", () => extent(line, line.details)));
    }
  }
  if (tree.procedure) {
    const { agency, line, head, charts } = tree.procedure;
    found.push(...silencesIn(head, "head", () => extent(line, agency ? [agency, ...head] : head)));
    for (const chart of charts) found.push(...inChart(chart));
  }
  return found;
}
