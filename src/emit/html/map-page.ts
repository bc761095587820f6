import type { LibraryMap, MapLinkKind } from "../../layout/map/types.ts";
import type { LibraryEntry } from "../emitter.ts";
import { escapeText } from "../escape.ts";
import { indexPath, mapDrawingPath, pagePath, stylePath } from "../paths.ts";
import { libraryMap } from "../svg/library-map.ts";
import { byUnit } from "./by-unit.ts";
import { htmlDocument } from "./document.ts";

/** The map of the library: how its SOPs refer to each other, drawn and in words, and those that stand alone. */
export function mapPage(entries: readonly LibraryEntry[], map: LibraryMap): string {
  const alone = new Set(map.alone);
  const joined = entries.filter(({ id }) => !alone.has(id));
  const others = entries.filter(({ id }) => alone.has(id));
  const drawn = map.boxes.length > 0;
  const counts = `${joined.length} SOP saling terkait atau merujuk ke luar, ${others.length} SOP tanpa kaitan`;
  return htmlDocument({
    title: "Peta SOP",
    description: `Kaitan antara ${entries.length} standar operasional prosedur`,
    style: stylePath,
    bodyClass: "daftar peta",
    body: [
      "<main>",
      "<header>",
      "<h1>Peta SOP</h1>",
      `<p>${counts}</p>`,
      `<p><a href="${indexPath}">Daftar SOP</a> · <a href="#kaitan">Kaitan dalam kata-kata</a> · <a href="#tanpa-kaitan">SOP tanpa kaitan</a>`,
      `${drawn ? ` · <a href="${mapDrawingPath}">Berkas (SVG)</a>` : ""}</p>`,
      "</header>",
      drawn ? `<div class="gulir" tabindex="0" role="region" aria-label="Peta">${libraryMap(map, false)}</div>` : "",
      hubs(map),
      '<section id="kaitan"><h2>Kaitan dalam kata-kata</h2>',
      joined.length === 0 ? "<p>Belum ada SOP yang menyebut SOP lain.</p>" : relations(joined, entries),
      "</section>",
      '<section id="tanpa-kaitan"><h2>SOP tanpa kaitan</h2>',
      others.length === 0 ? "<p>Tidak ada.</p>" : "",
      ...[...byUnit(others)].map(([unit, own]) => unitList(unit, own)),
      "</section>",
      "</main>",
    ],
  });
}

const pageLink = (id: string, title: string): string => `<a href="${pagePath(id)}">${escapeText(title)}</a>`;

function hubs(map: LibraryMap): string {
  if (map.hubs.length === 0) return "";
  const items = map.hubs.map(({ title, sop, count }) => {
    const name = sop === undefined ? escapeText(title) : pageLink(sop, title);
    return `<li>${name}: disebut ${count} SOP</li>`;
  });
  return `<section><h2>Paling banyak disebut</h2><p>Tidak digambar dengan garis; kotak yang menyebutnya mengatakannya.</p><ul>${items.join("\n")}</ul></section>`;
}

function unitList(unit: string, entries: readonly LibraryEntry[]): string {
  const items = entries.map(({ id, title, links }) => {
    const self = links.some(({ sop }) => sop === id) ? ' <span class="jenis">(menyebut dirinya sendiri)</span>' : "";
    return `<li>${pageLink(id, title)}${self}</li>`;
  });
  return `<h3>${unit === "" ? "Tanpa unit" : escapeText(unit)}</h3>\n<ul class="kisi">${items.join("\n")}</ul>`;
}

const words: Readonly<Record<MapLinkKind, string>> = {
  terkait: "Terkait",
  prasyarat: "Prasyarat",
  lanjutan: "Lanjutan",
  "bagian-dari": "Bagian dari",
  call: "Menjalankan",
  mention: "Lihat",
};

/** SOPs that refer to others or are referred to, with both in words. */
function relations(joined: readonly LibraryEntry[], entries: readonly LibraryEntry[]): string {
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const by = new Map<string, Set<string>>();
  for (const { id, links } of entries) {
    for (const { sop } of links) {
      if (sop === undefined || sop === id) continue;
      by.set(sop, (by.get(sop) ?? new Set()).add(id));
    }
  }
  const link = (id: string) => pageLink(id, titles.get(id) ?? id);
  const items = joined.map(({ id, title, links }) => {
    const parts = new Map<string, string[]>();
    const add = (name: string, value: string) => {
      const known = parts.get(name);
      if (known === undefined) parts.set(name, [value]);
      else known.push(value);
    };
    for (const { kind, text, sop } of links) {
      if (sop === id) add(words[kind], "SOP ini sendiri");
      else add(words[kind], sop !== undefined && titles.has(sop) ? link(sop) : `${escapeText(text)} (di luar pustaka)`);
    }
    const from = [...(by.get(id) ?? [])].map(link);
    if (from.length > 0) parts.set("Disebut oleh", from);
    const rows = [...parts].map(([name, values]) => `<div><dt>${name}</dt><dd>${values.join("; ")}</dd></div>`);
    return `<li>${pageLink(id, title)}<dl>${rows.join("")}</dl></li>`;
  });
  return `<ul class="kaitan">${items.join("\n")}</ul>`;
}
