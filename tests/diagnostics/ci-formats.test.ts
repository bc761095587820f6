import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { sortFindings } from "../../src/diagnostics/order.ts";
import { type ReportFormat, renderers } from "../../src/diagnostics/render/index.ts";
import { readAnnotations, readCodeQuality, readJunit, readSarif } from "./formats.ts";
import { found, label, optionsFor, spanIn } from "./samples.ts";

const text = 'sop "A"\npelaksana\n  - kabid\nlangkah "B"\n  oleh kabit\n  waktu 5\n';
const texts = { "sops/rka.sop": text };
const unknown = found({
  span: spanIn(text, "kabit"),
  labels: [
    label(spanIn(text, "kabid"), "mungkin yang ini?", "this one?"),
    label(spanIn(text, "sop"), "dari sini", "x"),
  ],
  notes: [{ id: "jalur:\n  1 Mengumpulkan data", en: "path:\n  1 Gather data" }],
  help: { id: "ganti menjadi `kabid`", en: "replace it by `kabid`" },
  fix: {
    safe: true,
    title: { id: "ganti menjadi `kabid`", en: "replace it by `kabid`" },
    edits: [{ span: spanIn(text, "kabit"), text: "kabid" }],
  },
});
const noUnit = found({
  code: "time/no-unit",
  severity: "warning",
  span: spanIn(text, "5"),
  message: { id: "waktu ini tanpa satuan", en: "this time has no unit" },
});
const all = sortFindings([
  unknown,
  noUnit,
  { ...noUnit, severity: "hint", code: "wording/verb", span: spanIn(text, '"B"\n  oleh') },
  found({ path: "sops/a b#1.sop", span: { start: 0, end: 0 }, code: "io/not-text" }),
]);
const options = { ...optionsFor(texts), version: "1.2.3", checked: ["sops/bersih.sop", "sops/rka.sop"] };
const render = (format: ReportFormat, findings: readonly Diagnostic[] = all, more = {}): string =>
  renderers[format](findings, { ...options, ...more });

describe("as CI shows them", () => {
  it.each([
    ["github", "github.txt"],
    ["sarif", "sarif.json"],
    ["junit", "junit.xml"],
    ["gitlab", "gitlab.json"],
  ] as const)("%s", async (format, name) => {
    await expect(render(format)).toMatchFileSnapshot(`../golden/diagnostics/${name}`);
  });

  it("paths begin at the root of the repository", () => {
    const more = { base: "pustaka/" };
    expect(readAnnotations(render("github", [noUnit], more))[0]?.properties.file).toBe("pustaka/sops/rka.sop");
    expect(readCodeQuality(render("gitlab", [noUnit], more))[0]?.location.path).toBe("pustaka/sops/rka.sop");
    const [result] = readSarif(render("sarif", [unknown], more)).results;
    const related = result?.relatedLocations?.[0]?.physicalLocation.artifactLocation.uri;
    expect([result?.locations[0]?.physicalLocation.artifactLocation.uri, related]).toEqual(
      Array(2).fill("pustaka/sops/rka.sop"),
    );
  });
});

