/** Lines of the manuscript, from 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The ranges that a `sumber` line names behind the word baris: `Naskah pindaian, baris 12-90 dan 300-370`. */
export function lineRanges(source: string): LineRange[] {
  const [, ...parts] = source.split(/\bbaris\b/i);
  return [...parts.join(" ").matchAll(/(\d+)(?:\s*(?:-|–|sampai|s\.d\.)\s*(\d+))?/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to ?? from),
  }));
}

/** `12-90 dan 300-370` */
export function printRanges(ranges: readonly LineRange[]): string {
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(" dan ");
}
