import { describe, expect, test } from "vitest";
import { pretty } from "../../src/diagnostics/render/pretty.ts";
import { found, label, optionsFor, spanIn } from "./samples.ts";

const text = `sop "Penyusunan RKA"
pelaksana
  - kabid
  - kasubag
langkah susun "Menyusun konsep"
  oleh kasubag
langkah "Menunggu"
  oleh kasubag
keputusan "Memeriksa konsep"
  oleh kabit
  tidak -> susun
`;
const wrong = spanIn(text, "kabit");
const unknown = found({
  span: wrong,
  labels: [label(spanIn(text, "kabid"), "mungkin yang ini?", "perhaps this one?")],
  help: { id: "ganti menjadi `kabid`", en: "replace it by `kabid`" },
  fix: {
    safe: true,
    title: { id: "ganti menjadi `kabid`", en: "replace it by `kabid`" },
    edits: [{ span: wrong, text: "kabid" }],
  },
});
const file = { "sops/rka.sop": text };

/** The report on one finding in one text, without its header and last lines. */
function excerptOf(source: string, parts: Parameters<typeof found>[0], width = 80): string {
  const report = pretty(
    [found({ message: { id: "x", en: "x" }, code: "a/b", ...parts })],
    optionsFor({ "sops/rka.sop": source }, { width }),
  );
  return report.split("\n").slice(3, -3).join("\n");
}

describe("golden", () => {
  const others = [
    found({
      code: "flow/dead-end",
      severity: "warning",
      span: spanIn(text, "susun", 2),
      message: {
        id: "dari langkah 1 alur tidak pernah sampai ke selesai",
        en: "from step 1 the flow never comes to an end",
      },
      notes: [
        {
          id: "alurnya berputar:\n  1 Menyusun konsep     baris 5\n  3 Memeriksa konsep    baris 9",
          en: "it goes in a circle:\n  1 Menyusun konsep     line 5\n  3 Memeriksa konsep    line 9",
        },
      ],
      labels: [label(spanIn(text, "susun", 2), "kembali dari sini", "back from here")],
    }),
    found({
      severity: "hint",
      span: { start: 0, end: 3 },
      path: "sops/lain.sop",
      labels: [label(spanIn(text, '"Penyusunan RKA"'), "judul yang sama", "the same title", "sops/rka.sop")],
      message: { id: "judul ini sudah dipakai", en: "this title is already in use" },
    }),
    found({
      path: "sops/hilang.sop",
      span: { start: 0, end: 0 },
      message: { id: "berkas tidak terbaca", en: "cannot read the file" },
    }),
  ];
  const texts = { ...file, "sops/lain.sop": 'sop "Penyusunan RKA"\n' };

  test.each(["id", "en"] as const)("a report in %s", async (language) => {
    const report = pretty([unknown, ...others], optionsFor(texts, { language }));
    await expect(report).toMatchFileSnapshot(`../golden/diagnostics/report.${language}.txt`);
  });

  test("a narrow terminal", async () => {
    const report = pretty([unknown, ...others], optionsFor(texts, { width: 44 }));
    await expect(report).toMatchFileSnapshot("../golden/diagnostics/narrow.txt");
  });

  test("colours", async () => {
    const report = pretty([unknown], optionsFor(file, { color: true }));
    await expect(report.replaceAll("\u001b", "ESC")).toMatchFileSnapshot("../golden/diagnostics/colour.txt");
  });
});

test("nothing found is an empty report", () => {
  expect(pretty([], optionsFor({}))).toBe("");
});

test("the reason is told once per code", () => {
  const report = pretty([unknown, { ...unknown, span: spanIn(text, "kasubag", 2) }], optionsFor(file));
  expect(report.match(/mengapa:/g)).toHaveLength(1);
});

test("colours change nothing but colours", () => {
  const plain = pretty([unknown], optionsFor(file));
  const colored = pretty([unknown], optionsFor(file, { color: true }));
  expect(colored.replace(new RegExp(`${"\u001b"}\\[[0-9;]*m`, "g"), "")).toBe(plain);
});

