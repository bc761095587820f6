import { expect, test } from "vitest";
import { bind, library, rows } from "./notation.ts";

const remarks = (line: string) =>
  bind(rows(`langkah "L"\n  oleh a\n  ${line}`), { library: library({ "surat-keluar": ["konsep"] }) }).sop.charts[0]
    ?.steps[0]?.derivedRemarks;

test.each([
  ["lihat surat-keluar", "Lihat SOP Judul surat-keluar", "surat-keluar"],
  ['lihat surat-keluar "SOP surat Keluar"', "SOP surat Keluar", "surat-keluar"],
  ['lihat "sop surat keluar"', "sop surat keluar", undefined],
  ['lihat "Lihat SOP X" apabila "perlu"', "Lihat SOP X, apabila perlu", undefined],
  ["melalui surat-keluar.konsep", "Melalui SOP Judul surat-keluar, mulai langkah konsep", "surat-keluar"],
  ['melalui surat-keluar "SOP surat Keluar"', "SOP surat Keluar", "surat-keluar"],
  ['melalui "SOP X"', "Melalui SOP X", undefined],
])("%s prints %j", (line, text, sop) => {
  expect(remarks(line)).toEqual([{ text, ...(sop !== undefined && { sop }) }]);
});

test.each(["lihat", "melalui"])(
  "what is doubtful about a line `%s` is noted on its row, and its footnote kept",
  (line) => {
    const text = `catatan-kaki k "K"\n${rows("").replace('sop "Uji"\n', "")}`;
    const { sop } = bind(`sop "Uji"\n${text}langkah "L"\n  oleh a\n  ${line} "SOP X" ragu "pudar" *k\n`);
    const step = sop.charts[0]?.steps[0];
    expect(step?.notes.map(({ kind, text: words }) => [kind, words])).toEqual([["doubtful", "pudar"]]);
    expect(step?.text.footnotes).toEqual(["k"]);
  },
);
