import type * as Ast from "../syntax/ast.ts";

/** One row of a chart with what the blocks around it say. Rows are named by their place in the chart, from 0. */
export interface FlatRow {
  readonly row: Ast.Row;
  /** Conditions of the blocks around it, outermost first. */
  readonly conditions: readonly string[];
  /** Rows that follow by default; more than one where work forks. */
  readonly next: readonly number[];
  /** For each optional part that begins here, the innermost first: the rows that follow when it is left out. */
  readonly skipTo: readonly (readonly number[])[];
}

type Mutable = { -readonly [K in keyof FlatRow]: FlatRow[K] };

export interface FlatFlow {
  /** In the order of the file. */
  readonly rows: readonly FlatRow[];
  /** Rows that the chart begins with: more than one where it begins with `serempak`. */
  readonly first: readonly number[];
}

/** The rows of a chart with the ways that the blocks `serempak` and `apabila` give them. */
export function flattenRows(flow: readonly Ast.Flow[]): FlatFlow {
  const rows: Mutable[] = [];
  const starts = new Map<Ast.Row, number>();
  number(flow, []);
  return { rows, first: connect(flow, []) };

  function number(items: readonly Ast.Flow[], conditions: readonly string[]): void {
    for (const item of items) {
      if (item.kind === "row") {
        starts.set(item, rows.length);
        rows.push({ row: item, conditions, next: [], skipTo: [] });
      } else if (item.kind === "optional") number(item.flow, [...conditions, item.line.condition.value]);
      else for (const branch of item.branches) number(branch.flow, conditions);
    }
  }

  /** Gives every row of `items` its followers, last first; returns where the items are entered. */
  function connect(items: readonly Ast.Flow[], after: readonly number[]): readonly number[] {
    let follow = after;
    for (const item of [...items].reverse()) follow = connectOne(item, follow);
    return follow;
  }

  function connectOne(item: Ast.Flow, after: readonly number[]): readonly number[] {
    if (item.kind === "row") {
      const at = starts.get(item) ?? 0;
      const row = rows[at];
      if (row) row.next = after;
      const optional = item.details.some((line) => line.kind === "optional");
      if (row && optional) pass(row, after);
      return [at];
    }
    if (item.kind === "parallel") {
      const entered = item.branches.flatMap((branch) => connect(branch.flow, after));
      return item.branches.length === 0 ? after : [...new Set(entered)];
    }
    const entered = connect(item.flow, after);
    const first = entered[0];
    const row = first === undefined ? undefined : rows[first];
    if (row && item.flow.length > 0) pass(row, after);
    return entered;
  }

  function pass(row: Mutable, after: readonly number[]): void {
    if (!row.skipTo.includes(after)) row.skipTo = [...row.skipTo, after];
  }
}
