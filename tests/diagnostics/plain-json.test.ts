import { describe, expect, test } from "vitest";
import { renderers } from "../../src/diagnostics/render/index.ts";
import { found, label, optionsFor, spanIn } from "./samples.ts";

const text = 'sop "A"\nlangkah "B"\n  oleh kabit\n';
const file = { "sops/rka.sop": text };
const finding = found({ span: spanIn(text, "kabit") });

describe("plain", () => {
  test("one line a finding", () => {
    const report = renderers.plain([finding, { ...finding, severity: "hint", path: "x.sop" }], optionsFor(file));
    expect(report).toBe(
      "sops/rka.sop:3:8: galat[roles/unknown] tidak ada pelaksana `kabit`\n" +
        "x.sop:1:1: saran[roles/unknown] tidak ada pelaksana `kabit`\n",
    );
  });

  test("a message never takes two lines", () => {
    const report = renderers.plain([{ ...finding, message: { id: "a\nb\u001b[1m", en: "" } }], optionsFor(file));
    expect(report.trimEnd().split("\n")).toHaveLength(1);
    expect(report).toContain("a␊b␛[1m");
  });
});

describe("json", () => {
  test("its shape", async () => {
    const full = {
      ...finding,
      labels: [label({ start: 0, end: 3 }, "di sini", "here")],
      notes: [{ id: "catatan", en: "note" }],
      help: { id: "ganti", en: "replace" },
      fix: { safe: true, title: { id: "ganti", en: "replace" }, edits: [{ span: finding.span, text: "kabid" }] },
    };
    const report = renderers.json([full, { ...finding, severity: "warning", path: "x.sop" }], optionsFor(file));
    await expect(report).toMatchFileSnapshot("../golden/diagnostics/findings.json");
  });

  test("is JSON also without findings, and whatever a text holds", () => {
    expect(JSON.parse(renderers.json([], optionsFor({})))).toMatchObject({
      findings: [],
      summary: { errors: 0, files: 0 },
    });
    const strange = "\u2028\u202e\u0000\ud800\u009b";
    const report = renderers.json([{ ...finding, message: { id: strange, en: "" } }], optionsFor(file));
    expect(report).not.toMatch(/[\u2028\u202e\u009b]/);
    expect(JSON.parse(report).findings[0].message.id).toBe(strange);
  });
});
