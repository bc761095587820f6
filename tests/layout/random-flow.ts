import type { Chart, Shape } from "../../src/model/types.ts";
import { type EdgeSketch, makeChart, type StepSketch } from "./charts.ts";

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 1013904223) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** In `sops/`, a quarter of the arrows to the next row stay in their lane (138 of 560; `npm run bench:layout` counts). */
export const STAY = 0.25;

const WORDS = [
  "Memeriksa",
  "berkas",
  "permohonan",
  "dan",
  "menyusun",
  "konsep",
  "surat",
  "keputusan",
  "kepada",
  "pimpinan",
];
const NO_WORDS = ["tidak", "tidak lengkap", "Belum valid", "Rusak Berat", "ditolak"];

/**
 * A flow of `steps` rows over `lanes` lanes: a quarter decisions that go back 1 to 6 rows, some forward jumps,
 * joint steps, chains within a row, forks, nested decisions and own capsules. With `plain` only the decisions.
 * Each row's lane is any of all, as likely as another; with `stay` that is the share of rows that begin in the lane in
 * which the row before ended, as in a library (`STAY`).
 */
export function randomFlow(seed: number, lanes: number, steps: number, plain = false, stay?: number): Chart {
  const random = randomFrom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const otherLane = (lane: number) => (lane + 1 + pick(lanes - 1)) % lanes;
  const rows: StepSketch[] = [];
  const edges: EdgeSketch[] = [];
  /** Positions in each row where the flow comes in and goes out. */
  const entries: number[] = [];
  const exits: number[] = [];
  let before = 0;
  const nextLane = () => {
    if (stay === undefined || rows.length === 0) return pick(lanes);
    return random() < stay ? before : otherLane(before);
  };
  for (let row = 0; row < steps; row += 1) {
    const lane = nextLane();
    const kind = random();
    const special = plain ? 1 : random();
    const last = row === steps - 1;
    const symbols: (readonly [number, Shape])[] = [];
    const ties: (readonly [number, number, "and" | "or"])[] = [];
    const entry = 0;
    let exit = 0;
    if (row > 0 && !last && kind < 0.25) {
      symbols.push([lane, "ketupat"]);
      if (special < 0.12) {
        symbols.push([lane, "kapsul"]);
        edges.push({ from: [row, 0], to: [row, 1], word: "tidak", answer: "no" });
      } else if (special < 0.24) {
        symbols.push([otherLane(lane), "ketupat"]);
        edges.push({ from: [row, 0], to: [row, 1], word: "ya", answer: "yes" });
        exit = 1;
      }
    } else if ((row === 0 || last) && special >= 0.5) symbols.push([lane, "kapsul"]);
    else if (row === 0) {
      symbols.push([lane, "kapsul"], [lane, "kotak"]);
      edges.push({ from: [row, 0], to: [row, 1] });
      exit = 1;
    } else if (last) {
      symbols.push([lane, "kotak"], [lane, "kapsul"]);
      edges.push({ from: [row, 0], to: [row, 1] });
    } else if (special < 0.12) {
      symbols.push([lane, "kotak"], [otherLane(lane), "kotak"]);
      ties.push([0, 1, random() < 0.5 ? "and" : "or"]);
    } else if (special < 0.24) {
      symbols.push([lane, "kotak"]);
      let at = lane;
      for (let more = 1 + pick(3); more > 0; more -= 1) {
        at = otherLane(at);
        edges.push({ from: [row, exit], to: [row, exit + 1] });
        exit += 1;
        symbols.push([at, "kotak"]);
      }
    } else symbols.push([lane, "kotak"]);
    before = symbols[exit]?.[0] ?? lane;
    entries.push(entry);
    exits.push(exit);
    const words = Array.from({ length: 3 + pick(9) }, () => WORDS[pick(WORDS.length)] ?? "").join(" ");
    rows.push({ text: words, symbols, ties });
  }
  for (let row = 0; row < steps - 1; row += 1) {
    const symbols = rows[row]?.symbols ?? [];
    const exit = exits[row] ?? 0;
    const decides = symbols[exit]?.[1] === "ketupat";
    const next: EdgeSketch["to"] = [row + 1, entries[row + 1] ?? 0];
    edges.push({ from: [row, exit], to: next, ...(decides ? { word: "ya", answer: "yes" as const } : {}) });
    symbols.forEach(([, shape], at) => {
      if (shape !== "ketupat" || symbols.some(([, other]) => other === "kapsul")) return;
      const goal = Math.max(0, row - 1 - pick(6));
      const word = plain ? "tidak" : (NO_WORDS[pick(NO_WORDS.length)] ?? "tidak");
      const to: EdgeSketch["to"] = [goal, entries[goal] ?? 0];
      edges.push({ from: [row, at], to, word, answer: "no" });
    });
    if (!plain && random() < 0.06 && row + 2 < steps) {
      const goal = Math.min(steps - 1, row + 2 + pick(4));
      const word = decides ? { word: "Ada garansi", answer: "other" as const } : {};
      edges.push({ from: [row, exit], to: [goal, entries[goal] ?? 0], ...word });
    }
  }
  const titles = ["Analis Kebijakan", "Penyuluh", "Pengadministrasi Umum", "Kabid", "Sekretaris", "Kepala Dinas"];
  return makeChart({
    lanes: Array.from({ length: lanes }, (_, lane) => titles[lane % titles.length] ?? ""),
    steps: rows,
    edges,
  });
}
