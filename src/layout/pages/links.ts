import type { Chart, Edge } from "../../model/types.ts";
import { letter } from "../table/cells.ts";

/** Lines from one page to one symbol on another: they share a pair of connectors. */
export interface PageLink {
  readonly pair: string;
  readonly fromPage: number;
  readonly toPage: number;
  /** Index of the symbol they lead to. */
  readonly target: number;
  readonly edges: readonly Edge[];
  /** Both halves stand in this lane. */
  readonly lane: number;
  readonly label?: string;
}

/** Edges that are drawn; optional rows are passed over without a line. */
export function drawnEdges(chart: Chart): Edge[] {
  return chart.edges.filter(
    ({ kind, from, to }) => kind !== "skip" && chart.symbols[from] !== undefined && chart.symbols[to] !== undefined,
  );
}

/** All links of a chart whose steps stand on the pages that `pageOf` says, in order of declaration. */
export function pageLinks(chart: Chart, pageOf: readonly number[]): PageLink[] {
  const pageOfSymbol = (symbol: number) => pageOf[chart.symbols[symbol]?.step ?? 0] ?? 0;
  const groups = new Map<string, Edge[]>();
  for (const edge of drawnEdges(chart)) {
    const [from, to] = [pageOfSymbol(edge.from), pageOfSymbol(edge.to)];
    if (from === to) continue;
    const key = `${from} ${edge.to}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  const taken = new Set<string>();
  const links = [...groups.values()].flatMap((edges): PageLink[] => {
    const first = edges[0];
    if (first === undefined) return [];
    const fromPage = pageOfSymbol(first.from);
    const toPage = pageOfSymbol(first.to);
    const target = chart.symbols[first.to];
    const source = chart.symbols[first.from];
    const places = (lane: number) =>
      toPage > fromPage
        ? [`${fromPage} foot ${lane}`, `${toPage} head ${lane}`]
        : [`${fromPage} head ${lane}`, `${toPage} foot ${lane}`];
    const wished = (edges.length === 1 ? source?.lane : target?.lane) ?? 0;
    const other = (edges.length === 1 ? target?.lane : source?.lane) ?? 0;
    const free = (lane: number) => places(lane).every((place) => !taken.has(place));
    const lane = free(wished) || !free(other) ? wished : other;
    for (const place of places(lane)) taken.add(place);
    const pair = `sambungan-${fromPage + 1}-${toPage + 1}-${target?.id ?? ""}`;
    return [{ pair, fromPage, toPage, target: first.to, edges, lane }];
  });
  return labelled(links, Math.max(0, ...pageOf));
}

/** Letters, as soon as two lines cross one break anywhere in the chart. */
function labelled(links: readonly PageLink[], breaks: number): PageLink[] {
  const crossing = Array.from({ length: breaks }, () => 0);
  for (const { fromPage, toPage } of links) {
    for (let at = Math.min(fromPage, toPage); at < Math.max(fromPage, toPage); at += 1) {
      crossing[at] = (crossing[at] ?? 0) + 1;
    }
  }
  if (!crossing.some((count) => count > 1)) return [...links];
  return links.map((link, index) => ({ ...link, label: letter(index).toUpperCase() }));
}
