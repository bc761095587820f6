import type { EndLine, GoLine, OutcomeLine, Row } from "../../syntax/ast.ts";

/** A line `selesai` that ends nothing, and the line of its symbol that already says where the flow goes. */
export interface IdleEnd {
  readonly end: EndLine;
  readonly by: EndLine | GoLine | OutcomeLine;
}

/**
 * Lines `selesai` of a row that have no effect: a symbol is an end only where nothing says that the flow goes on from
 * it, or where `ya` is left unsaid and ends here; and it is so once.
 */
export function idleEnds(row: Row): IdleEnd[] {
  return bySymbol(row).flatMap((lines) => {
    const [first, ...again] = lines.filter((line): line is EndLine => line.kind === "end");
    if (!first) return [];
    const goes = lines.find(
      (line) =>
        (line.kind === "go" && line.targets.length > 0) || (line.kind === "outcome" && line.keyword !== "tidak"),
    );
    if (goes) return [{ end: first, by: goes }];
    return again.map((end) => ({ end, by: first }));
  });
}

type FlowLine = EndLine | GoLine | OutcomeLine;

/** The flow lines of a row, those of each `simbol` apart. */
function bySymbol(row: Row): FlowLine[][] {
  const groups: FlowLine[][] = [[]];
  for (const line of row.details) {
    if (line.kind === "symbol") groups.push([]);
    else if (line.kind === "end" || line.kind === "go" || line.kind === "outcome") groups.at(-1)?.push(line);
  }
  return groups;
}
