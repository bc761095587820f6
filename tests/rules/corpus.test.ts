import { describe, expect, test } from "vitest";
import { catalogue, definitions } from "../../src/catalogue.ts";
import type { Definition } from "../../src/diagnostics/define.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { libraryRules, rules as ownRules } from "../../src/rules/index.ts";
import { configFindingsIn } from "../support/config-findings.ts";
import { findingsIn } from "../support/expect-findings.ts";

const rules = [...ownRules, ...libraryRules];
const today = "2026-06-01";
/** What is found in a sample: a configuration for findings on one, else a file of a library. */
function found(text: string, { code, also }: Definition): readonly Diagnostic[] {
  if (code.startsWith("config/")) return configFindingsIn(text);
  return findingsIn(text, { today, ...(also && { also }) });
}

const withSamples = definitions.filter((definition) => definition.bad !== "");

describe("the catalogue", () => {
  test("has every code once", () => {
    expect(catalogue.size).toBe(definitions.length);
  });

  test("has codes of one shape, and something to say in both languages", () => {
    for (const { code, title, why, messages } of definitions) {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      for (const said of [title, why, ...Object.values(messages)]) {
        expect(said.id.trim(), code).not.toBe("");
        expect(said.en.trim(), code).not.toBe("");
      }
    }
  });

  test("has the same placeholders in both languages", () => {
    // `{id}` and `{en}`, `{kindId}` and `{kindEn}` stand for one value in the language of the sentence.
    const names = (text: string): string[] =>
      [...new Set(text.match(/\{\w+\}/g))].map((name) => name.replace(/^\{(?:id|en)\}$|(?:Id|En)\}$/, "{own}")).sort();
    for (const { code, messages } of definitions) {
      for (const message of Object.values(messages)) expect(names(message.en), code).toEqual(names(message.id));
    }
  });

  test("has samples for every rule", () => {
    for (const { code, bad, good } of rules) expect([bad, good], code).not.toContain("");
  });
});

describe("the samples", () => {
  test.each(withSamples)("$code: bad", (definition) => {
    expect(found(definition.bad, definition).map((each) => each.code)).toContain(definition.code);
  });

  test.each(withSamples)("$code: good", (definition) => {
    expect(found(definition.good, definition).map((each) => each.code)).not.toContain(definition.code);
  });

  test.each(rules)("$code: nothing else is wrong with them", (rule) => {
    for (const text of [rule.bad, rule.good]) {
      const errors = found(text, rule).filter((each) => each.severity === "error");
      expect(errors.map((each) => each.message.id)).toEqual([]);
    }
  });
});
