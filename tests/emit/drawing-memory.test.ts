import { describe, expect, it, vi } from "vitest";
import { DrawingMemory, Kept } from "../../src/emit/drawing-memory.ts";
import type { FreeEngine } from "../../src/layout/elk/graph.ts";
import { loadFreeEngine } from "../../src/layout/elk/load.ts";
import { drawingContext, filesFor, smallText, sopOf } from "./sops.ts";

const engine = await loadFreeEngine();

describe("the drawings of an earlier build", () => {
  it("stand for equal ones, and for no others", () => {
    const memory = new DrawingMemory();
    const freeEngine = vi.fn<FreeEngine>(engine);
    const build = (text: string) => filesFor(sopOf(text), drawingContext({ freeEngine, memory }));
    const first = build(smallText);
    const drawn = freeEngine.mock.calls.length;
    expect(drawn).toBeGreaterThan(0);
    expect(build(smallText)).toEqual(first);
    expect(freeEngine).toHaveBeenCalledTimes(drawn);

    const changed = smallText.replace("Meminta kunci", "Meminta dua kunci");
    const again = build(changed);
    expect(freeEngine.mock.calls.length).toBeGreaterThan(drawn);
    expect(again).toEqual(filesFor(sopOf(changed)));
  });

  it("are made anew for another paper, and without marks", () => {
    const memory = new DrawingMemory();
    const [sop] = [sopOf(smallText)];
    for (const options of [{}, { paper: "letter" }, { marks: false }] as const) {
      const kept = filesFor(sopOf(smallText), drawingContext({ ...options, memory }));
      expect(kept).toEqual(filesFor(sop, drawingContext(options)));
    }
  });

  it("are forgotten, the longest unused first, where there are too many", () => {
    const kept = new Kept<string>(2);
    const make = vi.fn((name: string) => name);
    for (const name of ["a", "b", "a", "c", "a", "b"]) kept.once([name], () => make(name));
    expect(make.mock.calls.flat()).toEqual(["a", "b", "c", "b"]);
  });
});
