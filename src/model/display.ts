import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import type { DisplayItem } from "./organisation.ts";
import type { Column, Display } from "./types.ts";

const heads: Display["heads"] = {
  nomor: "No",
  kegiatan: "Uraian Kegiatan",
  pelaksana: "Pelaksana",
  "mutu-baku": "Mutu Baku",
  kelengkapan: "Kelengkapan",
  waktu: "Waktu",
  output: "Output",
  keterangan: "Keterangan",
};
const columns = Object.keys(heads);
const papers = ["a4", "f4", "letter"];
/** Words for the two ways a page lies. */
const orientations: Readonly<Record<string, Display["orientation"]>> = {
  mendatar: "landscape",
  lanskap: "landscape",
  tegak: "portrait",
  potret: "portrait",
};

/** What may be named behind each setting; settings that are not here take a text or nothing. */
const choices: Readonly<Record<string, readonly string[]>> = {
  kepala: columns,
  tanpa: columns,
  kertas: papers,
  arah: Object.keys(orientations),
};
const settings = ["kepala", "tanpa", "baris-nomor", "awalan", "kertas", "arah"];

/** Lines of `tampilan`; a word that none of them knows is reported and left out. */
export function displayItems(binder: Binder, details: readonly Ast.Statement[]): DisplayItem[] {
  const entries = details.flatMap((line) => (line.kind === "list" && line.keyword === "tampilan" ? line.entries : []));
  return entries.flatMap((entry) => {
    const [first] = entry.names;
    const setting = entry.type ?? first;
    const name = entry.type ? first : undefined;
    if (!setting) return [];
    if (!settings.includes(setting.value)) {
      binder.unknown("display", setting, settings);
      return [];
    }
    const known = choices[setting.value];
    if (known && name && !known.includes(name.value)) {
      binder.unknown("display", name, known);
      return [];
    }
    return [
      { setting: setting.value, ...(name && { name: name.value }), ...(entry.text && { text: entry.text.value }) },
    ];
  });
}

/** How a table is printed: what is usual, then each group of items over the ones before it. */
export function displayOf(...groups: readonly (readonly DisplayItem[])[]): Display {
  const words = { ...heads };
  const without = new Set<Column>();
  let numberRow = false;
  let prefix = "";
  let paper: Display["paper"] = "a4";
  let orientation: Display["orientation"] = "landscape";
  for (const { setting, name, text } of groups.flat()) {
    const column = name as Column | undefined;
    if (setting === "kepala" && column && text !== undefined) words[column] = text;
    else if (setting === "tanpa" && column) without.add(column);
    else if (setting === "baris-nomor") numberRow = true;
    else if (setting === "awalan") prefix = text ?? name ?? "";
    else if (setting === "kertas" && name) paper = name as Display["paper"];
    else if (setting === "arah" && name) orientation = orientations[name] ?? orientation;
  }
  return { heads: words, without: [...without], numberRow, prefix, paper, orientation };
}
