import fc from "fast-check";

/** Flows as texts, to be put behind lanes `a` to `d`: see `rows` in tests/model/notation.ts. */

interface Row {
  readonly time: number;
  /** Minutes above the least. */
  readonly more: number;
  /** Rows that outcomes lead to, by how far they are from here; with a limit or a share. */
  readonly ways: readonly { readonly far: number; readonly number: number }[];
  readonly chain: boolean;
}

const row = fc.record({
  time: fc.integer({ min: 0, max: 9 }),
  more: fc.integer({ min: 0, max: 3 }),
  ways: fc.array(fc.record({ far: fc.integer({ min: -3, max: 3 }), number: fc.integer({ min: 1, max: 2 }) }), {
    maxLength: 2,
  }),
  chain: fc.boolean(),
});

function text(all: readonly Row[], clause: (back: boolean, number: number) => string, yes: string): string {
  return all
    .map(({ time, more, ways, chain }, at) => {
      const head = `langkah r${at} "Baris ${at}"\n  oleh ${chain ? "a -> b" : "a"}\n  waktu ${time}-${time + more} menit\n`;
      if (at === all.length - 1 || ways.length === 0) return head;
      const outcomes = ways.map(({ far, number }, i) => {
        const to = Math.min(all.length - 1, Math.max(0, at + far));
        return `  bila "${i}" -> r${to}${clause(to <= at, number)}\n`;
      });
      return `${head.replace("langkah", "keputusan")}${outcomes.join("")}  bila "lanjut" -> berikut${yes}\n`;
    })
    .join("");
}

const rows = fc.array(row, { minLength: 2, maxLength: 6 });

/** Every way back has a limit of 1 or 2. */
export const limitedFlow = rows.map((all) => text(all, (back, number) => (back ? `  maks ${number} kali` : ""), ""));

/** Every way has a share; those to the next row the most. */
export const sharedFlow = rows.map((all) => text(all, (_, number) => `  kira-kira ${10 * number}%`, ""));

/** A flow of blocks with the shortest and the longest time that it must have. */
export interface Blocks {
  readonly lines: string;
  readonly short: number;
  readonly long: number;
}

const single = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 })).map(
  ([time, more]): Blocks => ({
    lines: `langkah "Kerja"\n  oleh a\n  waktu ${time}-${time + more} menit\n`,
    short: time,
    long: time + more,
  }),
);

function inSequence(parts: readonly Blocks[]): Blocks {
  return {
    lines: parts.map(({ lines }) => lines).join(""),
    short: parts.reduce((sum, { short }) => sum + short, 0),
    long: parts.reduce((sum, { long }) => sum + long, 0),
  };
}

/** Rows in sequence, optional parts, and forks in forks; each fork is followed by a row. */
export const blocks: fc.Arbitrary<Blocks> = fc.letrec<{ part: Blocks; sequence: Blocks }>((tie) => ({
  sequence: fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map(inSequence),
  part: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    single,
    // A row before it, so that two optional parts never begin at one row.
    fc.tuple(single, tie("sequence"), single).map(([before, inner, after]): Blocks => {
      const optional = { ...inner, lines: `apabila "perlu" {\n${before.lines}${inner.lines}}\n` };
      return inSequence([{ lines: optional.lines, short: 0, long: before.long + inner.long }, after]);
    }),
    fc
      .tuple(fc.array(tie("sequence"), { minLength: 2, maxLength: 3 }), fc.boolean(), single)
      .map(([arms, any, join]): Blocks => {
        const open = arms.map(({ lines }) => `cabang {\n${lines}}\n`).join("");
        const pick = any ? Math.min : Math.max;
        const meet = any ? join.lines.replace("  oleh a\n", "  oleh a\n  gabung salah-satu\n") : join.lines;
        return {
          lines: `langkah "Membagi"\n  oleh a\n  waktu 1 menit\nserempak {\n${open}}\n${meet}`,
          short: 1 + pick(...arms.map(({ short }) => short)) + join.short,
          long: 1 + pick(...arms.map(({ long }) => long)) + join.long,
        };
      }),
  ),
})).sequence;
