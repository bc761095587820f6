import { describe, expect, test } from "vitest";
import { expectFindings } from "../support/expect-findings.ts";

const also = {
  "organisasi.sop": `instansi contoh "Dinas Contoh"
regulasi pp-1-2010 "Peraturan Pemerintah Nomor 1 Tahun 2010 tentang Disiplin"
regulasi pp-2-2021 "Peraturan Pemerintah Nomor 2 Tahun 2021 tentang Disiplin"
  ditetapkan 31 Agustus 2021
  mencabut pp-1-2010
regulasi pp-3-2024 "Peraturan Pemerintah Nomor 3 Tahun 2024 tentang Disiplin"
  mencabut pp-2-2021
regulasi lingkar-a "Peraturan Pemerintah Nomor 8 Tahun 2001 tentang A"
  mencabut lingkar-b
regulasi lingkar-b "Peraturan Pemerintah Nomor 9 Tahun 2002 tentang B"
  mencabut lingkar-a
regulasi pp-5-2012 "Peraturan Pemerintah Nomor 5 Tahun 2012 tentang Perubahan atas Peraturan Pemerintah Nomor 1 Tahun 2010"
  mengubah pp-1-2010
regulasi pp-6-2013 "Peraturan Pemerintah Nomor 6 Tahun 2013 tentang Perubahan atas Peraturan Pemerintah Nomor 5 Tahun 2012"
  mengubah pp-5-2012
regulasi uu-7-2014 "Undang-Undang Nomor 7 Tahun 2014 tentang Penataan"
  mengubah
    - pp-1-2010
    - pp-3-2024
regulasi ubah-a "Peraturan Pemerintah Nomor 10 Tahun 2003 tentang Perubahan A"
  mengubah ubah-b
regulasi ubah-b "Peraturan Pemerintah Nomor 11 Tahun 2003 tentang Perubahan B"
  mengubah ubah-a
`,
};
const sop = (effective: string, basis: string, revised = "-"): string =>
  `sop "Contoh"\ndibuat 1 Maret 2018\ndirevisi ${revised}\nefektif ${effective}\ndasar-hukum ${basis}\n`;

describe("time/revoked-regulation", () => {
  const code = "time/revoked-regulation";
  const on = (effective: string, basis: string) => expectFindings(sop(effective, basis), { also }).of(code);

  test("names what revoked it, when, and what stands now", () => {
    const [found] = on("1 September 2021", "«pp-1-2010»").toSay("`pp-1-2010` lebih dulu dicabut");
    expect(found?.notes.map(({ id }) => id)).toEqual([
      "dicabut oleh Peraturan Pemerintah Nomor 2 Tahun 2021 (31 Agustus 2021); SOP ini bertanggal 1 September 2021",
      "yang itu pun sudah dicabut; kini Peraturan Pemerintah Nomor 3 Tahun 2024",
    ]);
    expect(found?.help?.id).toContain("`pp-3-2024`");
  });

  test.each([
    ["31 Agustus 2021", "pp-1-2010"],
    ["1 Agustus 2021", "pp-1-2010"],
    ['"… Agustus 2021"', "pp-1-2010"],
    ["1 Desember 2024", "pp-2-2021"],
    ["1 Desember 2024", "pp-3-2024"],
    ["1 Desember 2024", '"Peraturan Lain Nomor 1 Tahun 2010"'],
  ])("is silent on an SOP of %s that cites %s", (effective, basis) => on(effective, basis).toSayNothing());

  test("amendments fall with what they amend, and are told of together with it", () => {
    const [alone] = on("1 September 2021", "«pp-6-2013»").toSay("`pp-6-2013` lebih dulu dicabut");
    expect(alone?.notes[0]?.id).toBe("`pp-6-2013` mengubah `pp-1-2010`, yang dicabut");
    const list = "\n  - pp-5-2012\n  - «pp-1-2010»\n  - pp-6-2013";
    const [together] = on("1 September 2021", list).toSay("`pp-1-2010` lebih dulu dicabut");
    expect(together?.labels.map(({ message }) => message.id)).toEqual([
      "ikut tidak berlaku",
      "ikut tidak berlaku",
      "pencabutannya dinyatakan di sini",
    ]);
    on("1 September 2021", "uu-7-2014").toSayNothing();
    on("1 September 2021", "ubah-a").toSayNothing();
  });

  test("one that is joined with `jo` counts like one that stands alone", () => {
    on("1 September 2021", "«pp-3-2024 jo pp-1-2010»").toSay("`pp-1-2010` lebih dulu dicabut");
  });

  test("regulations that revoke each other have no successor that is looked for without end", () => {
    on("1 Desember 2024", "lingkar-a").toSayAnywhere("`lingkar-a` lebih dulu dicabut");
  });
});

