import { expect, test } from "vitest";
import { applyFixes } from "../../src/diagnostics/fixes.ts";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";

const head = 'sop "Uji"\npelaksana\n  - kabid "Kabid"\n  - staf "Staf"\n';
const rows = (count: number, lines: string): string =>
  Array.from({ length: count }, (_, i) => `langkah "Mencatat surat ${i}"\n  oleh ${lines}\n`).join("");

test("one unknown name in ten rows is one finding that tells the other places", () => {
  const text = `${head}${rows(10, "kabit")}`;
  const found = findingsIn(text).filter(({ code }) => code === "names/unknown-lane");
  expect(found.map(({ message }) => message.id)).toEqual(["tidak ada pelaksana `kabit`"]);
  const [only] = found;
  expect(text.slice(0, only?.span.start).split("\n").length).toBe(6);
  expect(only?.labels.map(({ message }) => message.id)).toEqual([
    "mungkin yang ini?",
    ...Array.from({ length: 4 }, () => "juga di sini"),
  ]);
  expect(only?.notes.map(({ id }) => id)).toEqual(["dan pada 5 tempat lain di berkas ini"]);
});

test("its fix mends every place", () => {
  const text = `${head}${rows(10, "kabit -> staf")}`;
  const fix = findingsIn(text).find(({ code }) => code === "names/unknown-lane")?.fix;
  expect(applyFixes(text, fix ? [fix] : [])).toBe(text.replaceAll("kabit", "kabid"));
});

test("two names are two findings, and a place that is silenced is none of theirs", () => {
  const silenced = 'langkah "A"\n  oleh kabit\n  abaikan unknown-lane "disengaja"\n';
  expectFindings(`${head}${silenced}${'langkah "B"\n  oleh «kabit»\nlangkah "C"\n  oleh «xyz»\n'}${rows(2, "xyz")}`)
    .of("names/unknown-lane")
    .toSay("tidak ada pelaksana `kabit`", "tidak ada pelaksana `xyz`");
});
