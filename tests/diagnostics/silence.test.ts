import { describe, expect, test } from "vitest";
import { applyFixes, safeFixes } from "../../src/diagnostics/fixes.ts";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";

const step = (lines: string): string => `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
${lines}langkah "Menyimpan surat"
  oleh staf
`;
const times = (text: string, today?: string): number =>
  findingsIn(text, today === undefined ? {} : { today }).filter((found) => found.code === "time/missing").length;

describe("abaikan", () => {
  test("in a row silences that row", () => {
    expect(times(step(""))).toBe(2);
    expect(times(step('  abaikan time/missing "alasan"\n'))).toBe(1);
  });

  test("takes the whole code or its last part", () => {
    expect(times(step('  abaikan missing "alasan"\n'))).toBe(1);
  });

  test("before the SOP silences the file", () => {
    expect(times(`abaikan time/missing "alasan"\n${step("")}`)).toBe(0);
  });

  test("in the head silences what is said of the head", () => {
    const head = 'sop "A"\nabaikan header/missing-number "alasan"\npelaksana staf "Staf"\nlangkah "B"\n  oleh staf\n';
    expectFindings(head).of("header/missing-number").toSayNothing();
    expectFindings(head).of("silence/unused").toSayNothing();
  });

  test("in a chart silences that chart", () => {
    const charts = `sop "A"\npelaksana staf "Staf"\nlangkah "B"\n  oleh staf\n
alur "Kedua"\nabaikan time/missing "alasan"\nlangkah "C"\n  oleh staf\nlangkah "D"\n  oleh staf\n`;
    expect(times(charts)).toBe(1);
  });
});

describe("an end date", () => {
  const dated = step('  abaikan time/missing "alasan" sampai «31 Desember 2025»\n');
  const text = dated.replace(/[«»]/g, "");

  test("is kept to the end of that day", () => {
    expect(times(text, "2025-12-31")).toBe(1);
    expect(times(text, "2026-01-01")).toBe(2);
    expect(times(text)).toBe(1);
  });

  test("that is past is a finding, with the finding that shows again", () => {
    const [found] = expectFindings(dated, { today: "2026-01-01" })
      .of("silence/expired")
      .toSay("pengabaian `time/missing` berakhir pada 31 Desember 2025");
    expect(found?.labels).toHaveLength(1);
    expectFindings(text, { today: "2025-12-31" }).of("silence/expired").toSayNothing();
    expectFindings(text).of("silence/expired").toSayNothing();
  });
});

describe("a silence that does not count", () => {
  test("matches nothing: its line can be taken out", () => {
    const text = step('  waktu 5 menit\n  «abaikan time/missing "alasan"»\n');
    const [found] = expectFindings(text).of("silence/unused").toSay("tidak ada temuan `time/missing` di sini");
    const plain = text.replace(/[«»]/g, "");
    expect(found?.labels[0]?.span.start).toBe(plain.indexOf('"Menyimpan surat"'));
  });

  test("whose finding is nowhere in the file has a safe fix, which keeps a comment", () => {
    const text = step('  abaikan flow/dead-end "alasan"\n  abaikan flow/no-end "alasan" # lihat notula\n');
    const found = findingsIn(text).filter((each) => each.code === "silence/unused");
    expect(found).toHaveLength(2);
    expect(applyFixes(text, safeFixes(found))).toBe(step("   # lihat notula\n"));
  });

  test("names no rule: near names are offered", () => {
    const [found] = expectFindings(step('  abaikan «time/mising» "alasan"\n'))
      .of("silence/unknown-rule")
      .toSay("tidak ada aturan `time/mising`");
    expect(found?.help?.id).toBe("ganti menjadi `time/missing`");
    expect(found?.fix?.safe).toBe(false);
  });

  test("is not looked for in a file with spelling errors", () => {
    const text = step('  waktu 5 menit\n  abaikan time/missing "alasan"\n  oleh oleh oleh\n');
    expect(findingsIn(text).some((found) => found.code.startsWith("syntax/"))).toBe(true);
    expectFindings(text).of("silence/unused").toSayNothing();
  });
});

test("spelling errors cannot be silenced", () => {
  const text = step("  zzz qqq\n");
  const codes = findingsIn(text)
    .map((found) => found.code)
    .filter((code) => code.startsWith("syntax/"));
  expect(codes.length).toBeGreaterThan(0);
  const silenced = findingsIn(`${codes.map((code) => `abaikan ${code} "alasan"\n`).join("")}${text}`).map(
    (found) => found.code,
  );
  expect(silenced).toEqual(expect.arrayContaining([...codes, "silence/unknown-rule"]));
});
