import { describe, expect, test } from "vitest";
import { expectFindings } from "../support/expect-findings.ts";

const row = '\npelaksana a "A"\nlangkah "Menerima surat"\n  oleh a\n';

describe("header", () => {
  test("a number that is not given stands at the `sop` line", () => {
    expectFindings(`«sop "Contoh"»\n${row}`).of("header/missing-number").toSay("SOP ini tidak menyebut nomornya");
  });

  test.each(["nomor kosong", "nomor -"])("%s is blank", (line) => {
    const [found] = expectFindings(`sop "Contoh"\n${line}\n${row}`)
      .of("header/missing-number")
      .toSayAnywhere("nomor SOP ini kosong");
    expect(found?.span.start).toBeGreaterThan('sop "Contoh"'.length);
  });

  test.each(["nomor belum", 'nomor "065/1"'])("%s is an answer", (line) => {
    expectFindings(`sop "Contoh"\n${line}\n${row}`).of("header/missing-number").toSayNothing();
  });

  test("a number with a blank part is not complete once the SOP is in force", () => {
    const numbered = (number: string, effective: string) =>
      expectFindings(`sop "Contoh"\nnomor "${number}"\nefektif ${effective}\n${row}`).of("header/missing-number");
    for (const number of ["065/ /DINAS/2018", "065/..../DINAS/2018", "065/012/DINAS/____"]) {
      numbered(number, "7 September 2022").toSayAnywhere("nomor ini belum lengkap");
      numbered(number, "belum").toSayNothing();
    }
    numbered("065/…/DINAS/2018", "7 September 2022").toSayNothing();
    numbered("065/012/DINAS/2018", "7 September 2022").toSayNothing();
  });

  test("dates that are missing are named together, those that are blank where they stand", () => {
    expectFindings(`«sop "Contoh"»\n${row}`)
      .of("header/missing-date")
      .toSay("SOP ini tidak menyebut `dibuat`, `efektif`");
    expectFindings(`sop "Contoh"\ndibuat kosong\nefektif belum\n${row}`)
      .of("header/missing-date")
      .toSayAnywhere("tanggal `dibuat` kosong");
  });

  test("a blank `direvisi` is usual", () => {
    expectFindings(`sop "Contoh"\ndibuat belum\ndirevisi kosong\nefektif belum\n${row}`)
      .of("header/missing-date")
      .toSayNothing();
  });

  test("sections that are missing are named together; `kosong` is an answer", () => {
    expectFindings(`«sop "Contoh"»\ndasar-hukum kosong\nkualifikasi -\nperingatan "Awas"\npencatatan belum\n${row}`)
      .of("header/missing-section")
      .toSay("belum ditulis: `keterkaitan`, `peralatan`");
  });

  test("unit and approval", () => {
    expectFindings(`«sop "Contoh"»\n${row}`).of("header/missing-unit").toSay("SOP ini tidak menyebut unitnya");
    expectFindings(`«sop "Contoh"»\n${row}`)
      .of("header/missing-approval")
      .toSay("SOP ini tidak menyebut siapa yang mengesahkan");
  });
});

describe("time/date-order", () => {
  const dates = (created: string, revised: string, effective: string): string =>
    `sop "Contoh"\ndibuat ${created}\ndirevisi ${revised}\nefektif ${effective}\n${row}`;
  const code = "time/date-order";

  test("says which date is before which", () => {
    const [found] = expectFindings(dates("5 Januari 2020", "6 Maret 2021", "2 Februari 2021"))
      .of(code)
      .toSayAnywhere("`efektif` lebih awal daripada `direvisi`");
    expect(found?.labels[0]?.message.id).toBe("padahal `direvisi` tanggal ini");
    expectFindings(dates("5 Januari 2020", "6 Maret 2019", "2 Februari 2020"))
      .of(code)
      .toSayAnywhere("`direvisi` lebih awal daripada `dibuat`");
    expectFindings(dates("5 Januari 2020", "-", "2 Februari 2019"))
      .of(code)
      .toSayAnywhere("`efektif` lebih awal daripada `dibuat`");
  });

  test("two that are too early are two findings", () => {
    expectFindings(dates("5 Januari 2020", "6 Maret 2018", "2 Februari 2019"))
      .of(code)
      .toSayAnywhere("`direvisi` lebih awal daripada `dibuat`", "`efektif` lebih awal daripada `dibuat`");
  });

  test("compares the month of a date whose day is not legible", () => {
    expectFindings(dates("5 Januari 2024", '"… September 2023"', "-"))
      .of(code)
      .toSayAnywhere("`direvisi` lebih awal daripada `dibuat`");
    expectFindings(dates("20 September 2023", '"… Sept. 2023"', "1 Oktober 2023"))
      .of(code)
      .toSayNothing();
  });

  test("is silent on one day for all, on words, and on what is not known", () => {
    expectFindings(dates("5 Januari 2020", "5 Januari 2020", "5 Januari 2020"))
      .of(code)
      .toSayNothing();
    expectFindings(dates("belum", '"tahun lalu"', "2 Februari 2019"))
      .of(code)
      .toSayNothing();
  });
});

