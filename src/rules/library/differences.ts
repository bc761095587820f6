import { fill } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type KeptRow, type KeptTable, withoutSubject } from "./tables.ts";

/** Of longer tables only the beginnings are aligned row by row. */
const ROWS = 200;
/** Longer cells are not quoted. */
const QUOTED = 36;
/** Steps that differ in the same way are named up to this many. */
const STEPS = 5;

const texts = {
  value: {
    id: "langkah {steps} {what} `{here}`, di sana `{there}`",
    en: "step {steps} {what} `{here}`, there `{there}`",
  },
  cell: { id: "langkah {steps} {what} lain", en: "step {steps} another {what}" },
  words: { id: "langkah {steps} ditulis lain", en: "step {steps} worded otherwise" },
  here: { id: "langkah {steps} hanya di sini", en: "step {steps} only here" },
  there: { id: "langkah {steps} hanya di sana", en: "step {steps} only there" },
} as const satisfies Record<string, Bilingual>;
const cells = {
  lanes: { id: "pelaksana", en: "lane" },
  time: { id: "waktu", en: "time" },
  requirements: { id: "kelengkapan", en: "requirement" },
  outputs: { id: "output", en: "output" },
} as const;
type Cell = keyof typeof cells;

/** Differences by how they differ, each with its steps, in the order in which they are met. */
class Found {
  readonly #ways = new Map<
    string,
    { template: Bilingual; values: Record<string, string | Bilingual>; steps: Bilingual[] }
  >();

  add(called: Bilingual, kind: keyof typeof texts, values: Record<string, string | Bilingual> = {}): void {
    const key = [kind, ...Object.values(values).map((value) => (typeof value === "string" ? value : value.id))].join(
      "\n",
    );
    const way = this.#ways.get(key);
    if (way) way.steps.push(called);
    else this.#ways.set(key, { template: texts[kind], values, steps: [called] });
  }

  told(): Bilingual[] {
    return [...this.#ways.values()].map(({ template, values, steps }) => {
      const shown = steps.slice(0, STEPS);
      const more = steps.length > STEPS ? ", ..." : "";
      const listed = {
        id: shown.map(({ id }) => id).join(", ") + more,
        en: shown.map(({ en }) => en).join(", ") + more,
      };
      return fill(template, { ...values, steps: listed });
    });
  }
}

/** Where a table differs from its near copy; the words of either subject do not count. */
export function differences(here: KeptTable, there: KeptTable): Bilingual[] {
  const found = new Found();
  const subjects = [new Set(here.subject), new Set(there.subject)] as const;
  const gap: { here: KeptRow[]; there: KeptRow[] } = { here: [], there: [] };
  const close = (): void => {
    const both = Math.min(gap.here.length, gap.there.length);
    for (const [i, { called }] of gap.here.entries()) found.add(called, i < both ? "words" : "here");
    for (const { called } of gap.there.slice(both)) found.add(called, "there");
    gap.here = [];
    gap.there = [];
  };
  for (const [one, other] of aligned(here.rows.slice(0, ROWS), there.rows.slice(0, ROWS))) {
    if (one && other) {
      close();
      for (const cell of Object.keys(cells) as Cell[]) compare(found, cell, one, other, subjects);
    } else if (one) gap.here.push(one);
    else if (other) gap.there.push(other);
  }
  close();
  return found.told();
}

function compare(
  found: Found,
  cell: Cell,
  one: KeptRow,
  other: KeptRow,
  [own, theirs]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): void {
  const [here, there] = [one[cell], other[cell]];
  if (here === there || withoutSubject(here, own) === withoutSubject(there, theirs)) return;
  const what = cells[cell];
  const isShort = here !== "" && there !== "" && Math.max(here.length, there.length) <= QUOTED;
  if (isShort) found.add(one.called, "value", { what, here, there });
  else found.add(one.called, "cell", { what });
}

function isSame(a: KeptRow | undefined, b: KeptRow | undefined): boolean {
  return a !== undefined && b !== undefined && (a.key === b.key || a.words === b.words);
}

/** Equal rows side by side, as many as there can be in order (longest common subsequence). */
function aligned(
  a: readonly KeptRow[],
  b: readonly KeptRow[],
): (readonly [KeptRow | undefined, KeptRow | undefined])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = isSame(a[i], b[j]);
      lengths[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: (readonly [KeptRow | undefined, KeptRow | undefined])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && isSame(a[i], b[j])) rows.push([a[i++], b[j++]]);
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) rows.push([a[i++], undefined]);
    else rows.push([undefined, b[j++]]);
  }
  return rows;
}
