import { describe, expect, it } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";

const tenMistakes = `sop "Sepuluh kesalahan
nomor 065/1/2026
dibuat 31 Februari 2026
disahkan Kepala Dinas
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Menerima surat"
  oleh staf, kasubag
  wktu 5 menit
  output "Surat tercatat" keterangan "dua salinan"
langkah "Menelaah surat"
  oleh staf
  waktu 5 menut
  lanjut -> 1
keputusan "Memeriksa surat"
  oleh kasubag
  tidak periksa
`;

function found(text: string): string[] {
  const file = new SourceFile("a.sop", text);
  const { diagnostics } = parse(file);
  return diagnostics
    .map((each) => ({ line: file.position(each.span.start).line, text: `${each.code}: ${each.message.id}` }))
    .sort((a, b) => a.line - b.line)
    .map((each) => `${each.line} ${each.text}`);
}

describe("a file with ten mistakes", () => {
  it("tells each of them at its place", () => {
    expect(found(tenMistakes)).toEqual([
      "1 syntax/unclosed-text: tanda kutip ini tidak ditutup",
      "2 syntax/unquoted-text: teks ini belum diapit tanda kutip",
      "3 syntax/no-such-date: tidak ada tanggal `31 Februari 2026` di kalender",
      "4 syntax/unexpected-word: dua nama tidak dapat berdampingan: `Kepala Dinas`",
      "9 syntax/bare-comma: koma tidak mengatakan bagaimana `staf` dan `kasubag` bekerja",
      "10 syntax/unknown-line: tidak ada baris `wktu`, mungkin maksudnya `waktu`",
      "11 syntax/two-facts: `keterangan` memulai baris baru",
      "14 syntax/unknown-unit: tidak ada satuan waktu `menut`, mungkin maksudnya `menit`",
      "15 syntax/number-target: langkah dituju dengan label, bukan nomor `1`",
      "18 syntax/unexpected-word: di baris `tidak` ini perlu `->`, bukan `periksa`",
    ]);
  });

  it("still yields the rest of the SOP", () => {
    const rows = parse(new SourceFile("a.sop", tenMistakes)).tree.procedure?.charts[0]?.flow ?? [];
    const details = rows.map((row) => (row.kind === "row" ? row.details.map((line) => line.keyword) : []));
    expect(details).toEqual([
      ["oleh", "waktu", "output", "keterangan"],
      ["oleh", "waktu", "lanjut"],
      ["oleh", "tidak"],
    ]);
  });
});

describe("a declaration of which a part is left out", () => {
  it.each([
    ['peran kasubag\n  alias "Kasubbag"', "`peran kasubag` dinyatakan tanpa judulnya"],
    ["pejabat kadis\n  menjabat kepala", "`pejabat kadis` dinyatakan tanpa judulnya"],
    ["regulasi uu-25-2009", "`regulasi uu-25-2009` dinyatakan tanpa judulnya"],
    ["unit umum\n  induk dinas", "`unit umum` dinyatakan tanpa judulnya"],
    ['peran "Kepala Subbagian"', "`peran` ini dinyatakan tanpa namanya"],
    ["peran belum", "`peran` ini tanpa nama dan tanpa judul"],
  ])("%j", (lines, message) => {
    expect(found(`instansi dinas "Dinas"\n${lines}\n`)).toEqual([`2 syntax/incomplete-line: ${message}`]);
  });

  it("is told so where no agency stands above it", () => {
    expect(found('instansi dinas\nperan kasubag\nperan staf "Staf"\n')).toEqual([
      "1 syntax/mixed-file: instansi ini dinyatakan tanpa nama lengkap",
      "2 syntax/incomplete-line: `peran kasubag` dinyatakan tanpa judulnya",
    ]);
  });

  it("is no mistake where a unit is the one that a role belongs to", () => {
    expect(found('instansi dinas "Dinas"\nperan staf "Staf"\n  unit umum\n')).toEqual([]);
  });
});

describe("a file of a strange shape", () => {
  it.each([
    ["empty", "", ["1 syntax/no-procedure: berkas ini kosong"]],
    ["only a byte order mark", "\ufeff", ["1 syntax/no-procedure: berkas ini kosong"]],
    ["binary", "PK\0\0", ["1 syntax/not-text: di sini ada karakter NUL, yang bukan huruf"]],
    [
      "UTF-16 without its mark",
      [...'sop "A"\n'].map((letter) => `${letter}\0`).join(""),
      ["1 syntax/not-text: berkas ini tampaknya teks UTF-16, bukan UTF-8"],
    ],
  ])("%s is told so", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("nests braces too deep and is told once", () => {
    const text = `sop "A"\n${'apabila "x" {\n'.repeat(10_000)}${"}\n".repeat(10_000)}`;
    expect(found(text)).toEqual(["34 syntax/too-deep: lebih dari 32 kurung kurawal bersarang"]);
  });

  it("is read alike with other line ends and a byte order mark", () => {
    const text = 'sop "A"\npelaksana\n  - a "A"\nlangkah "B"\n  oleh a\n';
    for (const same of [text, `\ufeff${text}`, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")]) {
      expect(found(same)).toEqual([]);
    }
  });

  it("says how many findings it holds beyond those shown", () => {
    const { diagnostics } = parse(new SourceFile("a.sop", `sop "A"\n${"zzz\n".repeat(300)}`));
    expect(diagnostics.at(-1)?.message.en).toBe("there are 100 more findings in this file");
  });
});
