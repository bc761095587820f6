import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load, save } from "../../scripts/inspect/before.ts";
import { inspect } from "../../scripts/inspect/inspect.ts";
import { marks } from "../../scripts/inspect/marks.ts";
import { inspectorPage } from "../../scripts/inspect/page.ts";
import { judge } from "../../src/layout/judge/judge.ts";
import type { ChartLayout } from "../../src/layout/types.ts";
import { makeChart } from "./charts.ts";
import { chart, headOn, plants, withLine } from "./planted.ts";

function marksOn(layout: ChartLayout): string {
  const [page] = layout.pages;
  const { faults, places } = judge(layout, chart);
  if (page === undefined || places[0] === undefined) throw new Error("no page");
  return marks(page, faults, places[0]);
}

/** Two boxes, the lower one in the lane that `lane` says. */
const small = (lane: number, title = "A & <b>") =>
  inspect({
    key: "kecil",
    title,
    chart: makeChart({
      lanes: ["Satu", "Dua"],
      steps: [{ symbols: [[0, "kotak"]] }, { symbols: [[lane, "kotak"]] }],
      edges: [{ from: [0, 0], to: [1, 0] }],
    }),
  });

describe("the inspector", () => {
  it("outlines what a fault names, and says its name", () => {
    const through = marksOn(plants["line-through-symbol"]);
    expect(through).toContain("<title>line-through-symbol: c1-g5, c1-4-1</title>");
    expect(through.match(/<rect class="fault"/g)?.length).toBeGreaterThan(0);
    expect(through.match(/<path class="fault"/g)?.length).toBeGreaterThan(0);
    expect(marksOn(plants["word-on-line"])).toContain('<rect class="fault"');
    expect(marksOn(plants["text-outside-cell"])).toContain('<rect class="fault"');
  });

  it("circles crossings and lines that meet head on, and colours lines with many bends", () => {
    expect(marksOn(headOn.met)).toContain('<circle class="head-on"');
    expect(marksOn(headOn.together)).not.toContain('<circle class="head-on"');
    const zigzag = [0, 1, 2, 3, 4].map((at) => ({ x: 300 + 9 * Math.ceil(at / 2), y: 90 + 9 * Math.floor(at / 2) }));
    expect(marksOn(withLine("c1-g1", () => ({ points: zigzag })))).toContain("<title>3 bends: c1-g1</title>");
  });

  it("shows old beside new where a drawing has changed, and only there", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "inspect-")), "before");
    save(folder, [small(0)]);
    const before = load(folder);
    rmSync(join(folder, ".."), { recursive: true });
    const same = inspectorPage([small(0)], before);
    expect(same).toContain("0 differ");
    expect(same).not.toContain("<figcaption>old</figcaption>");
    const changed = inspectorPage([small(1)], before);
    expect(changed).toContain("1 differ");
    expect(changed).toContain('<figcaption>old</figcaption><img alt="" src="data:image/svg+xml;base64,');
    expect(changed).toContain("bends a line 0.00 → 1.00");
  });

  it("is one page with no address in it, and escapes what authors wrote", () => {
    const page = inspectorPage([small(0)], new Map());
    expect(page).toContain("<h2>A &amp; &lt;b&gt;</h2>");
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    expect(page).toContain("default-src 'none'");
    expect(inspectorPage([small(0)], new Map())).toBe(page);
  });

  it("has the worst chart first", () => {
    const page = inspectorPage([small(0), { ...small(1), key: "buruk", faults: 1 }], new Map());
    expect(page.indexOf('href="#buruk"')).toBeLessThan(page.indexOf('href="#kecil"'));
  });
});
