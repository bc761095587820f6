import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { explain, nearCodes } from "../../src/diagnostics/explain.ts";

describe("explain", () => {
  test.each(["id", "en"] as const)("in %s", async (language) => {
    const definition = catalogue.get("flow/unreachable-step");
    if (!definition) throw new Error("no such rule");
    await expect(explain(definition, language)).toMatchFileSnapshot(`../golden/diagnostics/explain.${language}.txt`);
  });

  test("every finding in lines that fit a terminal", () => {
    for (const definition of catalogue.values()) {
      for (const line of explain(definition, "id").split("\n")) {
        if (!definition.bad.includes(line.trim()) && !definition.good.includes(line.trim())) {
          expect(line.length, `${definition.code}: ${line}`).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});

describe("nearCodes", () => {
  test("mends a slip of the pen", () => {
    expect(nearCodes("flow/unreachable-stp", catalogue)[0]).toBe("flow/unreachable-step");
  });

  test("knows a code by its last part", () => {
    expect(nearCodes("unused-lane", catalogue)).toContain("roles/unused-lane");
  });

  test("offers at most three, and nothing for nonsense", () => {
    expect(nearCodes("missing", catalogue).length).toBeLessThanOrEqual(3);
    expect(nearCodes("qqqqqqqqqqqqqqqqqqqqqqqqqqq", catalogue)).toEqual([]);
  });
});
