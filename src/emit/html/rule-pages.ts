import { definitions } from "../../catalogue.ts";
import { type Definition, type Preset, presetOf } from "../../diagnostics/define.ts";
import type { Language, Severity } from "../../diagnostics/diagnostic.ts";
import { explainWords, silenceOf } from "../../diagnostics/explain.ts";
import { words } from "../../diagnostics/render/words.ts";
import type { EmittedFile } from "../emitter.ts";
import { escapeText, sentenceHtml } from "../escape.ts";
import { indexPath, rulePath, rulesPath, stylePath } from "../paths.ts";
import { htmlDocument } from "./document.ts";
import { foundBy, searchField, searchScript } from "./search.ts";

/** Families of findings, in the words of those who read the list. */
const families: Readonly<Record<string, string>> = {
  syntax: "Cara menulis",
  names: "Nama yang dirujuk",
  header: "Kepala SOP",
  roles: "Pelaksana",
  flow: "Alur",
  time: "Waktu dan tanggal",
  documents: "Mutu baku",
  library: "Pustaka",
  wording: "Rumusan",
  silence: "Temuan yang diterima",
  baseline: "Temuan yang sudah tercatat",
  compare: "Perubahan antara dua versi",
  config: "Pengaturan",
  io: "Berkas",
};

const presetWords: Readonly<Record<Preset, string>> = {
  inti: "berlaku di semua pilihan aturan",
  disarankan: "berlaku kecuali dengan pilihan inti",
  ketat: "hanya berlaku dengan pilihan ketat",
};

const severityNotes: Readonly<Record<Severity, string>> = {
  error: "SOP tidak dapat dibuatkan halaman",
  warning: "sopan lint gagal, halaman tetap dibuat",
  hint: "tidak menggagalkan apa pun",
};

/** The list of all findings, and a page for each: what it says, why, and how to mend it. */
export function rulePages(): EmittedFile[] {
  return [
    { path: rulesPath, content: listPage() },
    ...definitions.map((each) => ({ path: rulePath(each.code), content: rulePage(each) })),
  ];
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}

function listPage(): string {
  const byFamily = new Map<string, Definition[]>();
  for (const each of definitions) {
    const family = familyOf(each.code);
    const list = byFamily.get(family);
    if (list) list.push(each);
    else byFamily.set(family, [each]);
  }
  return htmlDocument({
    title: "Aturan pemeriksaan",
    description: `${definitions.length} hal yang diperiksa pada setiap SOP`,
    style: stylePath,
    bodyClass: "daftar aturan",
    body: [
      "<main>",
      "<header>",
      "<h1>Aturan pemeriksaan</h1>",
      `<p>${definitions.length} hal yang diperiksa <code>sopan lint</code>. Setiap temuan menyebut kodenya; <code>sopan explain KODE</code> mengatakan hal yang sama dengan halaman di sini.</p>`,
      `<p><a href="${indexPath}">Daftar SOP</a></p>`,
      searchField("aturan"),
      "</header>",
      ...[...byFamily].map(([family, own]) => familySection(family, own)),
      "</main>",
      searchScript,
    ],
  });
}

function familySection(family: string, own: readonly Definition[]): string {
  const title = Object.hasOwn(families, family) ? (families[family] ?? family) : family;
  const items = own.map((each) => {
    const preset = presetOf(each) === "ketat" ? " · hanya ketat" : "";
    return `<li${foundBy(each.title.id, each.code, words.id.severity[each.severity])}><a href="${rulePath(each.code)}">${sentenceHtml(sentence(each.title.id))}</a> <span class="jenis"><code>${each.code}</code> · ${words.id.severity[each.severity]}${preset}</span></li>`;
  });
  return `<section class="unit"><h2>${escapeText(sentence(title))}</h2>\n<ul>${items.join("\n")}</ul></section>`;
}

function rulePage(definition: Definition): string {
  const { code, severity, title, bad, good } = definition;
  const head = sentence(title.id);
  const silence = silenceOf(code, "id");
  const config = JSON.stringify({ rules: { [code]: "off" } });
  const say = explainWords.id;
  return htmlDocument({
    title: `${plain(head)} (${code})`,
    description: plain(title.id),
    style: `../../${stylePath}`,
    bodyClass: "daftar aturan",
    body: [
      "<main>",
      "<header>",
      `<h1>${sentenceHtml(head)}</h1>`,
      `<p><code>${code}</code>: ${words.id.severity[severity]} (${severityNotes[severity]}), ${presetWords[presetOf(definition)]}</p>`,
      `<p><a href="../../${rulesPath}">Semua aturan</a> · <a href="../../${indexPath}">Daftar SOP</a></p>`,
      "</header>",
      reason(definition, "id"),
      sample(say.bad, bad, "salah"),
      sample(say.good, good, "benar"),
      silence === undefined ? "" : sample(say.silence, silence, "terima"),
      silence === undefined ? "" : sample("Untuk seluruh pustaka, di sopan.config.json", config, "terima"),
      `<section lang="en"><h2>In English: ${sentenceHtml(title.en)}</h2>`,
      reason(definition, "en"),
      "</section>",
      "</main>",
    ],
  });
}

function reason({ why }: Definition, language: Language): string {
  return `<p>${sentenceHtml(sentence(why[language]))}.</p>`;
}

function sample(title: string, text: string, kind: string): string {
  if (text === "") return "";
  return `<section class="${kind}"><h2>${escapeText(title)}</h2><pre><code>${escapeText(text.trimEnd())}</code></pre></section>`;
}

/** Where no markup can stand. */
const plain = (text: string): string => text.replaceAll("`", "");

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
