import { expect, test } from "vitest";
import { say } from "../../src/diagnostics/define.ts";
import { emptyLibrary } from "../../src/model/facts.ts";
import type { Sop } from "../../src/model/types.ts";
import { type RuleSubject, rule, runRules } from "../../src/rules/rule.ts";

const words = { id: "contoh", en: "sample" };
const base = { code: "flow/sample", severity: "hint", title: words, why: words, bad: "", good: "" } as const;
const subject: RuleSubject = {
  sop: { path: "a.sop" } as Sop,
  tree: { span: { start: 0, end: 0 }, silences: [], statements: [], comments: [] },
  organisation: undefined,
  library: emptyLibrary,
};

test("a rule reports under its own code, severity and file", () => {
  const sample = rule({
    ...base,
    messages: { twice: { id: "{word} dua kali", en: "{word} twice" } },
    check({ report }) {
      report({ start: 1, end: 2 }, say(this.messages.twice, { word: "surat" }), { help: words });
    },
  });
  expect(runRules([sample], subject)).toEqual([
    {
      code: "flow/sample",
      severity: "hint",
      path: "a.sop",
      span: { start: 1, end: 2 },
      message: { id: "surat dua kali", en: "surat twice" },
      labels: [],
      notes: [],
      help: words,
    },
  ]);
});

test("a rule that crashes is not passed over", () => {
  const broken = rule({
    ...base,
    messages: {},
    check() {
      throw new RangeError("defect");
    },
  });
  expect(() => runRules([broken], subject)).toThrow(RangeError);
});
