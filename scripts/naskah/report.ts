import { provenanceOf } from "../../src/emit/json/provenance.ts";
import { provenancePlace } from "../../src/emit/provenance-place.ts";
import type { Note } from "../../src/model/types.ts";
import type { ManuscriptSop } from "./documents.ts";
import { printRanges } from "./line-ranges.ts";
import { openFields } from "./open-fields.ts";
import type { Records, TranscriptionRecord } from "./records.ts";

/** What `sops/SUMBER.md` says of one SOP. */
interface Account {
  readonly document: ManuscriptSop;
  readonly rows: number;
  readonly decisions: number;
  readonly inferred: readonly string[];
  readonly doubtful: readonly string[];
  readonly remarks: readonly string[];
  readonly open: readonly string[];
  readonly record: TranscriptionRecord;
}

/** The text of `sops/SUMBER.md`: where each SOP was read from, and how sure its reading is. */
export function sourceReport(documents: readonly ManuscriptSop[], records: Records): string {
  const accounts = documents.map((document) => account(document, records[document.sop.id] ?? {}));
  return [
    "# Sumber pustaka",
    "",
    "Setiap SOP di folder unit disalin dari naskah pindaian kumpulan SOP DP3AP2KB Kabupaten Penajam Paser Utara. Halaman ini",
    "menyebut, untuk tiap dokumen: baris naskah yang dibaca, apa yang disimpulkan penyalin, apa yang ragu atau tidak terbaca, dan",
    "apa yang berubah pada pembacaan kedua. Halaman ini dibuat dari berkasnya dengan `npm run sumber`; jangan disunting.",
    "",
    ...summary(accounts),
    "",
    "## Daftar dokumen",
    "",
    "| | dokumen | nomor | baris naskah | langkah | disimpulkan | ragu | pembacaan kedua |",
    "| --: | --- | --- | --- | --: | --: | --: | --- |",
    ...accounts.map((each, at) => listed(each, at + 1)),
    "",
    ...accounts.flatMap((each, at) => section(each, at + 1)),
  ].join("\n");
}

function account(document: ManuscriptSop, record: TranscriptionRecord): Account {
  const { sop } = document;
  const steps = sop.charts.flatMap((chart) => chart.steps);
  const notes = provenanceOf(sop);
  const of = (kind: Note["kind"]): string[] =>
    notes.flatMap((note) => {
      const place = provenancePlace(sop, note.at);
      return note.kind === kind ? [place === "" ? note.text : `${place}: ${note.text}`] : [];
    });
  return {
    document,
    rows: steps.length,
    decisions: steps.filter(({ kind }) => kind === "decision").length,
    inferred: of("inferred"),
    doubtful: of("doubtful"),
    remarks: of("remark"),
    open: openFields(sop),
    record,
  };
}

function summary(accounts: readonly Account[]): string[] {
  const sum = (count: (each: Account) => number): number => accounts.reduce((total, each) => total + count(each), 0);
  const rows: readonly (readonly [string, number])[] = [
    ["dokumen", accounts.length],
    ["di antaranya dipindai dua kali", accounts.filter(({ document }) => document.ranges.length > 1).length],
    ["langkah", sum(({ rows }) => rows)],
    ["di antaranya keputusan", sum(({ decisions }) => decisions)],
    ["tanda disimpulkan", sum(({ inferred }) => inferred.length)],
    ["tanda ragu", sum(({ doubtful }) => doubtful.length)],
    ["isian yang dibiarkan terbuka (`belum`)", sum(({ open }) => open.length)],
    ["dokumen yang sudah dibaca kedua kali", sum(({ record }) => (record.secondReading ? 1 : 0))],
    ["perubahan pada pembacaan kedua", sum(({ record }) => record.secondReading?.length ?? 0)],
    ["selisih dengan naskah yang dijelaskan", sum(({ record }) => Object.keys(record.differences ?? {}).length)],
  ];
  return ["| seluruhnya | |", "| --- | --: |", ...rows.map(([what, count]) => `| ${what} | ${count} |`)];
}

function listed({ document, rows, inferred, doubtful, record }: Account, at: number): string {
  const { sop, ranges } = document;
  const cells = [at, `[${sop.title}](#${sop.id})`, numberOf(document), printRanges(ranges), rows];
  return `| ${[...cells, inferred.length, doubtful.length, reading(record)].map((cell) => escapeCell(`${cell}`)).join(" | ")} |`;
}

function section(each: Account, at: number): string[] {
  const { document, rows, decisions, inferred, doubtful, remarks, open, record } = each;
  const { sop, file, ranges } = document;
  const link = file.path.replace(/^sops\//, "");
  const { unit } = sop;
  const head = [
    `- berkas: [${link}](${link})`,
    `- nomor: ${numberOf(document)}`,
    `- unit: ${unit.value?.name ?? "tidak terbaca"}`,
    `- naskah: baris ${printRanges(ranges)}${ranges.length > 1 ? ` (dipindai ${ranges.length} kali)` : ""}`,
    `- tabel: ${rows === 0 ? "tidak ada" : `${rows} langkah, ${decisions} di antaranya keputusan`}`,
  ];
  const again = record.secondReading ?? [];
  const differences = Object.entries(record.differences ?? {}).map(([key, why]) => `\`${key}\`: ${why}`);
  return [
    `<a id="${sop.id}"></a>`,
    "",
    `## ${at}. ${sop.title}`,
    "",
    ...head,
    "",
    ...list("Catatan penyalin", remarks),
    ...list("Disimpulkan", inferred),
    ...list("Ragu atau tidak terbaca", doubtful),
    ...list("Dibiarkan terbuka", open),
    ...(record.secondReading && again.length === 0 ? ["Pembacaan kedua tidak mengubah apa pun.", ""] : []),
    ...list("Berubah pada pembacaan kedua", again),
    ...list("Selisih dengan naskah", differences.sort()),
  ];
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`**${title}** (${items.length})`, "", ...items.map((item) => `- ${item}`), ""];

function numberOf({ sop: { number } }: ManuscriptSop): string {
  return number.value ?? { dash: "-", empty: "kosong" }[number.state as string] ?? "tidak terbaca";
}

function reading({ secondReading }: TranscriptionRecord): string {
  if (secondReading === undefined) return "belum";
  return secondReading.length === 0 ? "tanpa perubahan" : `${secondReading.length} perubahan`;
}

const escapeCell = (text: string): string => text.replaceAll("|", "\\|");
