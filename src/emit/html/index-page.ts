import type { LibraryEntry } from "../emitter.ts";
import { escapeText } from "../escape.ts";
import { libraryPath, mapPath, pagePath, rolesPath, rulesPath, stylePath, timePath } from "../paths.ts";
import { byUnit } from "./by-unit.ts";
import { htmlDocument } from "./document.ts";
import { foundBy, searchField, searchScript } from "./search.ts";
import { dateText, totalText } from "./words.ts";

/** The library's first page: its SOPs by unit. */
export function indexPage(entries: readonly LibraryEntry[], hasMap: boolean): string {
  const units = byUnit(entries);
  const agencies = [...new Set(entries.flatMap(({ agency }) => agency ?? []))];
  const map = hasMap ? `<a href="${mapPath}">peta</a> · ` : "";
  return htmlDocument({
    title: "Daftar SOP",
    description: `Daftar ${entries.length} standar operasional prosedur`,
    style: stylePath,
    bodyClass: "daftar",
    body: [
      "<main>",
      "<header>",
      "<h1>Daftar SOP</h1>",
      ...agencies.map((agency) => `<p>${escapeText(agency)}</p>`),
      `<p class="jumlah">${entries.length} SOP dalam ${units.size} unit · ${map}<a href="${rolesPath}">peran</a> · <a href="${timePath}">waktu</a> · <a href="${rulesPath}">aturan pemeriksaan</a> · <a href="${libraryPath}">data (JSON)</a></p>`,
      searchField("SOP"),
      "</header>",
      ...(entries.length === 0 ? ["<p>Belum ada SOP.</p>"] : []),
      ...[...units].map(([unit, own]) => unitTable(unit, own)),
      "</main>",
      searchScript,
    ],
  });
}

function unitTable(unit: string, entries: readonly LibraryEntry[]): string {
  const heads = ["Nomor", "Nama SOP", "Tanggal Efektif", "Langkah", "Waktu kerja"];
  return [
    '<section class="unit">',
    `<h2>${unit === "" ? "Tanpa unit" : escapeText(unit)}</h2>`,
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${entries.map(row).join("\n")}</tbody></table>`,
    "</section>",
  ].join("\n");
}

function row(entry: LibraryEntry): string {
  const { id, title, number, agency, unit, steps, totals, dates } = entry;
  const date = dates.effective === undefined ? "" : escapeText(dateText(dates.effective));
  const cells: readonly (readonly [string, string])[] = [
    ["Nomor", escapeText(number ?? "")],
    ["Nama SOP", `<a href="${pagePath(id)}">${escapeText(title)}</a>`],
    ["Tanggal Efektif", date],
    ["Langkah", String(steps)],
    ["Waktu kerja", totalText(totals)],
  ];
  const html = cells.map(([name, value]) => `<td data-kolom="${name}">${value}</td>`).join("");
  return `<tr${foundBy(title, number, unit, agency, id)}>${html}</tr>`;
}
