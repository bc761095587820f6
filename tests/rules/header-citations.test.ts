import { describe, expect, test } from "vitest";
import { applyFixes, safeFixes } from "../../src/diagnostics/fixes.ts";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";

const also = {
  "organisasi.sop": `instansi contoh "Dinas Contoh"
pola-nomor "065/{urut}/DISCONTOH/{tahun}"
regulasi uu-25-2009 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
regulasi pp-96-2012 "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Pelayanan Publik"
regulasi permen-1-2018 "Peraturan Menteri Contoh Nomor 1 Tahun 2018 tentang Perubahan Kedua atas Peraturan Menteri Contoh Nomor 9 Tahun 2015 tentang Pedoman Arsip"
regulasi uu-39-1999 "Undang-Undang Nomor 39 Tahun 1999 tentang Hak Asasi Manusia"
regulasi uud "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"
`,
};
const cites = (entry: string): string => `sop "Contoh"\ndasar-hukum\n  - ${entry}\n`;
const on = (entry: string) => expectFindings(cites(entry), { also });

describe("header/wrong-citation", () => {
  const code = "header/wrong-citation";

  test("says which parts are not those of the regulation meant, and where it is declared", () => {
    const [found] = on('«"PP Nomor 26 Tahun 2008 tentang Pelayanan Publik"» maksud uu-25-2009')
      .of(code)
      .toSay("jenis, nomor, dan tahun kutipan ini keliru");
    expect(found?.labels[0]?.path).toBe("organisasi.sop");
    expect(found?.help?.id).toContain("`Undang-Undang Nomor 25 Tahun 2009`");
  });

  test("knows a regulation by its title alone", () => {
    on('"UU Nomor 25 Tahun 2010 tentang PELAYANAN PUBLIK"').of(code).toSayAnywhere("judul ini milik peraturan lain");
  });

  test.each([
    "uu-25-2009",
    '"UU No. 025 Th. 2009 tentang Pelayanan Publik" maksud uu-25-2009',
    '"Undang-Undang tentang Pelayanan Publik" maksud uu-25-2009',
    '"UU Nomor 1 Tahun 2020 tentang Hal Lain"',
    '"Kode Etik" maksud uu-25-2009',
  ])("is silent on %s", (entry) => on(entry).of(code).toSayNothing());
});

describe("header/citation-title", () => {
  const code = "header/citation-title";

  test("names the words that the title does not have", () => {
    on('«"UU Nomor 25 Tahun 2009 tentang Keterbukaan Informasi Publik"» maksud uu-25-2009')
      .of(code)
      .toSay("`keterbukaan`, `informasi` tidak ada di judulnya");
  });

  test("knows a law by its number alone, but no local regulation", () => {
    on('"UU Nomor 25 Tahun 2009 tentang Keterbukaan"').of(code).toSayAnywhere("`keterbukaan` tidak ada di judulnya");
    on('"Peraturan Menteri Lain Nomor 1 Tahun 2018 tentang Kebersihan"').of(code).toSayNothing();
  });

  test("the title of what a regulation changes is not its own", () => {
    on('"Peraturan Menteri Contoh Nomor 1 Tahun 2018 tentang Pedoman Arsip" maksud permen-1-2018')
      .of(code)
      .toSayAnywhere("ini judul peraturan yang diubahnya");
  });

  test.each([
    '"UU Nomor 25 Tahun 2009 tentang pelayananan publik" maksud uu-25-2009',
    '"UU Nomor 39 Tahun 1999 tentang HAM yang mengatur hak perempuan" maksud uu-39-1999',
    '"UU Nomor 25 Tahun 2009 tentang Pelayanan" maksud uu-25-2009',
    '"UU Nomor 25 Tahun 2009" maksud uu-25-2009',
    '"UU Nomor 25 Tahun 2010 tentang Keterbukaan" maksud uu-25-2009',
  ])("is silent on %s", (entry) => on(entry).of(code).toSayNothing());
});

