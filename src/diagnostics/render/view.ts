import { type Cell, cellsOf, isPlain } from "./cells.ts";

/** As much of a source line as fits. */
export interface View {
  readonly text: string;
  /** Column in `text` of an offset in the line; offsets that are cut away lie at the ends. */
  column(offset: number): number;
}

/** Characters beyond which a line is cut before it is looked at: a line may be megabytes long. */
const NEAR = 400;

/** The part of `line` around `from`-`to` that fits into `room` columns, with `…` where it is cut. */
export function viewOf(line: string, from: number, to: number, room: number): View {
  if (line.length <= Math.min(room, NEAR) && isPlain(line)) return whole(line);
  const low = boundary(line, from - NEAR);
  const high = boundary(line, Math.max(Math.min(to, from + NEAR), from) + NEAR);
  const cells = cellsOf(line.slice(low, high), low);
  const columns = starts(cells);
  const total = columns.at(-1) ?? 0;
  if (total <= room && low === 0 && high === line.length) return part(line, cells, 0, cells.length, "", "");

  const at = (offset: number): number => columns[indexOf(cells, offset)] ?? total;
  const inner = room - 2;
  const begin = at(from);
  const end = Math.max(begin + 1, at(to));
  let first = 0;
  if (low > 0 || end > inner) {
    const before = Math.max(8, Math.floor((inner - Math.min(end - begin, inner)) / 2));
    first = columns.findIndex((column) => column >= begin - before);
    if (low === 0 && (columns[first] ?? 0) <= 1) first = 0;
  }
  const offset = columns[first] ?? 0;
  let last = first;
  while (last < cells.length && (columns[last + 1] ?? 0) - offset <= inner) last++;
  const cutLeft = low > 0 || first > 0 ? "…" : "";
  const cutRight = high < line.length || last < cells.length ? "…" : "";
  return part(line, cells, first, last, cutLeft, cutRight);
}

/** A plain line that fits: its columns are its offsets, and what is underlined behind its end stands right there. */
function whole(line: string): View {
  const most = line === "" ? 0 : line.length + 1;
  return { text: line, column: (offset) => Math.max(0, Math.min(offset, most)) };
}

/** Keeps a cut from splitting a pair of surrogates. */
function boundary(line: string, offset: number): number {
  const at = Math.max(0, Math.min(offset, line.length));
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
}

/** Column at which each cell starts, and one more: where the last ends. */
function starts(cells: readonly Cell[]): number[] {
  const columns = [0];
  for (const cell of cells) columns.push((columns.at(-1) ?? 0) + cell.width);
  return columns;
}

/** Index of the cell that holds an offset. */
function indexOf(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex((cell) => offset < cell.offset + cell.length);
  return index < 0 ? cells.length : index;
}

function part(line: string, cells: readonly Cell[], first: number, last: number, left: string, right: string): View {
  const kept = cells.slice(first, last);
  const columns = starts(kept);
  return {
    text: left + kept.map((cell) => cell.text).join("") + right,
    column(offset) {
      const end = left.length + (columns.at(-1) ?? 0);
      const [begin] = kept;
      if (begin === undefined || offset < begin.offset) return begin === undefined ? end : left.length;
      const index = indexOf(kept, offset);
      if (index < kept.length) return left.length + (columns[index] ?? 0);
      return end + Math.max(0, right === "" ? Math.min(1, offset - line.length) : 0);
    },
  };
}
