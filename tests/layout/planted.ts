import type { FaultName } from "../../src/layout/judge/faults.ts";
import { layoutChart } from "../../src/layout/layout.ts";
import type {
  ChartLayout,
  LayoutPage,
  PlacedLine,
  PlacedSymbol,
  PlacedText,
  PlacedWord,
  Point,
} from "../../src/layout/types.ts";
import { makeChart } from "./charts.ts";

/** A chart without faults: a box, a decision that goes back to it, and an end, over three lanes. */
export const chart = makeChart({
  lanes: ["Pemohon", "Petugas", "Kepala"],
  steps: [
    { symbols: [[0, "kapsul"]] },
    { symbols: [[1, "kotak"]] },
    { symbols: [[2, "ketupat"]] },
    { symbols: [[2, "kotak"]] },
    { symbols: [[0, "kapsul"]] },
  ],
  edges: [
    { from: [0, 0], to: [1, 0] },
    { from: [1, 0], to: [2, 0] },
    { from: [2, 0], to: [3, 0], word: "ya", answer: "yes" },
    { from: [2, 0], to: [1, 0], word: "tidak", answer: "no" },
    { from: [3, 0], to: [4, 0] },
  ],
});
const options = { paper: "a4", orientation: "landscape", pages: "tall", marks: false } as const;
export const good = layoutChart(chart, options);

/** A chart that needs several pages. */
export const long = makeChart({
  lanes: ["A", "B"],
  steps: Array.from({ length: 30 }, (_, row) => ({ symbols: [[row % 2, "kotak"] as const] })),
  edges: Array.from({ length: 29 }, (_, row) => ({ from: [row, 0] as const, to: [row + 1, 0] as const })),
});
export const goodPages = layoutChart(long, { ...options, pages: "split" });

/** A drawing with its first page changed. */
export function withPage(change: (page: LayoutPage) => Partial<LayoutPage>, layout: ChartLayout = good): ChartLayout {
  return { ...layout, pages: layout.pages.map((page, at) => (at === 0 ? { ...page, ...change(page) } : page)) };
}
const withSymbol = (id: string, change: (symbol: PlacedSymbol) => Partial<PlacedSymbol>) =>
  withPage(({ symbols }) => ({ symbols: symbols.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) }));
export const withLine = (id: string, change: (line: PlacedLine) => Partial<PlacedLine>): ChartLayout =>
  withPage(({ lines }) => ({ lines: lines.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) }));
/** Moves the word `tidak`. */
const wordAt = (x: number, y: number) =>
  withPage(({ words }) => ({
    words: words.map((word) => (word.line === "c1-g4" ? movedTo(word, { x, y }) : word)),
  }));
const movedTo = (word: PlacedWord, { x, y }: Point): PlacedWord => ({
  ...word,
  rect: { ...word.rect, x, y },
  texts: word.texts.map((one) => ({ ...one, x, y: y + one.size })),
});
const withTexts = (change: (texts: readonly PlacedText[]) => readonly PlacedText[]) =>
  withPage(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, texts: change(cell.texts) })) }));

const [page] = good.pages;
if (page === undefined) throw new Error("no page");
const pointsOf = (id: string): readonly Point[] => page.lines.find((line) => line.id === id)?.points ?? [];
const at = (point: Point | undefined): Point => point ?? { x: 0, y: 0 };
const rectOf = (id: string) =>
  page.symbols.find((symbol) => symbol.id === id)?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
const shifted = (points: readonly Point[], dx: number, dy: number) =>
  points.map(({ x, y }) => ({ x: x + dx, y: y + dy }));

const box = rectOf("c1-4-1");
/** The line out of the box goes to the end, by the foot of the table. */
const out = pointsOf("c1-g5");
const straight = pointsOf("c1-g3");
const emptyCell = page.cells.find(({ kind, texts }) => kind === "body" && texts.length === 0)?.rect ?? box;
const text = (y: number): PlacedText => ({ x: box.x + 10, y, text: "A", size: 7, bold: false, width: 5 });