describe("sarif", () => {
  const { tool, results } = readSarif(render("sarif"));

  it("points at every rule with its help, and to fixes and further places", () => {
    expect(results).toHaveLength(all.length);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(tool.driver.rules.find(({ id }) => id === "roles/unknown")).toMatchObject({
      helpUri: "https://unpkg.com/sopan@1.2.3/dist/aturan/roles/unknown.md",
      help: {
        text: expect.stringContaining("Mengapa"),
        markdown: expect.stringContaining('```\nsop "A"\n```'),
      },
    });
    const result = results.find(({ ruleId }) => ruleId === "roles/unknown");
    expect(result?.relatedLocations).toHaveLength(2);
    const region = { startLine: 5, startColumn: 8, endLine: 5, endColumn: 13 };
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: region, insertedContent: { text: "kabid" } },
    ]);
  });

  it("encodes paths and says no column of a text that it has not", () => {
    const place = results.find(({ ruleId }) => ruleId === "io/not-text")?.locations[0]?.physicalLocation;
    expect(place?.artifactLocation).toEqual({ uri: "sops/a%20b%231.sop", uriBaseId: "SRCROOT" });
    expect(place?.region).toEqual({ startLine: 1 });
  });

  it("counts columns in UTF-16 units", () => {
    const emoji = 'sop "😀 kabit"\n';
    const [result] = readSarif(
      render("sarif", [found({ span: spanIn(emoji, "kabit") })], optionsFor({ "sops/rka.sop": emoji })),
    ).results;
    expect(result?.locations[0]?.physicalLocation.region).toMatchObject({ startColumn: 9, endColumn: 14 });
  });

  it("leaves to GitHub the fingerprint that only GitHub can make", () => {
    for (const { partialFingerprints } of results) {
      expect(partialFingerprints).not.toHaveProperty("primaryLocationLineHash");
      expect(partialFingerprints["sopan/v1"]).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});

describe("junit", () => {
  it("shows a file without findings as a test that passes, and hints too", () => {
    const suites = readJunit(render("junit"));
    expect(suites.map(({ attributes }) => [attributes.get("name"), attributes.get("failures")])).toEqual([
      ["sops/bersih.sop", "0"],
      ["sops/rka.sop", "2"],
      ["sops/a b#1.sop", "1"],
    ]);
  });

  it("names equal findings apart", () => {
    const twice = [noUnit, { ...noUnit, span: { start: 0, end: 1 } }];
    const names = readJunit(render("junit", twice)).flatMap(({ children }) =>
      children.map((c) => c.attributes.get("name")),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

test("without findings each is still a report", () => {
  expect(readSarif(render("sarif", []))).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  expect(readCodeQuality(render("gitlab", []))).toEqual([]);
  expect(render("github", [])).toBe("");
  expect(readJunit(render("junit", []))).toHaveLength(2);
  expect(readJunit(renderers.junit([], optionsFor({})))).toEqual([]);
});

test("whatever texts and places hold: each is what its readers accept", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "]]>",
          "::",
          "%0A",
          "\n",
          "\r\n",
          "]](",
          "](x)",
          "<a b='\"'>&",
          "\u0000",
          "\ud800",
          "\u202e",
          ",",
        ),
      )
      .map((parts) => parts.join("a")),
  );
  const severity = fc.constantFrom("error", "warning", "hint");
  const place = fc.tuple(fc.nat(70), fc.nat(70)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const one = fc.record({
    path: fc.constantFrom("a.sop", "b c.sop", "tidak ada.sop"),
    span: place,
    words: hostile,
    severity,
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), hostile, hostile, (parts, content, name) => {
      const findings = sortFindings(
        parts.map(({ path, span, words, severity: weight }) => {
          const both = { id: words, en: words };
          const edits = [{ span, text: words }];
          return found({
            path: path === "b c.sop" ? `${name}.sop` : path,
            span,
            severity: weight as Diagnostic["severity"],
            message: { id: `x${words}`, en: words },
            labels: [label(span, words, words), label(span, words, words, "a.sop")],
            notes: [both],
            help: both,
            fix: { safe: false, title: both, edits },
          });
        }),
      );
      const given = { ...optionsFor({ "a.sop": content, [`${name}.sop`]: content }), checked: ["a.sop", name] };
      const { results } = readSarif(renderers.sarif(findings, given));
      expect(results).toHaveLength(findings.length);
      expect(readCodeQuality(renderers.gitlab(findings, given))).toHaveLength(findings.length);
      expect(readAnnotations(renderers.github(findings, given)).length).toBe(findings.length);
      const cases = readJunit(renderers.junit(findings, given)).flatMap((suite) => suite.children);
      expect(cases.filter(({ children }) => children.length > 0)).toHaveLength(findings.length);
      results.forEach((result, i) => {
        const { artifactLocation } = result.locations[0]?.physicalLocation ?? {};
        expect(decodeURIComponent(artifactLocation?.uri ?? "")).toBe(
          findings[i]?.path.replace(/\p{Surrogate}/gu, "\ufffd"),
        );
      });
    }),
  );
});
