import { describe, expect, test } from "vitest";
import { applyFixes, safeFixes } from "../../src/diagnostics/fixes.ts";
import { expectFindings } from "../support/expect-findings.ts";

const relates = (title: string, ...entries: readonly string[]): string =>
  `sop "${title}"\nketerkaitan\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;

describe("library/missing-related and library/unknown-related", () => {
  const [missing, unknown] = ["library/missing-related", "library/unknown-related"];

  test("what several SOPs name is told once, where it is named first", () => {
    const also = {
      "x.sop": relates("A", 'terkait "sop Surat Keluar"'),
      "y.sop": relates("B", 'prasyarat "Surat keluar"'),
    };
    const text = relates("C", 'terkait "SOP Surat Keluar"', 'terkait "SOP Penerimaan Tamu"');
    const [found] = expectFindings(text.replace('"SOP Surat Keluar"', '«"SOP Surat Keluar"»'), {
      also,
    })
      .of(missing)
      .toSay("SOP ini tidak ada, padahal dirujuk 3 SOP");
    expect(found?.labels.map(({ path }) => path)).toEqual(["x.sop", "y.sop"]);
    expectFindings(text, { also }).of(unknown).toSayAnywhere("pustaka ini tidak punya `SOP Penerimaan Tamu`");
  });

  test("rows name SOPs as well", () => {
    const row = (line: string): string => `sop "A"\npelaksana a "A"\nlangkah "B"\n  oleh a\n  ${line}\n`;
    const also = { "x.sop": row('lihat "SOP surat keluar"'), "y.sop": row('melalui "SOP Surat Keluar"') };
    const [found] = expectFindings(relates("C", 'terkait «"SOP Surat Keluar"»'), { also })
      .of(missing)
      .toSay("SOP ini tidak ada, padahal dirujuk 3 SOP");
    expect(found?.labels.map(({ path }) => path)).toEqual(["x.sop", "y.sop"]);
    expectFindings(row('lihat «"SOP Tamu"»')).of(unknown).toSay("pustaka ini tidak punya `SOP Tamu`");
    expectFindings(row('lihat "Terkait Tamu"')).of(unknown).toSayNothing();
    expectFindings(row("lihat sop-tamu")).of(unknown).toSayNothing();
  });

  test("what one SOP names twice is named by one", () => {
    const text = relates("C", 'terkait "SOP Tamu"', 'lanjutan "SOP Tamu"');
    expectFindings(text).of(missing).toSayNothing();
    expectFindings(text).of(unknown).toSayAnywhere("pustaka ini tidak punya `SOP Tamu`");
  });

  test("what another agency has is not there for this one", () => {
    const also = {
      "satu.sop": 'instansi satu "Satu"\n',
      "dua.sop": 'instansi dua "Dua"\n',
      "tamu.sop": 'instansi dua\nsop "Tamu"\n',
    };
    const text = `instansi satu\n${relates("C", 'terkait "SOP Tamu"')}`;
    expectFindings(text, { also }).of(unknown).toSayAnywhere("pustaka ini tidak punya `SOP Tamu`");
    expectFindings(text, { also }).of("library/related-by-title").toSayNothing();
  });

  test("words that name no SOP are let be", () => {
    expectFindings(relates("C", '"Daftar hadir pegawai"')).of(unknown).toSayNothing();
  });
});

describe("library/related-by-title", () => {
  const code = "library/related-by-title";
  const also = { "tamu.sop": 'sop "Penerimaan Tamu"\n' };

  test("offers the name, and the printed words stay", () => {
    const text = relates("C", 'terkait "SOP penerimaan tamu" ragu "buram"');
    const found = expectFindings(text, { also })
      .of(code)
      .toSayAnywhere("`SOP penerimaan tamu` ada di pustaka ini: `tamu`");
    expect(applyFixes(text, safeFixes(found))).toBe(relates("C", 'terkait tamu "SOP penerimaan tamu" ragu "buram"'));
  });

  test("offers it in rows as well", () => {
    const text = 'sop "C"\npelaksana a "A"\nlangkah "B"\n  oleh a\n  lihat "SOP Penerimaan Tamu"\n';
    const found = expectFindings(text, { also })
      .of(code)
      .toSayAnywhere("`SOP Penerimaan Tamu` ada di pustaka ini: `tamu`");
    expect(applyFixes(text, safeFixes(found))).toBe(text.replace("lihat", "lihat tamu"));
  });

  test("an SOP that names itself is another fault", () => {
    expectFindings(relates("Penerimaan Surat", 'terkait "SOP Penerimaan Surat"')).of(code).toSayNothing();
  });
});

describe("library/one-way-relation", () => {
  const code = "library/one-way-relation";

  test("is told once of the SOP that does not say it, with the lines to add", () => {
    const [found] = expectFindings('sop "C"\n«keterkaitan kosong»\n', {
      also: { "a.sop": relates("A", "terkait contoh"), "b.sop": relates("B", "prasyarat contoh") },
    })
      .of(code)
      .toSay("disebut terkait oleh 2 SOP, tidak sebaliknya");
    expect(found?.help?.id).toBe("tambahkan di `keterkaitan`: `- terkait a`, `- lanjutan b`");
  });

  test.each([
    ["says it in return", relates("C", "lanjutan a"), "prasyarat contoh"],
    ["is not legible", 'sop "C"\nketerkaitan belum\n', "terkait contoh"],
    ["has no such part", 'sop "C"\n', "terkait contoh"],
    ["is a whole", 'sop "C"\nketerkaitan kosong\n', "bagian-dari contoh"],
  ])("is silent where the other %s", (_, text, entry) => {
    expectFindings(text, { also: { "a.sop": relates("A", entry) } })
      .of(code)
      .toSayNothing();
  });

  test("an SOP that names itself is another fault", () => {
    expectFindings(relates("C", "terkait contoh")).of(code).toSayNothing();
  });
});
