import type { Group } from "./groups.ts";
import { type Drawn, draw, type Figures, measureOwn, measurePeer, total } from "./measure.ts";
import type { Peer } from "./peers/peer.ts";
import type { Paper } from "./table.ts";
import { medianTimes, ROUTING, WHOLE } from "./time.ts";

/** What the engines reached on the charts of one group. */
export interface Comparison {
  readonly drawn: readonly Drawn[];
  /** By engine, then by chart. */
  readonly figures: ReadonlyMap<string, readonly Figures[]>;
  readonly times: ReadonlyMap<string, number>;
}

export const OWN = "sopan";

export function compare({ charts, timed, rounds }: Group, peers: readonly Peer[]): Comparison {
  const drawn = charts.map(draw);
  const figures = new Map([[OWN, drawn.map(measureOwn)]]);
  for (const peer of peers)
    figures.set(
      peer.name,
      drawn.map((one) => measurePeer(one, peer)),
    );
  return { drawn, figures, times: medianTimes(drawn.slice(0, timed), peers, rounds) };
}

/** Tables of a group: what every engine reached, then sopan's figures divided by each peer's. */
export function report({ drawn, figures, times }: Comparison, paper: Paper): void {
  const totals = [...figures].map(([name, all]) => ({ name, all: total(all) }));
  const least = drawn.reduce((sum, one) => sum + one.least, 0);
  const own = totals.find(({ name }) => name === OWN)?.all;
  if (own === undefined) return;
  paper.table({
    head: ["engine", "crossings", "bends", "most", "length", "both ways", "moved", "ms", "faults"],
    rows: [
      ...totals.map(({ name, all }) => [
        name,
        (all.crossings / all.charts).toFixed(2),
        (all.bends / all.lines).toFixed(2),
        String(all.mostBends),
        (all.length / all.charts).toFixed(0),
        (all.bothWays / all.charts).toFixed(2),
        String(all.moved),
        name === OWN ? `${ms(times.get(WHOLE))} (${ms(times.get(ROUTING))})` : ms(times.get(name)),
        faultText(all.faults),
      ]),
      ["least alone", "", (least / own.lines).toFixed(2)],
    ],
  });
  paper.text("");
  paper.table({
    head: ["sopan / peer", "crossings", "bends", "length", "time, whole", "time, routing"],
    rows: totals
      .filter(({ name }) => name !== OWN)
      .map(({ name, all }) => [
        name,
        ratio(own.crossings, all.crossings),
        ratio(own.bends / own.lines, all.bends / all.lines),
        ratio(own.length, all.length),
        ratio(times.get(WHOLE) ?? 0, times.get(name) ?? 0),
        ratio(times.get(ROUTING) ?? 0, times.get(name) ?? 0),
      ]),
  });
}

/** One row for each chart: what all engines reached on it, in the order of the engines. */
export function reportCharts({ drawn, figures }: Comparison, names: readonly string[], paper: Paper): void {
  const engines = [...figures.values()];
  const each = (at: number, of: (one: Figures) => string) =>
    engines.map((all) => (all[at] === undefined ? "" : of(all[at]))).join(" ");
  paper.table({
    head: ["chart", "steps", "arrows", "crossings", "bends", "least", "most", "faults"],
    rows: drawn.map(({ chart, least, task }, at) => [
      names[at] ?? "",
      String(chart.steps.length),
      String(task.arrows.length),
      each(at, ({ crossings }) => String(crossings)),
      each(at, ({ bends, lines }) => (bends / Math.max(1, lines)).toFixed(2)),
      (least / Math.max(1, task.arrows.length)).toFixed(2),
      each(at, ({ mostBends }) => String(mostBends)),
      faultText(figures.get(OWN)?.[at]?.faults ?? new Map()),
    ]),
  });
}

/** Charts on which a peer is ahead of sopan. */
export function reportBehind({ figures }: Comparison, names: readonly string[], paper: Paper): void {
  const own = figures.get(OWN) ?? [];
  const peers = [...figures].filter(([name]) => name !== OWN);
  const charts = (test: (mine: Figures, at: number) => boolean) => {
    const found = own.flatMap((mine, at) => (test(mine, at) ? [names[at] ?? ""] : []));
    return found.length === 0 ? "none" : `${found.length} of ${own.length}: ${found.join(", ")}`;
  };
  const more = charts((mine, at) => peers.some(([, all]) => (all[at]?.crossings ?? mine.crossings) < mine.crossings));
  paper.text(`Charts with more crossings than the best peer: ${more}`);
  for (const [name, all] of peers) {
    const bends = charts((mine, at) => (all[at]?.bends ?? mine.bends) < mine.bends);
    paper.text(`Charts with more bends than ${name}: ${bends}`);
  }
  paper.text(`Charts with a line of more than 3 bends: ${charts(({ mostBends }) => mostBends > 3)}`);
}

const ms = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(1));

/** `0` where both are nothing; `-` where only the peer's is. */
function ratio(mine: number, theirs: number): string {
  if (theirs === 0) return mine === 0 ? "0 : 0" : "-";
  return (mine / theirs).toFixed(2);
}

const faultText = (faults: ReadonlyMap<string, number>): string =>
  faults.size === 0
    ? "none"
    : [...faults]
        .sort()
        .map(([name, count]) => `${count} ${name}`)
        .join(", ");
