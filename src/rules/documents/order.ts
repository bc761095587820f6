import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Chart, Sop, Step } from "../../model/types.ts";
import type { SopFile } from "../../syntax/ast.ts";
import { Dominators } from "../flow/dominators.ts";
import { type FlowView, joined, viewFlows } from "../flow/view.ts";

/** A row of an SOP: its chart, its step, and its place among all rows. */
export interface Place {
  readonly chart: Chart;
  readonly step: Step;
  readonly row: number;
}

/** Which row can come before which, by the flow. Nothing is computed before it is asked for. */
export class Order {
  readonly #sop: Sop;
  readonly #tree: SopFile;
  #views: ReadonlyMap<number, FlowView> | undefined;
  readonly #trees = new Map<number, Dominators | undefined>();

  constructor(sop: Sop, tree: SopFile) {
    this.#sop = sop;
    this.#tree = tree;
  }

  /**
   * False where `other` cannot be done before `place` is done for the first time: it stands below, and every way to it
   * passes `place`. Of charts that could not be bound whole the order of the rows is taken.
   */
  canPrecede(other: Place, place: Place): boolean {
    if (other.row < place.row || other.chart !== place.chart) return true;
    const tree = this.#dominators(place.chart);
    const [from, to] = [place.step.symbols[0], other.step.symbols[0]];
    if (!tree || from === undefined || to === undefined) return false;
    return tree.has(to) && !tree.dominates(from, to);
  }

  /** The shortest way from one row to another of its chart, in the words for its rows; nothing where there is none. */
  way(place: Place, other: Place): Bilingual | undefined {
    const view = this.#view(place.chart);
    const [from, to] = [place.step.symbols[0], other.step.symbols[0]];
    if (!view || from === undefined || to === undefined) return undefined;
    const before = new Map<number, number>([[from, from]]);
    const waiting = [from];
    for (let i = 0; i < waiting.length && !before.has(to); i++) {
      const symbol = waiting[i] ?? from;
      for (const next of view.next(symbol)) {
        if (before.has(next)) continue;
        before.set(next, symbol);
        waiting.push(next);
      }
    }
    if (!before.has(to)) return undefined;
    const rows: Bilingual[] = [];
    for (let at = to; ; at = before.get(at) ?? from) {
      const called = place.chart.steps[place.chart.symbols[at]?.step ?? -1]?.called;
      if (called && rows[0] !== called) rows.unshift(called);
      if (at === from) break;
    }
    return joined(rows, " → ");
  }

  #view(chart: Chart): FlowView | undefined {
    this.#views ??= new Map(viewFlows(this.#sop, this.#tree).map((view) => [view.chart.index, view]));
    return this.#views.get(chart.index);
  }

  #dominators(chart: Chart): Dominators | undefined {
    if (this.#trees.has(chart.index)) return this.#trees.get(chart.index);
    const view = this.#view(chart);
    const entry = chart.steps[0]?.symbols[0];
    const tree = view && entry !== undefined ? new Dominators(view, entry) : undefined;
    this.#trees.set(chart.index, tree);
    return tree;
  }
}
