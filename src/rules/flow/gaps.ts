import type { Sop } from "../../model/types.ts";
import type { Row, SopFile, Target } from "../../syntax/ast.ts";
import { rowsIn } from "../rows.ts";

/**
 * Charts (by index) of which a part could not be bound: a row without a symbol, or a way to a row or a symbol that does
 * not exist. The missing name is reported as such; what the rest of such a flow leads to would be guesswork.
 */
export function chartsWithGaps(sop: Sop, tree: SopFile): ReadonlySet<number> {
  const before = known.get(sop);
  if (before) return before;
  const gaps = findGaps(sop, tree);
  known.set(sop, gaps);
  return gaps;
}

const known = new WeakMap<Sop, ReadonlySet<number>>();

function findGaps(sop: Sop, tree: SopFile): ReadonlySet<number> {
  const charts = (tree.procedure?.charts ?? []).map((chart) => rowsIn(chart.flow));
  const labels = new Map(charts.flat().flatMap((row) => (row.line.label ? [[row.line.label.value, row]] : [])));
  const gaps = new Set(sop.charts.filter(lacksSymbols).map((chart) => chart.index));
  for (const [index, rows] of charts.entries()) {
    if (rows.some((row) => targetsOf(row).some((target) => leadsNowhere(target, row, labels)))) gaps.add(index);
  }
  return gaps;
}

function lacksSymbols({ steps }: Sop["charts"][number]): boolean {
  return steps.some((step) => step.symbols.length === 0);
}

function targetsOf(row: Row): Target[] {
  return row.details.flatMap((line) => {
    if (line.kind === "go") return line.targets;
    return line.kind === "outcome" && line.target ? [line.target] : [];
  });
}

function leadsNowhere(target: Target, from: Row, labels: ReadonlyMap<string, Row>): boolean {
  if (target.kind === "same-row") return !namesSymbol(from, target.symbol.value);
  if (target.kind !== "label") return false;
  const row = labels.get(target.label.value);
  return row === undefined || (target.symbol !== undefined && !namesSymbol(row, target.symbol.value));
}

function namesSymbol(row: Row, name: string): boolean {
  return row.details.some((line) => {
    if (line.kind === "symbol") return line.name.value === name;
    if (line.kind !== "actors") return false;
    return line.links.some((link) => link.kind === "lanes" && link.lanes.some((lane) => lane.value === name));
  });
}
