import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Chart, Display, Sop } from "../../model/types.ts";
import { change } from "./change.ts";
import { words } from "./clauses.ts";
import { laneChanges } from "./lanes.ts";
import { rowChanges } from "./rows.ts";
import type { Change, Place } from "./types.ts";
import { textChange, valueChange } from "./values.ts";
import { chartName, type Versions } from "./views.ts";

/** What differs in the charts, in the order of the new version: lanes, then row by row. */
export function chartChanges(versions: Versions): Change[] {
  const { old, new: fresh, charts } = versions;
  const [kept, known] = [new Set(charts.map((one) => one.old)), new Map(charts.map((one) => [one.new, one.old]))];
  const rows = rowChanges(versions);
  return [
    ...old.charts.filter(({ index }) => !kept.has(index)).map((chart) => wholeChart(old, chart, "chartRemoved")),
    ...fresh.charts.flatMap((chart) => {
      const before = old.charts[known.get(chart.index) ?? -1];
      if (before === undefined) {
        return [wholeChart(fresh, chart, "chartAdded"), ...(rows.get(chart.index) ?? [])];
      }
      const place = chartPlace(fresh, chart);
      return [
        ...textChange(place, "chartTitle", before.title ?? "", chart.title ?? ""),
        ...displayChanges(place, before.display, chart.display),
        ...laneChanges(place, before, chart, versions.lanesOf(before.index, chart.index)),
        ...startChanges(place, versions, before, chart),
        ...(rows.get(chart.index) ?? []),
      ];
    }),
  ];
}

function chartPlace(sop: Sop, chart: Chart): Place {
  const name = chartName(sop, chart.index);
  return { kind: "chart", ...(name !== undefined && { name }) };
}

function wholeChart(sop: Sop, chart: Chart, kind: "chartAdded" | "chartRemoved"): Change {
  const name = chartName(sop, chart.index) ?? chart.title;
  return change({ kind: "chart", ...(name !== undefined && { name }) }, "chart", kind, { count: chart.steps.length });
}

/** How the table is printed, one setting a change. */
function displayChanges(place: Place, old: Display, fresh: Display): Change[] {
  const settings = ({ heads, without, numberRow, prefix, paper, orientation }: Display): string[] => [
    ...Object.entries(heads).map(([column, text]) => `kepala ${column} “${text}”`),
    `tanpa ${without.join(", ") || "-"}`,
    `baris nomor ${numberRow ? "ada" : "-"}`,
    `awalan “${prefix}”`,
    `kertas ${paper}`,
    `arah ${orientation === "landscape" ? "lanskap" : "tegak"}`,
  ];
  const now = settings(fresh);
  return settings(old).flatMap((text, at) => valueChange(place, "display", text, now[at]));
}

/** Where the flow begins, unless that is the first row in both. */
function startChanges(place: Place, { oldKey, newKey }: Versions, old: Chart, fresh: Chart): Change[] {
  const starts = ({ symbols }: Chart): number[] => [
    ...new Set(symbols.filter(({ end }) => end === "start" || end === "both").map(({ step }) => step)),
  ];
  const [a, b] = [starts(old), starts(fresh)];
  const first = (rows: readonly number[]): boolean => rows.length === 1 && rows[0] === 0;
  const keys = (chart: Chart, rows: readonly number[], key: typeof oldKey) => rows.map((row) => key(chart.index, row));
  if (first(a) && first(b)) return [];
  if (keys(old, a, oldKey).join() === keys(fresh, b, newKey).join()) return [];
  return [change(place, "start", "begins", { old: stepList(old, a), new: stepList(fresh, b) })];
}

function stepList({ steps }: Chart, rows: readonly number[]): Bilingual {
  if (rows.length === 0) return words.absent;
  const join = (language: keyof Bilingual) => rows.map((row) => steps[row]?.called[language] ?? "").join(", ");
  return say(words.atStep, { called: { id: join("id"), en: join("en") } });
}
