import { describe, expect, test } from "vitest";
import { inRow } from "../../src/syntax/findings/sample.ts";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";
import { formatText } from "../support/format-text.ts";

const code = "syntax/dotted-number";

describe("a dot that parts no thousands", () => {
  test.each([
    [
      "waktu «1.98» menit",
      "1.98",
      "tulis `1,98` untuk pecahan; untuk ribuan tiga angka di belakang titik, seperti `1.980`",
    ],
    [
      "waktu «1.5» hari kerja",
      "1.5",
      "tulis `1,5` untuk pecahan; untuk ribuan tiga angka di belakang titik, seperti `1.980`",
    ],
    ["waktu «1.30» jam", "1.30", "tulis `1,30` untuk pecahan, atau `1 jam 30 menit`"],
    [
      "tunggu «0.980» - 2 menit",
      "0.980",
      "tulis `0,980` untuk pecahan; untuk ribuan tiga angka di belakang titik, seperti `1.980`",
    ],
    [
      "waktu «1.98.5» menit",
      "1.98.5",
      "tulis ribuan dengan titik tiap tiga angka dan pecahan dengan koma, seperti `1.980,5`",
    ],
    [
      "lanjut -> a kira-kira «12.5»%",
      "12.5",
      "tulis `12,5` untuk pecahan; untuk ribuan tiga angka di belakang titik, seperti `1.980`",
    ],
  ])("%s", (line, number, help) => {
    const [found] = expectFindings(inRow(line)).of(code).toSay(`titik di \`${number}\` tidak memisahkan ribuan`);
    expect(found?.help?.id).toBe(help);
    const others = findingsIn(inRow(line.replace(/[«»]/g, ""))).map((each) => each.code);
    expect(others.filter((each) => each.startsWith("syntax/"))).toEqual([code]);
    expect(others).not.toContain("time/no-unit");
  });

  test.each(["waktu 1.980 menit", "waktu 1,98 menit", "waktu 12.000,5 menit", 'keterangan "1.98"'])(
    "is not in `%s`",
    (line) => {
      expect(findingsIn(inRow(line)).filter((each) => each.code.startsWith("syntax/"))).toEqual([]);
    },
  );

  test("is not told of a time of day, which is no length", () => {
    expectFindings(inRow("tenggat 16.00")).of(code).toSayNothing();
  });
});

test("the formatter keeps the dots that the author wrote", () => {
  const text = inRow("waktu  1.980 menit", "tunggu 2000 menit", "lanjut -> a maks 1.000 kali");
  const laid = formatText(text);
  expect(laid).toContain("waktu        1.980 menit\n");
  expect(laid).toContain("tunggu       2000 menit\n");
  expect(laid).toContain("maks 1000 kali\n");
});
