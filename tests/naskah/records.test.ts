import { describe, expect, test } from "vitest";
import { readRecords } from "../../scripts/naskah/records.ts";
import { SourceFile } from "../../src/index.ts";

const read = (text: string) => readRecords(new SourceFile("sops/umum/naskah.json", text), new Set(["surat-masuk"]));

describe("naskah.json", () => {
  test("holds what the second reading changed and why differences are left", () => {
    const record = { secondReading: [], differences: { "langkah-1/waktu": "Terbaca 1O" } };
    expect(read(JSON.stringify({ "surat-masuk": record }))).toEqual({
      records: { "surat-masuk": record },
      problems: [],
    });
  });

  test.each([
    ["no JSON", '{ "surat-masuk": {\n} ', /^sops\/umum\/naskah\.json:\d+:\d+: bukan JSON yang sah/],
    ["an unknown key", '{ "surat-masuk": {\n  "catatan": [] } }', /naskah\.json:2:3: `catatan` tidak dikenal/],
    ["an SOP that is not there", '{\n  "surat": {} }', /naskah\.json:2:3: tidak ada surat\.sop di folder ini/],
    ["an empty sentence", '{ "surat-masuk": { "secondReading": ["a",\n " "] } }', /naskah\.json:2:2: .* kosong/],
    ["a text in place of a list", '{ "surat-masuk": {\n "secondReading": "a" } }', /naskah\.json:2:19: .* daftar/],
    [
      "a number in place of a text",
      '{ "surat-masuk": {\n "differences": { "nomor": 1 } } }',
      /naskah\.json:2:28: .*kalimat/,
    ],
    ["a list in place of entries", '{\n "surat-masuk": [] }', /naskah\.json:2:17: .* kurung kurawal/],
  ])("says where there is %s", (_, text, problem) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});
