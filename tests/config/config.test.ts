import { describe, expect, it } from "vitest";
import { definitions } from "../../src/catalogue.ts";
import type { Config } from "../../src/config/config.ts";
import { configFindings } from "../../src/config/findings.ts";
import { matches } from "../../src/config/glob.ts";
import { missingPaths, unmatchedPatterns } from "../../src/config/paths.ts";
import { readConfig } from "../../src/config/read.ts";
import { severityOf } from "../../src/config/severity.ts";
import { presetOf } from "../../src/diagnostics/define.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { configFindingsIn } from "../support/config-findings.ts";

const codes = ["roles/unused-lane", "flow/dead-end"];

/** Each finding as `code line:column what was marked`. */
function read(text: string): string[] {
  const file = new SourceFile("sopan.config.json", text);
  return readConfig(file, codes).diagnostics.map(({ code, span }) => {
    const { line, column } = file.position(span.start);
    return `${code} ${line}:${column} ${file.slice(span)}`;
  });
}

describe("readConfig", () => {
  it("takes every setting", () => {
    const config = {
      $schema: "x",
      sops: ["sops"],
      organisation: "o.sop",
      out: "hasil",
      language: "en",
      paper: "f4",
      marks: false,
      rules: { "flow/dead-end": "off" },
      preset: "ketat",
      baseline: "sopan.baseline.json",
      overrides: [{ files: ["a/**"], preset: "inti", rules: { "roles/unused-lane": "error" } }],
    };
    const got = readConfig(new SourceFile("sopan.config.json", JSON.stringify(config)), codes);
    expect(got).toEqual({ config, diagnostics: [] });
  });

  it("points at the key that does not exist and names a near one", () => {
    const file = new SourceFile("sopan.config.json", '{\n  "langauge": "en"\n}');
    const { config, diagnostics } = readConfig(file, codes);
    expect(config).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "config/unknown-key", span: { start: 4, end: 14 }, help: { en: "did you mean `language`?" } },
    ]);
  });

  it.each([
    ['{"language": "inggris"}', 'config/bad-value 1:14 "inggris"'],
    ['{"sops": "sops"}', 'config/bad-value 1:10 "sops"'],
    ['{"sops": [1]}', "config/bad-value 1:11 1"],
    ['{"sops": []}', "config/bad-value 1:10 ["],
    ['{"rules": {"flow/dead-end": "fatal"}}', 'config/bad-value 1:29 "fatal"'],
    ['{"overrides": [{"rules": {}}]}', "config/bad-value 1:16 {"],
    ['{"preset": "longgar"}', 'config/bad-value 1:12 "longgar"'],
    ['{"overrides": [{"files": ["a"], "rules": {}, "file": 1}]}', 'config/unknown-key 1:46 "file"'],
    ["[]", "config/bad-value 1:1 ["],
    ['{"rules": {"flow/dead-ends": "off"}}', 'config/unknown-rule 1:12 "flow/dead-ends"'],
    ['{\n  "out": "a",\n}', "config/not-json 3:1 }"],
    ['{"out": "a"', "config/not-json 1:12 "],
    ["", "config/not-json 1:1 "],
    ["\ufeff{}x", "config/not-json 1:4 x"],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  it("does not run out of stack", () => {
    expect(read("[".repeat(200_000))).toEqual(["config/not-json 1:1 "]);
  });

  it("is not led astray by names of Object.prototype", () => {
    expect(read('{"__proto__": {"out": 1}}')).toHaveLength(1);
    expect(read('{"rules": {"constructor": "off"}}')).toEqual(['config/unknown-rule 1:12 "constructor"']);
  });
});

describe("examples of the findings", () => {
  it.each(configFindings)("$code", ({ code, bad, good }) => {
    expect(configFindingsIn(bad).map((each) => each.code)).toEqual([code]);
    expect(configFindingsIn(good)).toEqual([]);
  });
});

