import { daysText, minutesText } from "../../analysis/amounts.ts";
import { remarksOn } from "../../analysis/time/remarks.ts";
import { actingLanes } from "../../analysis/time/shares.ts";
import { timeText } from "../../analysis/time/sheets.ts";
import type { ChartTime, Path, SopTime } from "../../analysis/time/types.ts";
import { texts } from "../../analysis/time/words.ts";
import { say } from "../../diagnostics/define.ts";
import type { Chart, Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeText, sentenceHtml } from "../escape.ts";
import { stepAnchor, timeAnchor } from "../paths.ts";

/** How long the procedure takes: for the screen alone, as no paper says it. */
export function timeSections(sop: Sop, context: EmitContext): string {
  if (sop.charts.length === 0) return "";
  const time = context.timeOf(sop);
  const charts = sop.charts.map((chart) => {
    const known = time.charts[chart.index];
    const title = sop.charts.length > 1 && chart.title !== undefined ? `<h3>${escapeText(chart.title)}</h3>` : "";
    return title + (known ? chartHtml(chart, known, time) : `<p>${escapeText(texts.endless.id)}</p>`);
  });
  const day = say(texts.day, { time: minutesText(time.hours.minutesPerDay) }).id;
  return [
    '<details class="waktu">',
    "<summary><h2>Waktu</h2></summary>",
    // Inside, so that browsers open what a link leads to.
    `<p id="${timeAnchor}">Dihitung dari bagan; tidak tertulis pada naskah. ${escapeText(day)}</p>`,
    ...charts,
    "</details>",
  ].join("\n");
}

function chartHtml(chart: Chart, time: ChartTime, { hours }: SopTime): string {
  const { shortest, longest, expected } = time;
  const { minutesPerDay } = hours;
  const facts = [
    fact("Tercepat", shortest.minutes, shortest.open.length > 0),
    ...(expected ? [fact("Perkiraan", expected.minutes, expected.open.length > 0)] : []),
    fact("Terlama", longest.minutes, longest.open.length > 0),
    ...(longest.path.wait > 0
      ? [fact("Kerja", longest.path.work, false), fact("Menunggu", longest.path.wait, false)]
      : []),
    `<div><dt>Serah terima</dt><dd>${longest.path.handOvers}</dd></div>`,
  ];
  const remarks = remarksOn(chart, time, minutesPerDay).map(({ id }) => `<li>${sentenceHtml(id)}</li>`);
  return [
    `<dl class="ringkas">${facts.join("")}</dl>`,
    remarks.length === 0 ? "" : `<ul class="keterangan">${remarks.join("")}</ul>`,
    pathTable(chart, time, longest.path, minutesPerDay, texts.longestPath.id),
    sameRows(shortest.path, longest.path)
      ? ""
      : pathTable(chart, time, shortest.path, minutesPerDay, texts.shortestPath.id),
  ].join("\n");

  function fact(name: string, minutes: number, open: boolean): string {
    return `<div><dt>${name}</dt><dd>${escapeText(timeText(minutes, open, minutesPerDay, "id"))}</dd></div>`;
  }
}

function sameRows(a: Path, b: Path): boolean {
  const rows = (path: Path): string => path.visits.map(({ step, times, sum }) => `${step} ${times} ${sum}`).join();
  return rows(a) === rows(b);
}

/** A path row by row; a bar shows how much of the whole each row takes. */
function pathTable(chart: Chart, time: ChartTime, path: Path, minutesPerDay: number, name: string): string {
  const { visits } = path;
  const repeats = visits.some(({ times }) => times > 1);
  const whole = path.work + path.wait;
  const heads = ["No", "Kegiatan", "Pelaksana", ...(repeats ? ["Kali"] : []), "Waktu", "Jumlah"];
  const rows = visits.map(({ step, times, work, wait, sum }) => {
    const row = chart.steps[step];
    const open = time.steps[step]?.open;
    const waiting = wait === 0 ? "" : ` (menunggu ${daysText(wait, minutesPerDay)})`;
    const share = whole === 0 ? 0 : Math.round(((work + wait) * 100) / whole);
    const said = open === "words" && work + wait === 0 ? row?.duration.value?.text : undefined;
    const cost = said ?? timeText(work + wait, open !== undefined, minutesPerDay, "id") + waiting;
    const bar = share === 0 ? "" : `<span class="batang" style="width:${share}%"></span>`;
    const cells = [
      `<a href="#${stepAnchor(chart.index, step)}">${escapeText(row?.called.id ?? "")}</a>`,
      escapeText(row?.text.text ?? ""),
      escapeText(actingLanes(chart, step).join(", ")),
      ...(repeats ? [String(times)] : []),
      `<span>${escapeText(cost)}${bar}</span>`,
      escapeText(daysText(sum, minutesPerDay)),
    ];
    return `<tr>${cells.map((cell, at) => `<td data-kolom="${heads[at]}">${cell}</td>`).join("")}</tr>`;
  });
  return [
    `<table class="kartu"><caption>${escapeText(name)}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table>`,
  ].join("\n");
}
