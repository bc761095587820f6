import type { Paper } from "./table.ts";

/** What the columns say, and what a reader must know to judge the figures. */
export function explain(paper: Paper): void {
  for (const line of [
    "Every engine draws the same arrows between the same symbols, which stand where sopan puts them (one high page).",
    "crossings, length: a flow. bends: an arrow. most: bends of the worst arrow. Ties of joint steps are not counted.",
    "least alone: bends if every arrow had the page to itself; no router can be below.",
    "both ways: sides of symbols, a flow, at which one arrow arrives and another leaves. moved: flows with symbols moved.",
    "ms: warm, median; of a peer its routing alone (from symbols to coordinates), of sopan the whole layout with table,",
    "  words and heights, and in brackets its routing alone (plan, routes, tracks). Engines take turns on each chart.",
    "faults: by sopan's judge. The peers are judged for their lines only; they place no words and break no pages.",
    "Faults that peers have because they know less, or are free where sopan is not:",
    "  line-end-off-side: no rule of sides; elkjs ends at a diamond's bounding box, libavoid-js shifts lines that share",
    "    a side off the diamond's point. What both ways counts saves them bends, and is unreadable at a diamond.",
    "  no-room-for-arrow: rows are not made higher for lines, so the last stretch is shorter than an arrow head.",
    "  line-outside-lanes: they do not know the table; a product around them could widen the outer lanes.",
    "elkjs: its own layout with options that hold every symbol in its lane and row; moved says where that failed.",
    "libavoid-js: pins at the four sides; a bend costs 10 points of detour, a crossing 50, or 2000 where crossings are dear;",
    "  the latter is left out at 200 steps, where it needs 10 to 30 seconds a flow.",
    "",
  ]) {
    paper.text(line);
  }
}
