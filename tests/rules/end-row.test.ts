import { expect, test } from "vitest";
import { bind } from "../model/notation.ts";
import { findingsIn } from "../support/expect-findings.ts";

const filled = '  kelengkapan "K"\n  waktu 5 menit\n  output "O"\n';
const blank = "  kelengkapan kosong\n  waktu kosong\n  output kosong\n";
const sop = (last: string, cells: string): string =>
  `sop "S"\npelaksana a "A"\nlangkah "L"\n  oleh a\n${filled}langkah "${last}"\n  oleh a\n${cells}`;
const missing = (text: string): string[] =>
  findingsIn(text)
    .map(({ code }) => code)
    .filter((code) => /missing/.test(code) && !code.startsWith("header/"));
const all = ["documents/missing-output", "documents/missing-requirements", "time/missing"];

test("a row that is only an end capsule may have blank cells, where they are said to be blank", () => {
  expect(missing(sop("Selesai", blank))).toEqual([]);
  expect(missing(sop("Selesai", "")).sort()).toEqual(all);
  expect(bind(sop("Selesai", blank)).sop.totals.unknown).toBe(0);
});

test("a last step with work of its own may not", () => {
  expect(missing(sop("Selesai dan diarsipkan", blank)).sort()).toEqual(all);
  expect(bind(sop("Mengarsipkan", blank)).sop.totals.unknown).toBe(1);
});
