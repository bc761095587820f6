import type { Chart } from "../model/types.ts";
import type { Flow, Row, SopFile } from "../syntax/ast.ts";

/** Rows of a flow in the order of the file, those in blocks included: `Chart.steps` has the same order. */
export function rowsIn(flow: readonly Flow[]): Row[] {
  return flow.flatMap((part) => {
    if (part.kind === "row") return [part];
    return part.kind === "optional" ? rowsIn(part.flow) : part.branches.flatMap((branch) => rowsIn(branch.flow));
  });
}

/** Rows of the tree from which a chart was made. */
export function rowsOf(tree: SopFile, chart: Chart): Row[] {
  return rowsIn(tree.procedure?.charts[chart.index]?.flow ?? []);
}
