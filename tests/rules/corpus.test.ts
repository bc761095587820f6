import { describe, expect, test } from "vitest";
import { catalogue, definitions } from "../../src/catalogue.ts";
import { rules } from "../../src/rules/index.ts";
import { findingsIn } from "../support/expect-findings.ts";

const today = "2026-06-01";
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
    const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const { code, messages } of definitions) {
      for (const message of Object.values(messages)) expect(names(message.en), code).toEqual(names(message.id));
    }
  });

  test("has samples for every rule", () => {
    for (const { code, bad, good } of rules) expect([bad, good], code).not.toContain("");
  });
});

describe("the samples", () => {
  test.each(withSamples)("$code: bad", ({ code, bad, also }) => {
    const codes = findingsIn(bad, { today, ...(also && { also }) }).map((found) => found.code);
    expect(codes).toContain(code);
  });

  test.each(withSamples)("$code: good", ({ code, good, also }) => {
    const codes = findingsIn(good, { today, ...(also && { also }) }).map((found) => found.code);
    expect(codes).not.toContain(code);
  });

  test.each(rules)("$code: nothing else is wrong with them", ({ bad, good, also }) => {
    for (const text of [bad, good]) {
      const errors = findingsIn(text, { today, ...(also && { also }) }).filter((found) => found.severity === "error");
      expect(errors.map((found) => found.message.id)).toEqual([]);
    }
  });
});
