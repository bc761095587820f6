import { describe, expect, test } from "vitest";
import { formatText } from "../support/format-text.ts";

/** The lines of a row in canonical layout, without the lines around it. */
function row(...lines: readonly string[]): string[] {
  const text = formatText(`sop "A"\npelaksana a\nlangkah "B"\noleh a\n${lines.join("\n")}\n`);
  return text.split("\n").slice(6, -1);
}
/** The same for lines of the head. */
function head(...lines: readonly string[]): string[] {
  return formatText(`sop "A"\n${lines.join("\n")}\nlangkah "B"\noleh a\n`)
    .split("\n")
    .slice(1, -4);
}

describe("values in canonical spelling", () => {
  test.each([
    ["dibuat 2021-03-17", "dibuat       17 Maret 2021"],
    ["DIREVISI 3 peb 2022", "direvisi     3 Februari 2022"],
    ["dibuat 17 Agust 2021", "dibuat       17 Agustus 2021"],
    ["dibuat 17 agst. 2021", "dibuat       17 Agustus 2021"],
    ["efektif 01/12/2023", "efektif      1 Desember 2023"],
    ["Nomor Belum", "nomor        belum"],
    ["nomor “065/1”", 'nomor        "065/1"'],
    ['nomor "a ""b"" c"', 'nomor        "a ""b"" c"'],
    ["disahkan kadis nip “1” nama “N” pangkat “P”", 'disahkan     kadis  nama "N"  pangkat "P"  nip "1"'],
    ["batas 2 HK", "batas        2 hari kerja"],
  ])("%s", (written, canonical) => {
    expect(head(written)).toEqual([canonical]);
  });

  test.each([
    ["waktu 1 – 3 hr", "1-3 hari"],
    ["waktu 1 s.d. 3 hari", "1-3 hari"],
    ["waktu 1 hingga 3 hari", "1-3 hari"],
    ["waktu 1x24 jam", "1 x 24 jam"],
    ["waktu 1,5 jam", "1,5 jam"],
    ["waktu 30 mnt – 1 jam", "30 menit - 1 jam"],
    ["waktu 2 jam 30 mnt", "2 jam 30 menit"],
    ["waktu 2 menit/berkas", "2 menit / berkas"],
    ["waktu realtime", "real time"],
    ['waktu seketika "(otomatis)"', 'seketika "(otomatis)"'],
    ["waktu —", "-"],
    ["waktu 5 menit disimpulkan “a” ragu “b”", '5 menit  disimpulkan "a"  ragu "b"'],
  ])("%s", (written, canonical) => {
    expect(row(written)).toEqual([`  waktu        ${canonical}`]);
  });

  test.each([
    ["TIDAK→Susun maks 2 kali", "  tidak        -> susun  maks 2 kali"],
    ['ya kira-kira 90% maks 3 kali *b => sop "X"', ""],
    [
      'bila “penuh” => selesai "Ditolak" *kaki kira-kira 5%',
      '  bila         "penuh" -> selesai "Ditolak" *kaki  kira-kira 5%',
    ],
    ["lanjut -> a.b , .c,\n  berikut", "  lanjut       -> a.b, .c, berikut"],
    ["tembusan a ,b", "  tembusan     a, b"],
    ["abaikan Flow/Dead-End “ya” hingga 2027-01-02", '  abaikan      flow/dead-end "ya" sampai 2 Januari 2027'],
  ])("%s", (written, canonical) => {
    if (canonical === "") expect(() => row(written)).toThrow(/refused/);
    else expect(row(written)).toEqual([canonical]);
  });

  test("an organisation's hours and declarations", () => {
    const text = formatText(
      "INSTANSI d “Dinas” singkat “D”\njam-kerja Senin s.d. Jumat 8.00 s.d. 16:30 istirahat 12.00-13.00".replace(
        "12.00-13.00",
        "12.00 sampai 13.00",
      ),
    );
    expect(text).toBe(
      'instansi   d "Dinas"  singkat "D"\njam-kerja  senin sampai jumat 08.00 sampai 16.30 istirahat 12.00 sampai 13.00\n',
    );
  });
});

describe("lists", () => {
  test("one value stands on the keyword's line", () => {
    expect(head("peralatan", '  - "Komputer" ragu "?"')).toEqual(['peralatan    "Komputer"  ragu "?"']);
  });

  test("more stand below it, with the paragraphs of each under its text", () => {
    expect(head('peralatan "Komputer"', '"dan layar"', '- "Meja" *m', '"dan kursi"')).toEqual([
      "peralatan",
      '  - "Komputer"',
      '    "dan layar"',
      '  - "Meja" *m',
      '    "dan kursi"',
    ]);
  });

  test("a part with its own title keeps the title on its line", () => {
    expect(head("BAGIAN “A” “x”", 'bagian "B"', '- "y" *m', '- "z"', 'bagian "C" kosong')).toEqual([
      'bagian       "A" "x"',
      'bagian       "B"',
      '  - "y" *m',
      '  - "z"',
      'bagian       "C" kosong',
    ]);
  });

  test("a comment keeps its item apart from the keyword", () => {
    expect(head("peralatan # di loket", '- "Komputer"')).toEqual(["peralatan  # di loket", '  - "Komputer"']);
  });

  test("the comment behind a value goes with it", () => {
    expect(head('peralatan "Komputer" # satu', '- "Meja" # dua')).toEqual([
      "peralatan",
      '  - "Komputer"  # satu',
      '  - "Meja"  # dua',
    ]);
  });
});

describe("where lines stand", () => {
  test("rows apart, blocks indented, flow lines under their symbol, an empty branch on one line", () => {
    const text = formatText(`sop "A"
pelaksana
- a
kelompok "K"
- b
- c "C" luar
langkah "B"
simbol a
bila "x" -> .b
tidak -> selesai
simbol b kotak
lanjut -> berikut
waktu 5 menit
serempak { cabang {
langkah "C"
oleh a
} cabang {
} }
apabila "perlu" {
langkah "D"
"lagi"
oleh b


waktu 1 jam
langkah "E"
oleh b }
alur "Dua"
langkah "F"
oleh a
`);
    expect(text).toBe(`sop "A"

pelaksana
  - a
  kelompok "K"
  - b
  - c "C" luar

langkah "B"
  simbol a
    bila "x" -> .b
    tidak -> selesai
  simbol b kotak
    lanjut -> berikut
  waktu        5 menit

serempak {
  cabang {
    langkah "C"
      oleh         a
  }
  cabang { }
}

apabila "perlu" {
  langkah "D"
    "lagi"
    oleh         b
    waktu        1 jam

  langkah "E"
    oleh         b
}

alur "Dua"
langkah "F"
  oleh         a
`);
  });

  test("the author's groups of lines in the head stay, single", () => {
    expect(head('nomor "1"', "", "", "unit umum", 'kop "K"')).toEqual([
      'nomor        "1"',
      "",
      "unit         umum",
      'kop          "K"',
    ]);
  });
});
