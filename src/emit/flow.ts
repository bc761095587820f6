import type { Chart, Edge, FlowSymbol, Note, ProcedureRef, Sop, Step } from "../model/types.ts";

/** Where the procedure goes from a step: what JSON calls `next` and the outline says in words. */
export interface Next {
  /** step: to another row; within: to another symbol of the same row; skip: past rows that are optional. */
  readonly kind: "step" | "within" | "skip" | "end" | "branch-end" | "sop" | "chart";
  /** Index of the row it leads to, in the chart `chart`; absent where the procedure leaves the SOP or ends. */
  readonly step?: number;
  readonly chart: number;
  readonly outcome?: string;
  /** Symbols it leads from and to. */
  readonly from: FlowSymbol;
  readonly to?: FlowSymbol;
  readonly procedure?: ProcedureRef;
  readonly result?: string;
  readonly limit?: number;
  readonly share?: number;
  readonly implicit: boolean;
  readonly notes: readonly Note[];
}

/** The ways out of every step of a chart, in the order of its symbols and edges. */
export function flowOf(chart: Chart): readonly (readonly Next[])[] {
  const leaving = new Map<number, Edge[]>();
  for (const edge of chart.edges) {
    const known = leaving.get(edge.from);
    if (known) known.push(edge);
    else leaving.set(edge.from, [edge]);
  }
  return chart.steps.map((step) =>
    step.symbols
      .map((index) => chart.symbols[index])
      .filter((symbol) => symbol !== undefined)
      .flatMap((symbol) => waysOut(chart, step, symbol, leaving.get(symbol.index) ?? [])),
  );
}

function waysOut(chart: Chart, step: Step, symbol: FlowSymbol, edges: readonly Edge[]): Next[] {
  // The end that a capsule of its own marks is told where the way into it is.
  if (edges.length === 0) return symbol.owner === undefined ? endOf(chart, symbol, symbol) : [];
  return edges.flatMap((edge): Next[] => {
    const to = chart.symbols[edge.to];
    if (to === undefined) return [];
    const said = saidOn(edge);
    // The way into a capsule of its own is told as the end itself, under the outcome that leads there.
    if (to.owner !== undefined && to.end !== "start") return endOf(chart, symbol, to, said);
    if (to.step !== step.index) {
      const kind = edge.kind === "skip" ? "skip" : "step";
      return [{ kind, step: to.step, chart: chart.index, from: symbol, to, ...said }];
    }
    return edge.kind === "outcome"
      ? [{ kind: "within", step: to.step, chart: chart.index, from: symbol, to, ...said }]
      : [];
  });
}

type Said = Pick<Next, "outcome" | "limit" | "share" | "implicit" | "notes">;

const saidOn = (edge: Edge): Said => ({
  implicit: edge.implicit,
  notes: edge.notes,
  ...(edge.word !== undefined && { outcome: edge.word }),
  ...(edge.limit !== undefined && { limit: edge.limit }),
  ...(edge.share !== undefined && { share: edge.share }),
});

function endOf(
  chart: Chart,
  from: FlowSymbol,
  capsule: FlowSymbol,
  said: Said = { implicit: false, notes: [] },
): Next[] {
  const shared = {
    from,
    ...(from === capsule ? {} : { to: capsule }),
    ...(capsule.result !== undefined && { result: capsule.result }),
    ...said,
  };
  const on = capsule.goesOn;
  if (on?.kind === "sop") return [{ kind: "sop", chart: chart.index, procedure: on, ...shared }];
  if (on?.kind === "chart") return [{ kind: "chart", chart: on.chart, step: on.step, ...shared }];
  if (capsule.end === "branch-end") return [{ kind: "branch-end", chart: chart.index, ...shared }];
  return capsule.end === "end" || capsule.end === "both" ? [{ kind: "end", chart: chart.index, ...shared }] : [];
}

/** A row that a way leads to, also in another chart of the SOP. */
export function stepAt(sop: Sop, { chart, step }: Pick<Next, "chart" | "step">): Step | undefined {
  return step === undefined ? undefined : sop.charts[chart]?.steps[step];
}
