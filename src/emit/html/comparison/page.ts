import { type Entry, entryOf, headings, reasonsText } from "../../../analysis/compare/entry.ts";
import type { Compared } from "../../../analysis/compare/library.ts";
import type { Line } from "../../../analysis/compare/lines.ts";
import type { Weight } from "../../../analysis/compare/types.ts";
import type { EmitContext } from "../../emitter.ts";
import { escapeText, sentenceHtml } from "../../escape.ts";
import { htmlDocument } from "../document.ts";
import { bothCharts } from "./charts.ts";
import { marks, rowAnchor } from "./marks.ts";

export interface PageOptions {
  /** What people call the two versions. */
  readonly names: { readonly old: string; readonly new: string };
  /** Addresses from the page: its style sheet, and the list of all comparisons where there is one. */
  readonly style: string;
  readonly index?: string;
}

/** The comparison of one SOP for people: what changed, whom to tell, what is still owed, and both charts. */
export function comparisonPage(
  { file, old, new: fresh }: Compared,
  options: PageOptions,
  context: EmitContext,
): string {
  const entry = entryOf(file);
  const { comparison } = file;
  return htmlDocument({
    title: `Perbandingan: ${entry.title}`,
    description: `Perbandingan dua versi SOP ${entry.title}`,
    style: options.style,
    bodyClass: "banding",
    body: [
      options.index === undefined
        ? ""
        : `<nav class="menu" aria-label="Halaman"><a href="${options.index}">Semua perbandingan</a></nav>`,
      "<main>",
      ...header(entry, options),
      ...(comparison ? [changeList(entry.lines, old !== undefined && fresh !== undefined)] : []),
      ...(entry.findings.length > 0 ? [findingList(entry)] : []),
      ...(entry.notices.length > 0 ? [noticeList(entry)] : []),
      ...(comparison && old && fresh ? [legend(), bothCharts({ old, new: fresh }, comparison, context)] : []),
      "</main>",
    ],
  });
}

function header({ title, path, verdict, warning }: Entry, { names }: PageOptions): string[] {
  return [
    "<header>",
    `<h1>${escapeText(title)}</h1>`,
    `<p class="berkas">${escapeText(path === `${names.old} -> ${names.new}` ? path : `${path} · ${names.old} -> ${names.new}`)}</p>`,
    `<p class="putusan">${escapeText(verdict.id)}</p>`,
    ...(warning ? [`<p class="awas">${escapeText(warning.id)}</p>`] : []),
    "</header>",
  ];
}

/** What a change is called that changes nothing of what is done. */
const lighter: Readonly<Record<Exclude<Weight, "substance">, string>> = {
  identity: "nomor, tanggal, pengesahan",
  spelling: "penulisan",
  display: "cetakan",
  unprinted: "tidak tercetak",
};

function changeList(lines: readonly Line[], drawn: boolean): string {
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${lineHtml(line, drawn)}</li>`);
  return `<section><h2>${headings.changes.id}</h2><ul class="perubahan">${items.join("\n")}</ul></section>`;
}

function lineHtml({ place, subject, text, changes }: Line, drawn: boolean): string {
  const weights = new Set(changes.map(({ weight }) => weight));
  const [only] = weights;
  const tag =
    weights.size === 1 && only !== undefined && only !== "substance" ? ` <small>(${lighter[only]})</small>` : "";
  const rest = subject.id === "" ? text.id : text.id.slice(subject.id.length + 2);
  const at = place.kind === "step" ? (place.new ?? place.old) : undefined;
  const marked = at !== undefined && changes.some(({ weight }) => weight !== "unprinted");
  const name = `<b>${escapeText(subject.id)}</b>`;
  if (subject.id === "") return escapeText(rest) + tag;
  if (!drawn || at === undefined || !marked || place.kind !== "step") return `${name}: ${escapeText(rest)}${tag}`;
  const anchor = rowAnchor(place.new ? "new" : "old", at.chart, at.row);
  return `<a href="#${anchor}">${name}</a>: ${escapeText(rest)}${tag}`;
}

function findingList({ findings }: Entry): string {
  const items = findings.map(({ severity, code, message, help }) => {
    const order = help ? ` <span class="saran">${headings.help.id}: ${sentenceHtml(help.id)}</span>` : "";
    return `<li>${headings.severity[severity].id} <code>${escapeText(code)}</code>: ${sentenceHtml(message.id)}.${order}</li>`;
  });
  return `<section><h2>${headings.findings.id}</h2><ul>${items.join("\n")}</ul></section>`;
}

function noticeList({ notices }: Entry): string {
  const rows = notices.map(
    (role) => `<div><dt>${escapeText(role.title)}</dt><dd>${escapeText(reasonsText(role).id)}</dd></div>`,
  );
  return `<section><h2>${headings.notices.id}</h2><dl class="diberitahu">${rows.join("\n")}</dl></section>`;
}

function legend(): string {
  const items = Object.entries(marks).map(
    ([mark, { sign, name }]) => `<li><span class="tanda-${mark}">${sign}</span> ${name}</li>`,
  );
  return `<ul class="keterangan-tanda" aria-label="Arti tanda">${items.join("")}</ul>`;
}
