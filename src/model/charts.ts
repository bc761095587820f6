import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import { displayItems, displayOf } from "./display.ts";
import { bindLanes, type Lanes, noLanes } from "./lanes.ts";
import type { DisplayItem } from "./organisation.ts";
import { remarksOf, wayRemarks } from "./remarks.ts";
import { type FlatFlow, flattenRows } from "./rows.ts";
import { type StepNumber, stepNumbers } from "./step-numbers.ts";
import { bindStep, remarkNotes } from "./steps.ts";
import { SymbolMaker } from "./symbols.ts";
import { notesOf } from "./texts.ts";
import { type ThingNames, thingNames } from "./things.ts";
import type { Chart, Display, Step } from "./types.ts";
import { type Labels, type Place, WayMaker } from "./ways.ts";

interface PlannedChart extends FlatFlow {
  readonly tree: Ast.ChartTree;
}

/** Binds the charts of an SOP. Lanes of the head serve every chart that has none of its own. */
export function bindCharts(
  binder: Binder,
  tree: Ast.ProcedureTree,
  display: readonly (readonly DisplayItem[])[],
): Chart[] {
  const planned = tree.charts.map((chart) => ({ tree: chart, ...flattenRows(chart.flow) }));
  const labels = labelsOf(binder, planned);
  const names = thingNames(binder, thingLines(planned));
  const shared = lanesIn(binder, tree.head) ?? noLanes;
  const displays = planned.map((chart) => displayOf(...display, displayItems(binder, chart.tree.details)));
  const numbers = planned.map(({ rows }, index) => stepNumbers(binder, rows, displays[index]?.prefix ?? ""));
  let before = shared;
  return planned.map((chart, index) => {
    const lanes = lanesIn(binder, chart.tree.details) ?? (shared.lanes.length > 0 ? shared : before);
    before = lanes;
    return bindChart(binder, chart, index, lanes, labels, names, displays[index] ?? displayOf(), numbers);
  });
}

function lanesIn(binder: Binder, details: readonly Ast.Statement[]): Lanes | undefined {
  const line = details.find((one): one is Ast.LanesLine => one.kind === "lanes");
  return line && bindLanes(binder, line);
}

function labelsOf(binder: Binder, charts: readonly PlannedChart[]): Labels {
  const labels = new Map<string, Place>();
  charts.forEach(({ rows }, chart) => {
    rows.forEach(({ row }, step) => {
      const { label } = row.line;
      if (!label) return;
      const before = labels.get(label.value);
      if (before) binder.again({ id: "label", en: "label" }, label, before.span);
      else labels.set(label.value, { chart, step, span: label.span, row });
    });
  });
  return labels;
}

function thingLines(charts: readonly PlannedChart[]): Ast.ListLine[] {
  return charts
    .flatMap(({ rows }) => rows)
    .flatMap(({ row }) => row.details)
    .filter((line): line is Ast.ListLine => line.kind === "list" && /^(output|kelengkapan)$/.test(line.keyword));
}

function bindChart(
  binder: Binder,
  { tree, rows, first }: PlannedChart,
  index: number,
  lanes: Lanes,
  labels: Labels,
  names: ThingNames,
  display: Display,
  numbers: readonly (readonly StepNumber[])[],
): Chart {
  const maker = new SymbolMaker(binder, lanes, index);
  const ways = new WayMaker(binder, maker, labels, index, { rows, first });
  const facts = rows.map((row, step) => {
    ways.addRow(row, maker.addRow(row.row, step));
    return bindStep(binder, row, lanes, names);
  });
  const edges = ways.edges();
  const leaving = rows.map((): (typeof edges)[number][] => []);
  for (const edge of edges) leaving[maker.at(edge.from).step]?.push(edge);
  const called = (chart: number, step: number): string => numbers[chart]?.[step]?.called.id ?? "";
  const steps = facts.flatMap((fact, step): Step[] => {
    const number = numbers[index]?.[step];
    if (number === undefined) return [];
    const symbols = maker.order[step] ?? [];
    const acting = symbols.map((symbol) => maker.at(symbol)).filter(({ owner }) => owner === undefined);
    const actors = [...new Set(acting.map(({ lane }) => lanes.lanes[lane]?.id ?? ""))];
    const told = [...remarksOf(fact, lanes.byName), ...wayRemarks(leaving[step] ?? [], maker.symbols, called)];
    return [{ ...fact, index: step, ...number, symbols, actors, derivedRemarks: told }];
  });
  return {
    index,
    ...(tree.line && { title: tree.line.title.value }),
    titleNotes: [...(tree.line ? notesOf(tree.line.clauses) : []), ...remarkNotes(tree.details)],
    groups: lanes.groups,
    lanes: lanes.lanes,
    steps,
    symbols: maker.symbols,
    edges,
    ties: maker.ties,
    footnotes: footnotesUsed(binder, steps),
    display,
    span: tree.span,
  };
}

/** The footnotes that a chart's table refers to, in the order in which they are declared. */
function footnotesUsed(binder: Binder, steps: readonly Step[]): Chart["footnotes"] {
  const used = new Set(
    steps.flatMap((step) => [
      ...[step.text, ...step.substeps, ...step.remarks.entries].flatMap(({ footnotes }) => footnotes),
      ...[...step.requirements.entries, ...step.outputs.entries].flatMap(({ footnotes }) => footnotes),
    ]),
  );
  return [...binder.footnotes].filter(([id]) => used.has(id)).map(([id, { text }]) => ({ id, text: text.value }));
}
