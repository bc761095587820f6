import { describe, expect, test } from "vitest";
import { nearCopies } from "../../src/rules/library/near-copies.ts";
import type { KeptRow } from "../../src/rules/library/tables.ts";
import { expectFindings } from "../support/expect-findings.ts";

interface Row {
  readonly text: string;
  readonly by?: string;
  readonly time?: string;
  readonly output?: string;
}
const rows = (subject: string): Row[] => [
  { text: "Menyusun jadwal kegiatan" },
  { text: `Mengetik undangan ${subject}`, time: "2 jam" },
  { text: "Menandatangani undangan", by: "b" },
  { text: "Membuka acara" },
  { text: `Membuat laporan ${subject}`, output: `Laporan ${subject}` },
];
const sop = (title: string, table: readonly Row[], head = ""): string =>
  `sop "${title}"\n${head}pelaksana\n  - a "Staf"\n  - b "Kabid"\n${table
    .map(
      ({ text, by = "a", time = "1 hari", output = "Berkas" }) =>
        `langkah "${text}"\n  oleh ${by}\n  waktu ${time}\n  output "${output}"\n`,
    )
    .join("")}`;

describe("library/near-copy", () => {
  const code = "library/near-copy";
  const ibu = sop("Peringatan Hari Ibu", rows("Hari Ibu"));
  const kartini = sop("Peringatan Hari Kartini", rows("Hari Kartini"));

  test("words of the subject do not count", () => {
    const [found] = expectFindings(ibu, { also: { "kartini.sop": kartini } })
      .of(code)
      .toSayAnywhere("tabel ini sama dengan tabel 1 SOP lain");
    expect(found?.notes.map(({ id }) => id)).toEqual(["`kartini`: sama seluruhnya"]);
  });

  test("a copy that kept the words of where it came from is one as well", () => {
    const kept = sop("Evaluasi Kader", rows("Hari Ibu"));
    const [found] = expectFindings(ibu, { also: { "evaluasi.sop": kept } })
      .of(code)
      .toSayAnywhere("tabel ini sama dengan tabel 1 SOP lain");
    expect(found?.notes.map(({ id }) => id)).toEqual(["`evaluasi`: sama seluruhnya"]);
  });

  test("lists where they differ, steps that differ alike together", () => {
    const other = rows("Hari Kartini").map((row, i) => ({
      ...row,
      ...(i < 2 && { by: "b" }),
      ...(i === 3 && { time: "3 hari" }),
    }));
    const [found] = expectFindings(ibu, {
      also: {
        "kartini.sop": sop("Peringatan Hari Kartini", [
          ...other.slice(0, 4),
          { text: "Berdoa" },
          ...other.slice(4),
          { text: "Bubar" },
        ]),
      },
    })
      .of(code)
      .toSayAnywhere("tabel ini hampir sama dengan tabel 1 SOP lain");
    expect(found?.notes.map(({ id }) => id)).toEqual([
      "`kartini`: langkah 1, 2 pelaksana `Staf`, di sana `Kabid`; langkah 4 waktu `1 hari`, di sana `3 hari`; langkah 5, 7 hanya di sana",
    ]);
  });

  test("is told once for a group, at its first", () => {
    const also = {
      "kartini.sop": kartini,
      "remaja.sop": sop("Peringatan Hari Anak", rows("Hari Anak")),
    };
    const [found] = expectFindings(ibu, { also }).of(code).toSayAnywhere("tabel ini sama dengan tabel 2 SOP lain");
    expect(found?.labels.map(({ path }) => path)).toEqual(["kartini.sop", "remaja.sop"]);
    expectFindings(kartini, { also: { "a.sop": ibu } })
      .of(code)
      .toSayNothing();
  });

  test("a step that both word otherwise is no step that one lacks", () => {
    const changed = rows("Hari Kartini").map((row, i) => (i === 3 ? { ...row, text: "Memimpin upacara" } : row));
    const [found] = expectFindings(ibu, {
      also: { "kartini.sop": sop("Peringatan Hari Kartini", changed) },
    })
      .of(code)
      .toSayAnywhere("tabel ini hampir sama dengan tabel 1 SOP lain");
    expect(found?.notes.map(({ id }) => id)).toEqual(["`kartini`: langkah 4 ditulis lain"]);
  });

  test("is silent on short tables, and where too few rows are equal", () => {
    expectFindings(sop("A", rows("x").slice(0, 3)), { also: { "x.sop": sop("B", rows("x").slice(0, 3)) } })
      .of(code)
      .toSayNothing();
    const half = [...rows("x").slice(0, 4), ...["p", "q", "r"].map((text) => ({ text }))];
    expectFindings(sop("A", rows("x")), { also: { "x.sop": sop("B", half) } })
      .of(code)
      .toSayNothing();
  });
});

