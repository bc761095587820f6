import { describe, expect, it } from "vitest";
import { summarise } from "../../src/emit/summarise.ts";
import { loadFreeEngine } from "../../src/layout/elk/load.ts";
import { judgeFree } from "../../src/layout/free-judge.ts";
import { layoutMap } from "../../src/layout/map/map.ts";
import type { MapSop } from "../../src/layout/map/types.ts";
import { librarySops } from "./library.ts";

const engine = await loadFreeEngine();

describe("the map", () => {
  it("of the library has no box on another, no line through a box, and every SOP once", () => {
    const sops = librarySops();
    const entries: readonly MapSop[] = sops.map((sop) => summarise(sop, undefined));
    const map = layoutMap(entries, engine);
    const faults = judgeFree(map).faults.filter(({ name }) => name.startsWith("box") || name === "line-through-symbol");
    expect(faults).toEqual([]);
    const drawn = map.boxes.flatMap(({ sop }) => sop ?? []);
    expect([...drawn, ...map.alone].sort()).toEqual(sops.map(({ id }) => id).sort());
  });
  it("lists what nothing joins instead of drawing it", () => {
    const alone = Array.from({ length: 5 }, (_, at) => ({ id: `s${at}`, title: `SOP ${at}`, steps: 3, links: [] }));
    const map = layoutMap(alone, engine);
    expect(map.boxes).toEqual([]);
    expect(map.alone).toEqual(alone.map(({ id }) => id));
  });
  it("draws what the library does not have, and marks it", () => {
    const links = [{ kind: "terkait" as const, text: "SOP Surat Keluar" }];
    const map = layoutMap([{ id: "a", title: "A", steps: 1, links }], engine);
    expect(map.boxes.map(({ sop }) => sop).sort()).toEqual(["a", undefined]);
    expect(map.lines).toHaveLength(1);
  });
});
