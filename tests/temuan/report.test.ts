import { describe, expect, test } from "vitest";
import { readRecords } from "../../scripts/temuan/records.ts";
import { findingsReport } from "../../scripts/temuan/report.ts";
import { define, finding, type Preset } from "../../src/diagnostics/define.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

const rule = (code: string, preset: Preset) =>
  define({
    code,
    severity: "warning",
    preset,
    title: { id: `judul ${code}`, en: "title" },
    why: { id: "sebab", en: "why" },
    bad: "",
    good: "",
    messages: {},
  });
const definitions = [
  rule("time/a", "inti"),
  rule("roles/b", "disarankan"),
  rule("wording/c", "ketat"),
  rule("flow/d", "inti"),
];
const codes = new Set(definitions.map(({ code }) => code));

function at(index: number, path: string, start: number): Diagnostic {
  const definition = definitions[index];
  if (definition === undefined) throw new Error("no such rule");
  return finding(definition, path, { start, end: start + 1 }, { id: `pesan ${start}`, en: "" });
}

const verdict = (read: number, confirmed: number) => ({ read, confirmed, remark: "Catatan pembaca.", wrong: [] });

function report(findings: readonly Diagnostic[], records: Record<string, unknown> = {}): string {
  const texts = new Map(Object.entries(records).map(([name, value]) => [name, JSON.stringify(value)]));
  const read = readRecords(texts, codes);
  expect(read.problems).toEqual([]);
  const lineOf = ({ span }: Diagnostic) => span.start + 1;
  return findingsReport({ findings, definitions, records: read, files: 7, today: "2026-01-02", lineOf });
}

describe("the report on the library", () => {
  test("counts by choice of rules, and says how much of what was read is right", () => {
    const findings = [at(0, "sops/x.sop", 1), at(0, "sops/x.sop", 2), at(1, "sops/y.sop", 3), at(2, "sops/y.sop", 4)];
    const text = report(findings, { "a.json": { "time/a": verdict(2, 2) }, "b.json": { "roles/b": verdict(2, 1) } });
    expect(text).toContain("7 berkas di `sops/` (tanpa contoh buatan), menurut tanggal 2026-01-02");
    expect(text).toContain("selalu diperiksa): 2 temuan");
    expect(text).toContain("4 temuan dibandingkan dengan SOP-nya");
    expect(text).toContain("3 di antaranya benar (75 %)");
    expect(text).toContain("| `time/a` | inti | peringatan | 2 | 1 | 2/2 | 100 % |");
    expect(text).toContain("| `wording/c` | ketat | peringatan | 1 | 1 | – | – |");
  });

  test("quotes the first, the middle and the last finding of a rule, each once", () => {
    const lines = (count: number): string[] =>
      report(Array.from({ length: count }, (_, i) => at(0, "sops/unit/x.sop", i)))
        .split("\n")
        .filter((line) => line.startsWith("- `unit/x.sop:"));
    expect(lines(1)).toEqual(["- `unit/x.sop:1` pesan 0"]);
    expect(lines(2)).toEqual(["- `unit/x.sop:1` pesan 0", "- `unit/x.sop:2` pesan 1"]);
    expect(lines(9)).toEqual(["- `unit/x.sop:1` pesan 0", "- `unit/x.sop:5` pesan 4", "- `unit/x.sop:9` pesan 8"]);
  });

  test("puts what strict rules find, and rules that find nothing, behind the others", () => {
    const text = report([at(2, "sops/y.sop", 4)], { "a.json": { "wording/c": verdict(5, 3) } });
    expect(text).toContain("- `wording/c`: 1 temuan (3 dari 5 yang dibaca benar). Catatan pembaca.");
    expect(text).toContain("`time/a`, `roles/b`, `flow/d`.");
    expect(text).not.toContain("### Judul wording/c");
  });

  test("begins with what to mend first, counted from the findings", () => {
    const advice = [{ title: "Ganti nomor.", why: "Sebab.", codes: ["time/a", "roles/b"] }];
    const findings = [at(0, "sops/b.sop", 1), at(1, "sops/a.sop", 1)];
    expect(report(findings, { "pembenahan.json": advice })).toContain(
      "1. **Ganti nomor.** Sebab.\n   2 temuan di 2 berkas (`time/a`, `roles/b`): a, b.",
    );
  });
});

describe("the records", () => {
  test.each([
    [{ "a.json": "{" }, "a.json"],
    [{ "a.json": '{"time/a": {"read": 1, "confirmed": 2, "remark": "x", "wrong": []}}' }, "lebih banyak"],
    [{ "a.json": '{"time/x": {"read": 1, "confirmed": 1, "remark": "x", "wrong": []}}' }, "tidak ada temuan time/x"],
    [{ "pembenahan.json": '[{"title": "x", "why": "y", "codes": ["flow/x"]}]' }, "tidak ada temuan flow/x"],
    [
      {
        "a.json": '{"time/a": {"read": 1, "confirmed": 1, "remark": "x", "wrong": []}}',
        "b.json": '{"time/a": {"read": 1, "confirmed": 1, "remark": "x", "wrong": []}}',
      },
      "sudah dinilai",
    ],
  ])("are refused where they are wrong: %o", (texts, problem) => {
    const { problems } = readRecords(new Map(Object.entries(texts)), codes);
    expect(problems.join("\n")).toContain(problem);
  });
});