describe("groups of near copies", () => {
  const table = (...keys: readonly string[]): { agency: string; rows: KeptRow[] } => ({
    agency: "",
    rows: keys.map((key) => ({
      key,
      words: key,
      called: { id: "", en: "" },
      lanes: "",
      time: "",
      requirements: "",
      outputs: "",
    })),
  });
  const rowsOf = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

  test("come in the order of their first", () => {
    const [a, b] = [table(...rowsOf("a", 5)), table(...rowsOf("b", 5))];
    expect(nearCopies([a, b, table("x"), b, a, a])).toEqual([
      [0, 4, 5],
      [1, 3],
    ]);
  });

  test("hold all that are near to one of them", () => {
    const [a, b] = [rowsOf("a", 4), rowsOf("b", 4)];
    const [left, both, right] = [table(...a), table(...a.slice(0, 3), ...b.slice(0, 3)), table(...b)];
    expect(nearCopies([left, right, both])).toEqual([]);
    const wide = table(...a, ...b.slice(0, 1));
    const other = table(...a.slice(1), ...b.slice(0, 2));
    expect(nearCopies([table(...a), other, wide])).toEqual([[0, 1, 2]]);
    expect(nearCopies([table(...a), other])).toEqual([]);
  });

  test("stay within an agency", () => {
    const one = table(...rowsOf("a", 5));
    expect(nearCopies([one, { ...one, agency: "lain" }])).toEqual([]);
  });

  test("hold where rows that all tables have are many more than are looked at", () => {
    const common = rowsOf("umum", 2);
    const tables = Array.from({ length: 300 }, (_, i) => table(...common, ...rowsOf(`t${i}-`, 5)));
    tables.push(table(...common, ...rowsOf("t250-", 5)));
    expect(nearCopies(tables)).toEqual([[250, 300]]);
  });
});