describe("excerpts", () => {
  test("tabs and wide characters keep the caret below its words", () => {
    const source = '\tlangkah "会議 e\u0301tat"\toleh x';
    expect(excerptOf(source, { span: spanIn(source, "x") })).toBe(
      ['  1 |     langkah "会議 état" oleh x'.replace("é", "e\u0301"), "    |                              ^"].join(
        "\n",
      ),
    );
  });

  test("a place at the end of the file has a caret", () => {
    const source = "sop";
    expect(excerptOf(source, { span: { start: 3, end: 3 } })).toBe("  1 | sop\n    |    ^");
  });

  test("several marks on a line", () => {
    const source = "oleh a bersama b";
    const labels = [label({ start: 5, end: 6 }, "pertama", "first"), label({ start: 7, end: 14 }, "", "")];
    expect(excerptOf(source, { span: { start: 15, end: 16 }, labels })).toBe(
      ["  1 | oleh a bersama b", "    |        ------- ^", "    |      - pertama"].join("\n"),
    );
  });

  test("a line between two marked lines is shown, more are left out", () => {
    const source = "a\nb\nc\nd\ne\nf";
    const labels = [label(spanIn(source, "c"), "", ""), label(spanIn(source, "f"), "", "")];
    expect(excerptOf(source, { span: spanIn(source, "a"), labels })).toBe(
      ["  1 | a", "    | ^", "  2 | b", "  3 | c", "    | -", "...", "  6 | f", "    | -"].join("\n"),
    );
  });

  test("a mark over lines is drawn on the first and the last", () => {
    const source = "  cabang {\n  x\n  } y";
    expect(excerptOf(source, { span: { start: 2, end: 18 } })).toBe(
      ["  1 |   cabang {", "    |   ^^^^^^^^", "  2 |   x", "  3 |   } y", "    |   ^"].join("\n"),
    );
  });

  test("a long line is cut around its mark", () => {
    const source = `${"a".repeat(5000)}XYZ${"b".repeat(5000)}`;
    const lines = excerptOf(source, { span: spanIn(source, "XYZ") }, 60).split("\n");
    expect(lines[0]).toMatch(/^ {2}1 \| …a+XYZb+…$/);
    expect(lines[0]?.length).toBeLessThanOrEqual(60);
    expect(lines[1]?.indexOf("^^^")).toBe(lines[0]?.indexOf("XYZ"));
  });

  test("a mark longer than the line is cut too", () => {
    const source = `x${"y".repeat(3000)}`;
    const lines = excerptOf(source, { span: { start: 1, end: 3001 } }, 60).split("\n");
    expect(lines[0]?.length).toBeLessThanOrEqual(60);
    expect(lines[1]?.length).toBeLessThanOrEqual(60);
  });
});

test("nothing in a source can steer the terminal", () => {
  const evil = "\u001b[2J\u0007\u009b31m\u202e\u2066\u0000\r\u007f";
  const finding = found({
    path: `sops/${evil}.sop`,
    span: { start: 0, end: 3 },
    message: { id: evil, en: evil },
    notes: [{ id: evil, en: evil }],
    help: { id: evil, en: evil },
    labels: [label({ start: 4, end: 5 }, evil, evil)],
  });
  const report = pretty([finding], optionsFor({ [finding.path]: `sop ${evil} \ud800 "` }));
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(report).toContain("␛[2J␇<U+009B>31m<U+202E><U+2066>␀");
});

test("a message without end is cut", () => {
  const endless = "x".repeat(3_000_000);
  const finding = found({
    span: { start: 0, end: 3 },
    message: { id: endless, en: endless },
    notes: [{ id: endless, en: endless }],
  });
  expect(pretty([finding], optionsFor(file)).length).toBeLessThan(4000);
});

test("what is to be copied is not broken between lines", () => {
  const help = { id: "tulis dahulu nama pelaksananya, lalu `lanjut -> susun` di sini", en: "" };
  const report = pretty([found({ span: { start: 0, end: 3 }, help })], optionsFor(file, { width: 56 }));
  expect(report).toContain("\n       `lanjut -> susun` di sini\n");
});
