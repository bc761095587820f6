import { briefText } from "../../analysis/amounts.ts";
import { byLength, timeText } from "../../analysis/time/sheets.ts";
import { texts } from "../../analysis/time/words.ts";
import type { LibraryEntry } from "../emitter.ts";
import { escapeText, sentenceHtml } from "../escape.ts";
import { indexPath, pagePath, stylePath, timeAnchor } from "../paths.ts";
import { htmlDocument } from "./document.ts";
import { foundBy, searchField, searchScript } from "./search.ts";

const heads = ["SOP", "Tercepat", "Perkiraan", "Terlama", "Menunggu", "Tak pasti", "Tanpa batas"];

/** How long the procedures of the library take, the longest first. */
export function timePage(entries: readonly LibraryEntry[]): string {
  const timed = entries.filter(({ steps }) => steps > 0).map((entry) => ({ ...entry, total: entry.time }));
  const longest = timed.reduce((most, { total }) => Math.max(most, total.longest), 0);
  const rows = byLength(timed).map((entry) => row(entry, longest));
  return htmlDocument({
    title: "Waktu",
    description: `Lama ${timed.length} standar operasional prosedur`,
    style: stylePath,
    bodyClass: "daftar waktu",
    body: [
      "<main>",
      "<header>",
      "<h1>Waktu</h1>",
      `<p>${timed.length} SOP, yang terlama dahulu · <a href="${indexPath}">Daftar SOP</a></p>`,
      `<p class="keterangan">${sentenceHtml(texts.overview.id)}</p>`,
      timed.length === 0 ? "" : searchField("SOP"),
      "</header>",
      ...(timed.length === 0 ? ["<p>Belum ada SOP.</p>"] : []),
      ...(timed.length === 0
        ? []
        : [
            `<table class="kartu angka"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
            `<tbody>${rows.join("\n")}</tbody></table>`,
          ]),
      "</main>",
      timed.length === 0 ? "" : searchScript,
    ],
  });
}

function row({ id, title, number, unit, time: total }: LibraryEntry, most: number) {
  const { open, unbounded, minutesPerDay, wait, endless } = total;
  const time = (minutes: number): string =>
    escapeText(timeText(minutes, open > 0 || endless > 0, minutesPerDay, "id", briefText));
  const share = most === 0 ? 0 : Math.round((total.longest * 100) / most);
  const bar = share === 0 ? "" : `<span class="batang" style="width:${share}%"></span>`;
  const cells = [
    `<a href="${pagePath(id)}#${timeAnchor}">${escapeText(title)}</a>${bar}`,
    time(total.shortest),
    total.expected === undefined ? "-" : time(total.expected),
    time(total.longest),
    wait === 0 ? "" : escapeText(briefText(wait, minutesPerDay)),
    open === 0 ? "" : String(open),
    unbounded === 0 ? "" : String(unbounded),
  ];
  return `<tr${foundBy(title, number, unit, id)}>${cells.map((cell, at) => `<td data-kolom="${heads[at]}">${cell}</td>`).join("")}</tr>`;
}