describe("header/incomplete-citation", () => {
  const code = "header/incomplete-citation";

  test("once for an SOP, the others beside it", () => {
    const [found] = expectFindings(
      'sop "Contoh"\ndasar-hukum\n  - «"Peraturan Daerah Kabupaten Contoh"»\n  - "PP Nomor 1"\n  - "UU Nomor 1 Tahun 2004"\n',
    )
      .of(code)
      .toSay("peraturan ini dikutip tanpa nomor");
    expect(found?.labels.map(({ message }) => message.id)).toEqual([
      "begitu pula yang ini, tanpa tahun",
      "begitu pula yang ini, tanpa judul",
    ]);
  });

  test("the help begins with the words of the kind", () => {
    const [found] = on('"Peraturan Daerah Kabupaten Contoh tentang Arsip"')
      .of(code)
      .toSayAnywhere("peraturan ini dikutip tanpa nomor");
    expect(found?.help?.id).toBe("lengkapi: `Peraturan Daerah Kabupaten Contoh Nomor ... Tahun ... tentang ...`");
  });

  test.each(["uud", '"Undang-Undang Dasar 1945"', '"Kode Etik Psikologi"', '"UU Nomor 1 Tahun 2004 Perbendaharaan"'])(
    "is silent on %s",
    (entry) => on(entry).of(code).toSayNothing(),
  );
});

describe("the kind of a regulation", () => {
  test("unknown words before a number or a year", () => {
    on('«"Peraturan Perundang-Undangan Tahun 1945 Pasal 27"» maksud uud')
      .of("header/unknown-regulation-kind")
      .toSay("jenis peraturannya tidak dikenal");
    on('"Pedoman Tata Naskah"').of("header/unknown-regulation-kind").toSayNothing();
  });

  test("a slip is mended where it stands, with and without quotes", () => {
    const mended = (text: string): string =>
      applyFixes(
        text,
        safeFixes(findingsIn(text, { also }).filter((found) => found.code === "header/misspelt-regulation-kind")),
      );
    expect(mended(cites('"Intruksi Presiden Nomor 9 Tahun 2000 tentang A"'))).toBe(
      cites('"Instruksi Presiden Nomor 9 Tahun 2000 tentang A"'),
    );
    expect(mended(cites("“Undang-undan Nomor 9 Tahun 2000”"))).toBe(cites("“Undang-Undang Nomor 9 Tahun 2000”"));
    const bare = mended(cites("Intruksi Presiden Nomor 9 Tahun 2000"));
    expect(bare.replace("Instruksi", "Intruksi")).toBe(cites("Intruksi Presiden Nomor 9 Tahun 2000"));
  });
});

describe("header/number-pattern", () => {
  const numbered = (number: string) => expectFindings(`sop "Contoh"\nnomor "${number}"\n`, { also });
  const code = "header/number-pattern";

  test.each([
    "065/012/LAIN/2026",
    "65/012/DISCONTOH/2026",
    "065/012/DISCONTOH",
    "065/012/DISCONTOH/26",
    "065/a/DISCONTOH/2026",
  ])("%s is not in the pattern", (number) => {
    numbered(number).of(code).toSayAnywhere("nomor ini tidak menurut pola instansi");
  });

  test.each([
    "065/012/DISCONTOH/2026",
    "065 / 12 / DisContoh / 2026",
    "065/…/DISCONTOH/2018",
    "065/.../DISCONTOH/____",
    "065/12a/DISCONTOH/2026",
  ])("%s is", (number) => numbered(number).of(code).toSayNothing());

  test("its year is a year of the SOP, as far as all of its dates are known", () => {
    const dated = (dates: string) =>
      expectFindings(`sop "Contoh"\n«nomor "065/012/DISCONTOH/2017"»\n${dates}`, { also }).of(code);
    const [found] = dated("dibuat 1 Maret 2018\ndirevisi -\nefektif 2 Mei 2019\n").toSay(
      "tahun pada nomor ini bukan tahun SOP-nya",
    );
    expect(found?.labels.map(({ message }) => message.id)).toEqual(["`dibuat` tahun 2018", "`efektif` tahun 2019"]);
    for (const dates of [
      "dibuat 1 Maret 2018\ndirevisi belum\nefektif 2 Mei 2019\n",
      'dibuat 1 Maret 2018\ndirevisi -\nefektif "tidak terbaca"\n',
      "dibuat 1 Maret 2017\ndirevisi -\nefektif 2 Mei 2019\n",
      'dibuat "… Maret 2017"\ndirevisi -\nefektif 2 Mei 2019\n',
    ]) {
      expectFindings(`sop "Contoh"\nnomor "065/012/DISCONTOH/2017"\n${dates}`, { also }).of(code).toSayNothing();
    }
  });

  test("is silent where there is no pattern, or no number", () => {
    expectFindings('sop "Contoh"\nnomor "1"\n').of(code).toSayNothing();
    expectFindings('sop "Contoh"\nnomor belum\n', { also }).of(code).toSayNothing();
  });
});
