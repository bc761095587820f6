import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baselineText, compareWithBaseline, knownFindings } from "../../src/diagnostics/baseline/baseline.ts";
import { readBaseline, staleFindings } from "../../src/diagnostics/baseline/read.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { found, optionsFor, spanIn } from "./samples.ts";

const text = 'sop "A"\nlangkah "B"\n  waktu 5\nlangkah "C"\n  waktu 5\n  oleh kabit\n';
const { sources } = optionsFor({ "sops/rka.sop": text });
const noUnit = (nth: number): Diagnostic => found({ code: "time/no-unit", span: spanIn(text, "waktu 5", nth) });
const unknown = found({ span: spanIn(text, "kabit") });
const all = [noUnit(1), noUnit(2), unknown];
const file = (content: string): SourceFile => new SourceFile("sopan.baseline.json", content);

/** What is read back of a baseline's text. */
function entriesOf(content: string) {
  const read = readBaseline(file(content));
  if ("problem" in read) throw new Error(read.problem.message.en);
  return read.findings;
}

describe("a baseline", () => {
  it("is a line an entry, sorted, whatever the order of the findings", async () => {
    const content = baselineText(knownFindings(all, sources));
    await expect(content).toMatchFileSnapshot("../golden/diagnostics/baseline.json");
    expect(baselineText([...knownFindings(all, sources)].reverse())).toBe(content);
    expect(baselineText([])).toContain('"findings": []');
  });

  it("passes over what it knows, also when lines move, and nothing else", () => {
    const known = entriesOf(baselineText(knownFindings(all, sources)));
    expect(compareWithBaseline(all, sources, known)).toEqual({ fresh: [], gone: [] });
    const moved = `# catatan\n\n${text.replace("  oleh", "\toleh")}`;
    const later = [found({ span: spanIn(moved, "kabit") }), found({ span: spanIn(moved, '"B"') })];
    const { fresh, gone } = compareWithBaseline(later, optionsFor({ "sops/rka.sop": moved }).sources, known);
    expect(fresh).toEqual([later[1]]);
    expect(gone.map(({ code }) => code)).toEqual(["time/no-unit", "time/no-unit"]);
  });

  it("counts equal ones: a second is new, a first mended is gone", () => {
    const one = entriesOf(baselineText(knownFindings([noUnit(1)], sources)));
    expect(compareWithBaseline(all, sources, one).fresh).toEqual([noUnit(2), unknown]);
    const both = entriesOf(baselineText(knownFindings(all, sources)));
    expect(compareWithBaseline([noUnit(2), unknown], sources, both).gone).toHaveLength(1);
  });

  it.each(["syntax/unexpected", "io/unreadable", "config/unknown-rule", "baseline/stale"])("never has %s", (code) => {
    const broken = found({ code, span: { start: 0, end: 1 } });
    expect(knownFindings([broken], sources)).toEqual([]);
    expect(compareWithBaseline([broken], sources, []).fresh).toEqual([broken]);
  });

  it("holds any text, harmless and as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 150 }), fc.nat(150), (content, offset) => {
        const findings = [found({ path: `${content}.sop`, span: { start: offset, end: offset } })];
        const texts = optionsFor({ [`${content}.sop`]: content }).sources;
        const entries = knownFindings(findings, texts);
        const written = baselineText(entries);
        expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(entriesOf(written)).toEqual(entries);
      }),
    );
  });
});

describe("what is wrong with a baseline", () => {
  const content = baselineText(knownFindings(all, sources));

  it("is an entry without a finding, at its line", () => {
    const read = file(content);
    const [first, ...more] = staleFindings(entriesOf(content), read);
    expect(more).toHaveLength(2);
    expect(read.slice(first?.span ?? { start: 0, end: 0 })).toMatch(
      /^\{"path":"sops\/rka\.sop","code":"roles\/unknown".*\}$/,
    );
    expect(first?.message.id).toBe("temuan `roles/unknown` di sops/rka.sop sudah tidak ada");
    expect(first?.help?.id).toBe("hapus baris ini, atau jalankan: sopan lint --update-baseline");
    const [named] = staleFindings(entriesOf(content), read, "x.json");
    expect(named?.help?.id).toContain("sopan lint --baseline x.json --update-baseline");
  });

  it.each([
    ["no JSON", '{"schema": ', 1],
    ["another shape", '{"schema": "sopan/baseline@1",\n"findings": {}}', 2],
    ["another version", '{\n"schema": "sopan/baseline@9", "findings": []}', 2],
    ["an entry without a fingerprint", '{"schema": "sopan/baseline@1", "findings": [\n{"path": "a"}]}', 2],
    ["nothing", "", 1],
    ["deep nesting", "[".repeat(100_000), 1],
  ])("is told where it lies: %s", (_name, broken, line) => {
    const read = readBaseline(file(broken));
    if (!("problem" in read)) throw new Error("was read");
    expect(read.problem.code).toBe("baseline/unreadable");
    expect(file(broken).position(read.problem.span.start).line).toBe(line);
  });
});