describe("time/since-revoked", () => {
  const code = "time/since-revoked";

  test("what was in force then and is no longer", () => {
    expectFindings(sop("1 Agustus 2021", "«pp-1-2010»"), { also }).of(code).toSay("`pp-1-2010` kini sudah dicabut");
    expectFindings(sop("1 September 2021", "pp-1-2010"), { also }).of(code).toSayNothing();
  });

  test("an SOP without legible dates is judged by today", () => {
    const undated = 'sop "Contoh"\ndibuat belum\nefektif belum\ndasar-hukum pp-2-2021\n';
    expectFindings(undated, { also }).of(code).toSayAnywhere("`pp-2-2021` kini sudah dicabut");
    expectFindings(undated, { also, today: "2023-12-31" }).of(code).toSayNothing();
  });
});

describe("time/younger-regulation", () => {
  const code = "time/younger-regulation";
  const on = (effective: string, basis: string, revised?: string) =>
    expectFindings(sop(effective, basis, revised), { also }).of(code);

  test("by the day where it is declared, by the year where it is only cited", () => {
    const [found] = on("30 Agustus 2021", "«pp-2-2021»").toSay("peraturan ini baru ada sejak 31 Agustus 2021");
    expect(found?.notes[0]?.id).toBe("SOP ini bertanggal 30 Agustus 2021");
    on("30 Agustus 2021", "«pp-1-2010 jo pp-2-2021»").toSay("peraturan ini baru ada sejak 31 Agustus 2021");
    on("30 Agustus 2021", '«"UU Nomor 1 Tahun 2022 tentang A"»').toSay("peraturan ini baru ada sejak 2022");
  });

  test.each([
    ["31 Agustus 2021", "pp-2-2021", "-"],
    ["1 Januari 2020", "pp-2-2021", "1 September 2021"],
    ["1 Januari 2020", '"UU Nomor 1 Tahun 2020 tentang A"', "-"],
    ["belum", '"Kode Etik"', "-"],
  ])("is silent on %s, %s, %s", (effective, basis, revised) => on(effective, basis, revised).toSayNothing());
});

describe("dates against today", () => {
  const future = "time/effective-in-future";
  const overdue = "time/review-overdue";
  const dated = (effective: string, today?: string, revised = "-") =>
    expectFindings(sop(effective, "-", revised), today === undefined ? {} : { today });

  test("an SOP takes effect after today", () => {
    dated("2 Januari 2027", "2027-01-01").of(future).toSayAnywhere("SOP ini baru berlaku 2 Januari 2027");
    dated('"… Februari 2027"', "2027-01-31").of(future).toSayAnywhere("SOP ini baru berlaku Februari 2027");
    dated("2 Januari 2027", "2027-01-02").of(future).toSayNothing();
    dated('"… Januari 2027"', "2027-01-01").of(future).toSayNothing();
  });

  test("a review is overdue a year after the last, unless one is planned", () => {
    dated("2 Januari 2025", "2026-01-03").of(overdue).toSayAnywhere("SOP ini tidak ditinjau lagi sejak 2 Januari 2025");
    dated("2 Januari 2025", "2026-01-02").of(overdue).toSayNothing();
    dated("2 Januari 2025", "2026-01-03", "1 Juni 2025").of(overdue).toSayNothing();
    dated("2 Januari 2025", "2026-01-03", "1 Juni 2026").of(overdue).toSayNothing();
  });

  test("without a today nothing is judged by it", () => {
    dated("2 Januari 2127").of(future).toSayNothing();
    dated("2 Januari 1927").of(overdue).toSayNothing();
  });
});