describe("library/leftover-text", () => {
  const code = "library/leftover-text";
  const rkt = sop("Penyusunan Rencana Kerja Tahunan", rows("rkt"), 'kualifikasi "Memahami cara penyusunan RKT"\n');

  test("the whole title of another SOP", () => {
    const [found] = expectFindings('sop "Jambore"\nkualifikasi «"Paham penyusunan rencana kerja tahunan"»\n', {
      also: { "rkt.sop": rkt },
    })
      .of(code)
      .toSay("teks ini berbicara tentang SOP lain");
    expect(found?.help?.id).toContain("`- terkait rkt`");
  });

  test("a sentence of another SOP with the letters that its title is shortened to", () => {
    const [found] = expectFindings('sop "Jambore"\nkualifikasi «"Memahami cara penyusunan RKT"»\n', {
      also: { "rkt.sop": rkt },
    })
      .of(code)
      .toSay("`rkt` agaknya sisa dari SOP lain");
    expect(found?.labels[0]?.path).toBe("rkt.sop");
  });

  test("cells of a copied table that kept the other's subject", () => {
    const copied = rows("anjab").map((row) => (row.output ? { ...row, output: "Laporan rkt" } : row));
    const [found] = expectFindings(sop("Penyusunan Anjab", copied), { also: { "rkt.sop": rkt } })
      .of(code)
      .toSayAnywhere("`rkt` agaknya sisa dari SOP lain");
    expect(found?.labels.map(({ message }) => message.id)).toEqual(["di sana tertulis sama"]);
  });

  test.each([
    ["is named with the word SOP", 'sop "Jambore"\nkualifikasi "Memahami SOP penyusunan rencana kerja tahunan"\n'],
    ["is related", 'sop "Jambore"\nketerkaitan terkait rkt\nkualifikasi "Paham penyusunan rencana kerja tahunan"\n'],
    [
      "is what this SOP is about too",
      'sop "Evaluasi Penyusunan Rencana Kerja Tahunan"\nkualifikasi "Paham penyusunan rencana kerja tahunan"\n',
    ],
    ["is spoken of in other words", 'sop "Jambore"\nkualifikasi "Memahami rencana kerja"\n'],
  ])("is silent where the other %s", (_, text) => {
    expectFindings(text, { also: { "rkt.sop": rkt } })
      .of(code)
      .toSayNothing();
  });

  test("documents pass from one SOP to another by right", () => {
    expectFindings(sop("Jambore", [{ text: "Membaca", output: "Laporan rkt" }]), { also: { "rkt.sop": rkt } })
      .of(code)
      .toSayNothing();
  });

  test("the title that is the name of a unit is said by right", () => {
    const also = {
      "organisasi.sop": 'instansi contoh "Contoh"\nunit jkb "Subkoordinator Jaminan Pelayanan Keluarga"\n',
      "jaminan.sop": 'sop "Jaminan Pelayanan Keluarga"\nkualifikasi "Memahami tugas jaminan pelayanan keluarga"\n',
    };
    expectFindings('sop "Distribusi"\nkualifikasi "Memahami tugas jaminan pelayanan keluarga"\n', { also })
      .of(code)
      .toSayNothing();
  });
});

describe("library/cited-differently", () => {
  const code = "library/cited-differently";
  const cites = (...citations: readonly string[]): string =>
    `sop "A"\ndasar-hukum\n${citations.map((citation) => `  - "${citation}"\n`).join("")}`;
  const usual = "UU Nomor 43 Tahun 2009 tentang Kearsipan";

  test("another year, told where fewer cite it so", () => {
    const [found] = expectFindings(cites("UU No. 43 Tahun 2008 tentang kearsipan"), {
      also: { "b.sop": cites(usual), "c.sop": cites(usual) },
    })
      .of(code)
      .toSayAnywhere("tahun kutipan ini lain dari 2 kutipan lain");
    expect(found?.labels.map(({ path }) => path)).toEqual(["b.sop", "c.sop"]);
  });

  test("another title of one number, also within one SOP", () => {
    expectFindings(cites(usual, "UU Nomor 43 Tahun 2009 tentang Perpustakaan"))
      .of(code)
      .toSayAnywhere("judul kutipan ini lain dari 1 kutipan lain");
  });

  test.each([
    ["a regulation and the one that replaced it", usual, "UU Nomor 7 Tahun 1971 tentang Kearsipan"],
    ["the same in other letters", usual, "Undang-undang No. 043 Tahun 2009 tentang kearsipan"],
    ["a shortened title", "UU Nomor 43 Tahun 2009 tentang Kearsipan Nasional", usual],
    ["citations that are not whole", usual, "UU Nomor 43 tentang Kearsipan"],
  ])("is silent on %s", (_, a, b) => expectFindings(cites(a, b)).of(code).toSayNothing());

  test("what the organisation declares is judged by what it says", () => {
    const also = { "organisasi.sop": `instansi contoh "Contoh"\nregulasi uu-43 "${usual}"\n` };
    const text = `sop "A"\ndasar-hukum\n  - uu-43 "${usual}"\n  - "UU Nomor 43 Tahun 2008 tentang Kearsipan" maksud uu-43\n`;
    expectFindings(text, { also }).of(code).toSayNothing();
  });
});
