import type { Field, Related, Section, Sop, State, TextEntry } from "../../model/types.ts";
import { safeLink } from "../../source/links.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { pageBeside } from "../page-beside.ts";
import { noteMarks } from "./marks.ts";

/** What stands in a cell without a value: `-`, a dotted line to be filled in, or nothing. */
export function missing(state: State): string {
  if (state === "dash") return "-";
  return state === "unknown" ? '<span class="isian"><span class="sembunyi">belum ada</span></span>' : "";
}

/** A field's value, or what stands in its place, with the marks of its notes. */
export function fieldHtml<T>(field: Field<T>, context: EmitContext, html: (value: T) => string): string {
  const value = field.value === undefined ? missing(field.state) : html(field.value);
  return value + noteMarks(field.notes, context.marks);
}

/** Writes the entries of one SOP: with links where they have one, and the numbers of its footnotes. */
export class EntryWriter {
  readonly #footnotes: ReadonlyMap<string, number>;
  readonly #context: EmitContext;

  constructor(sop: Sop, context: EmitContext) {
    this.#footnotes = new Map(sop.footnotes.map(({ id }, index) => [id, index + 1]));
    this.#context = context;
  }

  /** One entry: its paragraphs, then footnote numbers and marks. `before` and `link` are the writer's own. */
  entry(entry: TextEntry, before = "", link = entry.link && safeLink(entry.link)): string {
    const paragraphs = (entry.paragraphs.length > 0 ? entry.paragraphs : [entry.text]).map(escapeText);
    if (link) paragraphs[0] = `<a href="${escapeAttribute(link)}">${paragraphs[0]}</a>`;
    const feet = entry.footnotes.flatMap((id) => this.#footnotes.get(id) ?? []);
    const raised = feet.map((foot) => `<sup>${foot})</sup>`).join("");
    return before + paragraphs.join("<br>") + raised + noteMarks(entry.notes, this.#context.marks);
  }

  /** A related SOP, linked to its page where the library has one. */
  related(entry: Related): string {
    const kind = kinds[entry.relation];
    const page = pageBeside(entry.sop, this.#context) ?? safeLink(entry.link ?? "");
    return this.entry(entry, kind === "" ? "" : `<span class="jenis">${kind}: </span>`, page);
  }

  /** A section as the form has it: a numbered list, plain where it has one entry. */
  section<T extends TextEntry>(
    section: Section<T>,
    write: (entry: T) => string = (entry) => this.entry(entry),
  ): string {
    const { entries } = section;
    const marks = noteMarks(section.notes, this.#context.marks);
    if (entries.length === 0) return paragraph(missing(section.state) + marks);
    if (entries.length === 1) return paragraph(entries.map(write).join("") + marks);
    return `<ol>${entries.map((entry) => `<li>${write(entry)}</li>`).join("")}</ol>${paragraph(marks)}`;
  }
}

const kinds = { terkait: "", prasyarat: "Prasyarat", lanjutan: "Lanjutan", "bagian-dari": "Bagian dari" } as const;
const paragraph = (html: string): string => (html === "" ? "" : `<p>${html}</p>`);
