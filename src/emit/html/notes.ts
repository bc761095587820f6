import type { Note, Sop } from "../../model/types.ts";
import { escapeText } from "../escape.ts";
import { provenanceOf } from "../json/provenance.ts";
import { provenancePlace } from "../provenance-place.ts";

/** What was noted while the document was read: where it comes from, what was inferred, what is doubtful. */
export function manuscriptNotes(sop: Sop): string {
  const sources = sop.sources.map((source) => `<li>Sumber: ${escapeText(source)}</li>`);
  const notes = provenanceOf(sop).map(
    ({ at, kind, text }) => `<li>${placed(provenancePlace(sop, at))}${kinds[kind]}${escapeText(text)}</li>`,
  );
  if (sources.length + notes.length === 0) return "";
  return [
    '<section class="naskah" aria-labelledby="catatan-naskah">',
    '<h2 id="catatan-naskah">Catatan naskah</h2>',
    `<ul>${[...sources, ...notes].join("\n")}</ul>`,
    "</section>",
  ].join("\n");
}

const kinds: Readonly<Record<Note["kind"], string>> = {
  inferred: '<sup class="asal">*</sup>disimpulkan: ',
  doubtful: '<sup class="asal">?</sup>ragu: ',
  remark: "",
};

const placed = (place: string): string => (place === "" ? "" : `${escapeText(place)}: `);
