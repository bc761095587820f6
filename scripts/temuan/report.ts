import { type Definition, type Preset, presetOf, presets } from "../../src/diagnostics/define.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { words } from "../../src/diagnostics/render/words.ts";
import type { Records, Verdict } from "./records.ts";

export interface ReportInput {
  /** By every rule there is, in the order of the library. */
  readonly findings: readonly Diagnostic[];
  readonly definitions: readonly Definition[];
  readonly records: Records;
  /** Number of files that were checked, and the date that stands for today. */
  readonly files: number;
  readonly today: string;
  /** Line of a finding, from 1. */
  lineOf(found: Diagnostic): number;
}

/** Findings of one rule, with what a reader said of them. */
interface Group {
  readonly definition: Definition;
  readonly findings: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly verdict: Verdict | undefined;
}

/** So many findings of a rule are quoted, and so many files named. */
const QUOTED = 3;
const NAMED = 8;

const presetWords: Readonly<Record<Preset, string>> = {
  inti: "pasti keliru: selalu diperiksa",
  disarankan: "biasanya benar: diperiksa bila tidak diatur lain",
  ketat: "soal selera, atau terlalu sering keliru pada pustaka ini: diperiksa bila diminta",
};

/** `docs/temuan-pustaka.md`: what sopan finds in the library, rule by rule, and how much of it is right. */
export function findingsReport(input: ReportInput): string {
  const groups = groupsOf(input);
  const usual = groups.filter(({ definition }) => presetOf(definition) !== "ketat");
  return [
    head(input, groups),
    advice(input, groups),
    table(groups),
    "## Temuan menurut aturan\n\nPaling banyak tiga contoh untuk tiap aturan, dengan berkas dan barisnya.",
    ...usual.map((group) => examples(group, input)),
    quiet(input, groups),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function groupsOf({ findings, definitions, records }: ReportInput): Group[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const found of findings) {
    const list = byCode.get(found.code);
    if (list) list.push(found);
    else byCode.set(found.code, [found]);
  }
  return definitions.flatMap((definition): Group[] => {
    const own = byCode.get(definition.code);
    if (own === undefined) return [];
    const files = [...new Set(own.map(({ path }) => path))];
    return [{ definition, findings: own, files, verdict: records.verdicts.get(definition.code) }];
  });
}

function head({ files, today }: ReportInput, groups: readonly Group[]): string {
  const count = (preset: Preset): number =>
    groups
      .filter(({ definition }) => presetOf(definition) === preset)
      .reduce((sum, group) => sum + group.findings.length, 0);
  const judged = groups.filter(({ verdict }) => verdict !== undefined && verdict.read > 0);
  const read = judged.reduce((sum, { verdict }) => sum + (verdict?.read ?? 0), 0);
  const right = judged.reduce((sum, { verdict }) => sum + (verdict?.confirmed ?? 0), 0);
  const lines = presets.map((preset) => `- \`${preset}\` (${presetWords[preset]}): ${count(preset)} temuan`);
  return `# Temuan pada pustaka SOP

Apa yang ditemukan sopan pada ${files} berkas di \`sops/\` (tanpa contoh buatan), menurut tanggal ${today}. Berkas ini dibuat oleh \`npm run temuan\`; uji
memeriksa bahwa ia sesuai dengan pustakanya. SOP disalin dari naskah sebagaimana tercetak: temuan di sini ialah temuan pada
naskah, kecuali yang disebut keliru.

${lines.join("\n")}

${read} temuan dibandingkan dengan SOP-nya satu per satu; ${right} di antaranya benar (${percent(right, read)}). Yang masih dapat diperdebatkan
dihitung keliru. Bagaimana angka ini terjadi:

- Setiap keluarga aturan dibaca dua kali: oleh penulis aturannya, lalu oleh pembaca kedua. Keduanya dari proyek ini; tidak ada
  pembaca dari instansi yang memeriksa ulang.
- Aturan yang sering keliru pada pembacaan itu dipersempit atau dijadikan \`ketat\`, lalu dibaca lagi. Bagian yang benar di bawah
  ini ialah milik aturan sesudah dibenahi, pada pustaka yang dipakai untuk membenahinya: pada pustaka lain bagian itu dapat
  lebih kecil.
- Yang dibandingkan ialah salinan, bukan naskah aslinya. Pada sebagian besar SOP letak simbol dan panah tidak terbaca pada
  pindaian: pelaksana, keputusan, dan jalan kembali di sana disimpulkan penyalin dari uraian langkah (\`disimpulkan\`), dan temuan
  tentang alur dan pelaksana hanya sebenar kesimpulan itu.`;
}

function advice({ records }: ReportInput, groups: readonly Group[]): string {
  if (records.advice.length === 0) return "";
  const items = records.advice.map(({ title, why, codes }, i) => {
    const own = groups.filter(({ definition }) => codes.includes(definition.code));
    const files = [...new Set(own.flatMap((group) => group.files))].sort();
    const count = own.reduce((sum, { findings }) => sum + findings.length, 0);
    const rules = codes.map((code) => `\`${code}\``).join(", ");
    return `${i + 1}. **${title}** ${why}\n   ${count} temuan di ${files.length} berkas (${rules}): ${named(files)}.`;
  });
  return `## Yang perlu dibenahi lebih dulu\n\n${items.join("\n")}`;
}

function named(files: readonly string[]): string {
  const names = files.slice(0, NAMED).map((path) => path.replace(/^sops\//, "").replace(/\.sop$/, ""));
  const more = files.length - names.length;
  return `${names.join(", ")}${more > 0 ? `, dan ${more} lainnya` : ""}`;
}

function table(groups: readonly Group[]): string {
  const rows = groups.map(({ definition, findings, files, verdict }) => {
    const share = verdict === undefined ? "–" : percent(verdict.confirmed, verdict.read);
    const read = verdict === undefined ? "–" : `${verdict.confirmed}/${verdict.read}`;
    const severity = words.id.severity[definition.severity];
    return `| \`${definition.code}\` | ${presetOf(definition)} | ${severity} | ${findings.length} | ${files.length} | ${read} | ${share} |`;
  });
  return `## Ringkasan\n
| aturan | pilihan | bobot | temuan | berkas | benar/dibaca | bagian |
| --- | --- | --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}`;
}

function examples({ definition, findings, files, verdict }: Group, input: ReportInput): string {
  const lines = spread(findings).map((found) => {
    return `- \`${found.path.replace(/^sops\//, "")}:${input.lineOf(found)}\` ${found.message.id}`;
  });
  const remark = verdict === undefined ? "" : `\n\n${verdict.remark}`;
  const title = capital(definition.title.id);
  const wrong = verdict?.wrong.map((each) => `\`${each.replace(/^sops\//, "")}\``) ?? [];
  const wronged = wrong.length === 0 ? "" : `\n\nMenurut pembaca keliru: ${wrong.join("; ")}.`;
  return `### ${title}\n\n\`${definition.code}\`: ${findings.length} temuan di ${files.length} berkas.${remark}\n\n${lines.join("\n")}${wronged}`;
}

/** The first, one from the middle, the last: of one fault that is copied over many pages not three pages in a row. */
function spread(findings: readonly Diagnostic[]): Diagnostic[] {
  const places = [0, findings.length >> 1, findings.length - 1].slice(0, QUOTED);
  return [...new Set(places)].flatMap((at) => findings[at] ?? []);
}

/** Rules that are off unless asked for, and rules that have nothing to say of this library. */
function quiet({ definitions, findings }: ReportInput, groups: readonly Group[]): string {
  const strict = groups.filter(({ definition }) => presetOf(definition) === "ketat");
  const lines = strict.map(({ definition, findings: own, verdict }) => {
    const right = verdict === undefined ? "" : ` (${verdict.confirmed} dari ${verdict.read} yang dibaca benar)`;
    return `- \`${definition.code}\`: ${own.length} temuan${right}. ${verdict?.remark ?? capital(definition.title.id)}`;
  });
  const seen = new Set(findings.map(({ code }) => code));
  const silent = definitions.filter(({ code }) => !seen.has(code)).map(({ code }) => `\`${code}\``);
  return `## Aturan yang hanya berlaku dengan pilihan \`ketat\`\n\n${lines.join("\n")}

## Aturan tanpa temuan di pustaka ini\n\n${silent.join(", ")}.`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
