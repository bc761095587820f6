import type { Approval, Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { EntryWriter, fieldHtml, missing } from "./entries.ts";
import { noteMarks } from "./marks.ts";
import { dateText } from "./words.ts";

/** The identity page of the official form. */
export function identity(sop: Sop, context: EmitContext): string {
  return [
    `<section class="lembar identitas" aria-label="Identitas SOP">`,
    `<div class="kepala">${letterhead(sop, context)}${facts(sop, context)}</div>`,
    ...sections(sop, context),
    footnotes(sop),
    "</section>",
  ].join("\n");
}

function letterhead(sop: Sop, context: EmitContext): string {
  const logo = context.logoOf(sop);
  const image = logo?.startsWith("data:image/") ? `<img src="${escapeAttribute(logo)}" alt="Logo" class="logo">` : "";
  const { entries, state, notes } = sop.letterhead;
  const write = new EntryWriter(sop, context);
  const blank = missing(state) + noteMarks(notes, context.marks);
  const lines = [...entries.map((line) => write.entry(line)), ...(blank === "" ? [] : [blank])].map(
    (line) => `<p>${line}</p>`,
  );
  // A letterhead says the agency in its own words, or that the paper does not; it is not said twice.
  const said = entries.length > 0 || state !== "absent";
  const agency = said ? undefined : sop.agency?.name;
  const name = agency === undefined ? "" : `<p class="instansi">${escapeText(agency)}</p>`;
  const unit = fieldHtml(sop.unit, context, ({ name }) => escapeText(name));
  return `<div class="kop">${image}${lines.join("")}${name}<p class="unit">${unit}</p></div>`;
}

function facts(sop: Sop, context: EmitContext): string {
  const date = (field: Sop["dates"]["created"]) => fieldHtml(field, context, (value) => escapeText(dateText(value)));
  const rows: readonly (readonly [string, string])[] = [
    ["Nomor SOP", fieldHtml(sop.number, context, escapeText)],
    ["Tanggal Pembuatan", date(sop.dates.created)],
    ["Tanggal Revisi", date(sop.dates.revised)],
    ["Tanggal Efektif", date(sop.dates.effective)],
    ["Disahkan oleh", approval(sop, context)],
    ["Nama SOP", `<strong>${escapeText(sop.title)}</strong>${noteMarks(sop.titleNotes, context.marks)}`],
  ];
  return `<dl class="data">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

function approval(sop: Sop, context: EmitContext): string {
  // Beside the office: below the space for the signature a mark would stand alone.
  const marks = noteMarks(sop.approval.notes, context.marks);
  const lines = (approval: Approval) => {
    const { office, name, rank, nip } = approval;
    const signed = [
      ...(name === undefined ? [] : [`<span class="nama">${escapeText(name)}</span>`]),
      ...(rank === undefined ? [] : [`<span>${escapeText(rank)}</span>`]),
      ...(nip === undefined ? [] : [`<span>NIP ${escapeText(nip)}</span>`]),
    ];
    return `<span>${escapeText(office)}${marks}</span><span class="ttd" aria-hidden="true"></span>${signed.join("")}`;
  };
  const { value, state } = sop.approval;
  return value === undefined ? missing(state) + marks : `<div class="pengesahan">${lines(value)}</div>`;
}

function sections(sop: Sop, context: EmitContext): string[] {
  const write = new EntryWriter(sop, context);
  const definition = (entry: (typeof sop.definitions.entries)[number]) =>
    write.entry(entry, `<strong>${escapeText(entry.term)}</strong>: `);
  const more = [
    { name: "Tujuan", section: sop.purpose, content: write.section(sop.purpose) },
    { name: "Definisi", section: sop.definitions, content: write.section(sop.definitions, definition) },
    { name: "Indikator Kinerja", section: sop.indicators, content: write.section(sop.indicators) },
    ...sop.sections.map((section) => ({
      name: escapeText(section.title),
      section,
      content: write.section(section),
    })),
  ]
    .filter(({ section }) => section.span !== undefined)
    .sort((a, b) => (a.section.span?.start ?? 0) - (b.section.span?.start ?? 0))
    .map(({ name, content }) => [name, content] as const);
  const pairs = [
    [
      ["Dasar Hukum", write.section(sop.legalBasis)],
      ["Kualifikasi Pelaksana", write.section(sop.qualifications)],
    ],
    [
      ["Keterkaitan", write.section(sop.related, (entry) => write.related(entry))],
      ["Peralatan/Perlengkapan", write.section(sop.equipment)],
    ],
    [
      ["Peringatan", write.section(sop.warnings)],
      ["Pencatatan dan Pendataan", write.section(sop.records)],
    ],
    // What agencies add stands in pairs too; the last one of an odd number has the whole width.
    ...more.flatMap((one, at) => (at % 2 === 0 ? [[one, ...more.slice(at + 1, at + 2)]] : [])),
  ];
  return pairs.map((pair) => {
    const cells = pair.map(([name, content]) => `<section><h2>${name}</h2>${content}</section>`);
    return `<div class="pasangan">${cells.join("")}</div>`;
  });
}

/** Footnotes of the identity; those of a table stand below the table. */
function footnotes(sop: Sop): string {
  const own = [
    sop.letterhead,
    sop.legalBasis,
    sop.qualifications,
    sop.related,
    sop.equipment,
    sop.warnings,
    sop.records,
    sop.purpose,
    sop.definitions,
    sop.indicators,
    ...sop.sections,
  ].flatMap(({ entries }) => entries.flatMap((entry) => entry.footnotes));
  const used = new Set(own);
  const lines = sop.footnotes.flatMap(({ id, text }, index) =>
    used.has(id) ? [`<p><sup>${index + 1})</sup> ${escapeText(text)}</p>`] : [],
  );
  return lines.length === 0 ? "" : `<div class="catatan-kaki">${lines.join("")}</div>`;
}
