import { expect, it } from "vitest";
import { emittedJsonSchemas } from "../../src/emit/json/schema.ts";

// After a change of the schemas in src/emit/json: npx vitest run tests/grammar/schema -u
it.each(["sop", "library", "roles", "time", "comparison"] as const)(
  "grammar/%s.schema.json is what the compiler emits",
  async (name) => {
    const text = `${JSON.stringify(emittedJsonSchemas()[name], null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../grammar/${name}.schema.json`);
  },
);