describe("rows", () => {
  test.each([
    ["time/missing", "waktu", "langkah 1 tidak menyebut waktunya"],
    ["documents/missing-output", "output", "langkah 1 tidak menyebut output"],
    ["documents/missing-requirements", "kelengkapan", "langkah 1 tidak menyebut kelengkapan"],
  ])("%s", (code, keyword, message) => {
    const sop = (line: string): string =>
      `sop "Contoh"\npelaksana a "A"\nlangkah "Menerima surat"\n  oleh a\n${line}\n`;
    expectFindings(sop("").replace('"Menerima surat"', '«"Menerima surat"»')).of(code).toSay(message);
    expect(
      expectFindings(sop(`  ${keyword} kosong`))
        .of(code)
        .count(),
    ).toBe(1);
    expectFindings(sop(`  ${keyword} -`))
      .of(code)
      .toSayNothing();
    expectFindings(sop(`  ${keyword} belum`))
      .of(code)
      .toSayNothing();
    expectFindings(sop('  melalui "Surat Keluar"')).of(code).toSayNothing();
    expectFindings(sop("").replace("pelaksana", `tampilan tanpa ${keyword}\npelaksana`))
      .of(code)
      .toSayNothing();
  });

  test("time/no-unit points at the number, for every kind of time", () => {
    const text =
      'sop "Contoh"\npelaksana a "A"\nlangkah "Menerima surat"\n  oleh a\n  waktu «5»\n  tunggu «1-3» "jawaban"\n';
    const [first, second] = expectFindings(text)
      .of("time/no-unit")
      .toSay("`waktu` ini angka tanpa satuan", "`tunggu` ini angka tanpa satuan");
    expect(first?.help?.id).toContain("waktu 5 menit");
    expect(second?.help?.id).toContain("tunggu 1-3 menit");
  });

  test("time/no-unit tells of a column without units once", () => {
    const step = (time: string): string => `langkah "Menerima surat"\n  oleh a\n  waktu ${time}\n`;
    const [found] = expectFindings(
      `sop "Contoh"\npelaksana a "A"\n${step("«5»")}${step("2 jam")}${step("7").repeat(8)}`,
    )
      .of("time/no-unit")
      .toSay("9 `waktu` berupa angka tanpa satuan");
    expect(found?.labels).toHaveLength(6);
    expect(found?.notes.map(({ id }) => id)).toEqual(["dan 2 tempat lagi"]);
  });

  test("time/no-unit is silent on times with units or in words", () => {
    for (const time of ["5-10 menit", "2 jam 30 menit", "1 x 24 jam", "30 menit - 1 jam", "seketika", '"lima"', "-"]) {
      expectFindings(`sop "Contoh"\npelaksana a "A"\nlangkah "B"\n  oleh a\n  waktu ${time}\n`)
        .of("time/no-unit")
        .toSayNothing();
    }
  });
});

describe("roles/unused-lane", () => {
  const code = "roles/unused-lane";

  test("shows where the words name it", () => {
    const [found] = expectFindings(
      'sop "C"\npelaksana\n  - a "Staf"\n  - «b» "Kasubag"\nlangkah "Meneruskan ke Kasubag"\n  oleh a\n',
    )
      .of(code)
      .toSayAnywhere("`b` tidak mengerjakan langkah apa pun");
    expect(found?.labels).toHaveLength(1);
  });

  test("a lane that receives a copy, or acts in another chart, is used", () => {
    const text = `sop "C"
pelaksana
  - a "A"
  - b "B"
  - c "C"
langkah "1"
  oleh a
  tembusan b
alur "Kedua"
langkah "1"
  oleh c
`;
    expectFindings(text).of(code).toSayNothing();
  });

  test("a lane of a chart's own is looked for there", () => {
    const text =
      'sop "C"\npelaksana a "A"\nlangkah "1"\n  oleh a\nalur "Kedua"\npelaksana\n  - a "A"\n  - b "B"\nlangkah "1"\n  oleh a\n';
    expectFindings(text).of(code).toSayAnywhere("`b` tidak mengerjakan langkah apa pun");
  });
});

describe("library/related-to-itself", () => {
  const code = "library/related-to-itself";
  const sop = (entry: string): string => `sop "Penerimaan Surat"\nketerkaitan\n  - ${entry}\n${row}`;

  test("tells of remarks that name it, together with the rest", () => {
    const seen = (line: string): string => `sop "Contoh"\nketerkaitan terkait contoh\n${row}  ${line}\n`;
    const [found] = expectFindings(seen('lihat contoh "SOP Contoh"'))
      .of(code)
      .toSayAnywhere("yang dirujuk ialah SOP ini sendiri");
    expect(found?.labels).toHaveLength(1);
    const alone = (line: string) => expectFindings(`sop "Contoh"\n${row}  ${line}\n`).of(code);
    expect(alone("lihat contoh").count()).toBe(1);
    alone('lihat contoh "Terkait Contoh"').toSayNothing();
    alone('lihat "SOP Lain"').toSayNothing();
  });

  test("is sure of its title, and only takes other words for it where a note says so", () => {
    const says = (entry: string, message: string) => expectFindings(sop(entry)).of(code).toSayAnywhere(message);
    says('terkait contoh "SOP Penerimaan Surat"  disimpulkan "agaknya ini"', "yang dirujuk ialah SOP ini sendiri");
    says('terkait contoh "SOP Surat"', "yang dirujuk ialah SOP ini sendiri");
    says('terkait contoh "SOP Surat"  disimpulkan "agaknya ini"', "yang dirujuk agaknya SOP ini sendiri");
  });

  test("by its name and by its title", () => {
    expect(expectFindings(sop("terkait contoh")).of(code).count()).toBe(1);
    expect(expectFindings(sop('terkait "SOP penerimaan  surat"')).of(code).count()).toBe(1);
    expectFindings(sop('terkait "Penerimaan Surat Rahasia"')).of(code).toSayNothing();
  });
});