describe("what the configuration names", () => {
  const told = (text: string, judge: (file: SourceFile, config: Config) => Diagnostic[]) => {
    const file = new SourceFile("sopan.config.json", text);
    const { config = {} } = readConfig(file, codes);
    return judge(file, config).map(({ code, span, help }) => `${code} ${file.slice(span)} ${help?.id}`);
  };

  it("is missed where it is not there, with what may have been meant", () => {
    const text = '{"sops": ["sops", "sop-lama"], "organisation": "org.sop"}';
    const missing = (file: SourceFile, config: Config) =>
      missingPaths(
        file,
        config,
        (path) => path === "sops",
        () => ["sops-lama"],
      );
    expect(told(text, missing)).toEqual([
      'config/missing-path "sop-lama" mungkin maksud Anda `sops-lama`?',
      expect.stringMatching(/^config\/missing-path "org.sop" betulkan namanya/),
    ]);
  });

  it("is missed where a pattern fits no file", () => {
    const text = '{"overrides": [{"files": ["sops/umum/**", "sops/umun"], "preset": "inti"}]}';
    const unmatched = (file: SourceFile, config: Config) => unmatchedPatterns(file, config, ["sops/umum/a.sop"]);
    expect(told(text, unmatched)).toEqual([expect.stringMatching(/^config\/unmatched-files "sops\/umun" /)]);
  });
});

describe("severityOf", () => {
  it("lets the later override win where its files fit", () => {
    const of = severityOf({
      rules: { "flow/dead-end": "hint" },
      overrides: [
        { files: ["sops/lama/**"], rules: { "flow/dead-end": "off" } },
        { files: ["sops/lama/a.sop"], rules: { "flow/dead-end": "error" } },
      ],
    });
    expect(of("flow/dead-end", "sops/b.sop", "warning")).toBe("hint");
    expect(of("flow/dead-end", "sops/lama/b.sop", "warning")).toBe("off");
    expect(of("flow/dead-end", "sops/lama/a.sop", "warning")).toBe("error");
    expect(of("toString", "sops/b.sop", "warning")).toBe("warning");
  });
});

describe("a choice of rules", () => {
  const codes = ["flow/unreachable-step", "time/missing", "roles/unused-lane"] as const;

  it("leaves out what it does not hold, unless one rule is named", () => {
    const of = severityOf({ preset: "inti", rules: { "time/missing": "hint" } });
    expect(codes.map((code) => of(code, "a.sop", "warning"))).toEqual(["off", "hint", "off"]);
  });

  it("may be another for a folder", () => {
    const of = severityOf({ preset: "inti", overrides: [{ files: ["sops"], preset: "ketat" }] });
    expect(of("time/missing", "a.sop", "warning")).toBe("off");
    expect(of("time/missing", "sops/a.sop", "warning")).toBe("warning");
  });

  it("holds the usual rules where nothing is said, and never leaves out an error of its own", () => {
    for (const { code, severity, ...rest } of definitions) {
      const wanted = presetOf({ code, severity, ...rest }) === "ketat" ? "off" : severity;
      expect(severityOf({})(code, "a.sop", severity), code).toBe(wanted);
      if (severity === "error") expect(severityOf({ preset: "inti" })(code, "a.sop", severity)).toBe("error");
    }
  });
});

describe("matches", () => {
  it.each([
    ["sops/*.sop", "sops/a.sop", true],
    ["sops/*.sop", "sops/x/a.sop", false],
    ["sops/**", "sops/x/y/a.sop", true],
    ["**/a.sop", "a.sop", true],
    ["**/a.sop", "x/y/a.sop", true],
    ["**/x/*.sop", "w/x/y/x/a.sop", true],
    ["sops/x", "sops/x/a.sop", true],
    ["./sops/x/", "sops/x/a.sop", true],
    ["sops/x", "sops/xy/a.sop", false],
    ["sops/?.sop", "sops/ab.sop", false],
    ["*a*b*.sop", "xxaxxbxx.sop", true],
  ])("%s %s %s", (pattern, path, wanted) => {
    expect(matches(pattern, path)).toBe(wanted);
  });
});