/** For every fault a drawing that has it. */
export const plants: Readonly<Record<FaultName, ChartLayout>> = {
  "symbols-overlap": withSymbol("c1-3-1", ({ rect }) => ({ rect: { ...rect, y: box.y - 4 } })),
  "symbol-outside-cell": withSymbol("c1-3-1", ({ rect }) => ({ rect: { ...rect, x: rect.x - 60 } })),
  "line-through-symbol": withLine("c1-g5", () => ({
    points: [
      { x: box.x - 30, y: box.y + 5 },
      { x: box.x + 90, y: box.y + 5 },
    ],
  })),
  "lines-on-each-other": withLine("c1-g1", () => ({ points: out })),
  "lines-touch": withLine("c1-g1", () => {
    const [from, to] = [at(out[0]), at(out[1])];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const aside = from.x === to.x ? { x: middle.x + 13, y: middle.y } : { x: middle.x, y: middle.y + 13 };
    return { points: [middle, aside] };
  }),
  "line-end-off-side": withLine("c1-g3", ({ points }) => ({ points: shifted(points, 5, 0) })),
  "line-slanted": withLine("c1-g3", ({ points: [from, ...rest] }) => ({
    points: [at(from), { x: at(from).x + 3, y: at(from).y + 7 }, ...rest],
  })),
  "line-outside-lanes": withLine("c1-g3", () => ({ points: [{ x: 1, y: 1 }, at(straight[0])] })),
  "line-missing": withPage(({ lines }) => ({ lines: lines.slice(1) })),
  "no-room-for-arrow": withLine("c1-g3", ({ points }) => ({
    points: [{ x: at(points.at(-1)).x, y: at(points.at(-1)).y - 3 }, at(points.at(-1))],
  })),
  "word-on-line": wordAt(at(out[0]).x - 4, at(out[0]).y + 1),
  "word-on-arrow-head": wordAt(at(straight.at(-1)).x + 2, at(straight.at(-1)).y - 6),
  "word-on-symbol": wordAt(box.x + 5, box.y + 5),
  "word-on-word": wordAt(
    page.words.find(({ line }) => line === "c1-g3")?.rect.x ?? 0,
    page.words.find(({ line }) => line === "c1-g3")?.rect.y ?? 0,
  ),
  "word-on-border": wordAt(emptyCell.x + emptyCell.width - 4, page.laneArea.y + 3),
  "word-outside-lanes": wordAt(2, 2),
  "word-ambiguous": wordAt(at(out[0]).x + 1, at(out[0]).y + 2),
  "word-far-from-line": wordAt(page.laneArea.x + 2, page.laneArea.y + 2),
  "word-missing": withPage(() => ({ words: [] })),
  "text-outside-cell": withTexts((texts) => texts.map((one) => ({ ...one, width: 900 }))),
  "text-outside-symbol": withSymbol("c1-4-1", ({ rect }) => ({ texts: [text(rect.y + rect.height + 2)] })),
  "texts-overlap": withTexts((texts) => texts.flatMap((one) => [one, { ...one, text: "di atasnya", x: one.x + 1 }])),
  "connector-unpaired": withPage(() => ({ connectors: [] }), goodPages),
  "page-too-high": withPage(({ height }) => ({ height: height + goodPages.paper.height }), goodPages),
};

/** Two lines to one box that come from opposite sides and go up together. */
export const headOn = (() => {
  const target = rectOf("c1-2-1");
  const top = { x: target.x + target.width / 2, y: target.y };
  const meet = { x: top.x, y: top.y - 9 };
  const from = (dx: number) => [{ x: meet.x + dx, y: meet.y }, meet, top];
  const arms = (left: readonly Point[], right: readonly Point[]) =>
    withPage(({ lines }) => ({
      lines: lines.map((line) =>
        line.id === "c1-g1" ? { ...line, points: left } : line.id === "c1-g4" ? { ...line, points: right } : line,
      ),
    }));
  return {
    /** Both bend where they meet. */
    met: arms(from(-30), from(30)),
    /** Both come from the same side. */
    together: arms(from(30), from(50)),
    /** One comes straight from above, the other joins it. */
    joined: arms([{ x: meet.x, y: meet.y - 30 }, top], from(30)),
  };
})();
