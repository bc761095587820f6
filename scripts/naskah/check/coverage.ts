import type { ManuscriptSop } from "../documents.ts";
import type { InventoryRow } from "../inventory.ts";
import { type LineRange, printRanges } from "../line-ranges.ts";
import type { Difference } from "./difference.ts";

/** Every row of the inventory has its file, which names the same lines. */
export function inventoryDifferences(
  inventory: readonly InventoryRow[],
  documents: readonly ManuscriptSop[],
): Difference[] {
  const byId = new Map(documents.map((document) => [document.sop.id, document]));
  const listed = new Set(inventory.map(({ id }) => id));
  const rows = inventory.flatMap(({ id, ranges }): Difference[] => {
    const document = byId.get(id);
    const sourceLine = ranges[0]?.from ?? 1;
    if (document === undefined) return [{ key: `berkas/${id}`, message: `belum ada berkas ${id}.sop`, sourceLine }];
    const [theirs, ours] = [printRanges(ranges), printRanges(document.ranges)];
    if (theirs === ours) return [];
    return [{ key: `berkas/${id}`, message: `${id}.sop menyebut baris ${ours}, inventaris ${theirs}`, sourceLine }];
  });
  const strangers = documents.filter(({ sop }) => !listed.has(sop.id));
  return [
    ...rows,
    ...strangers.map(({ sop }) => ({ key: `berkas/${sop.id}`, message: `${sop.id} tidak ada di inventaris` })),
  ];
}

/** Lines of the manuscript with text that belong to no document, one difference for each stretch of them. */
export function uncoveredLines(lines: readonly string[], ranges: readonly LineRange[]): Difference[] {
  const covered = new Uint8Array(lines.length + 1);
  for (const { from, to } of ranges) covered.fill(1, from, to + 1);
  const stretches: { from: number; to: number; text: string }[] = [];
  let open: { from: number; to: number; text: string } | undefined;
  for (const [at, text] of lines.entries()) {
    const line = at + 1;
    if (covered[line]) open = undefined;
    else if (text.trim() !== "") {
      if (open === undefined) {
        open = { from: line, to: line, text: text.trim() };
        stretches.push(open);
      } else open.to = line;
    }
  }
  return stretches.map(({ from, to, text }) => ({
    key: `baris-${printRanges([{ from, to }])}`,
    message: `bukan bagian dokumen mana pun: ${text.slice(0, 60)}`,
    sourceLine: from,
  }));
}
