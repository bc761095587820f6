import { expect, it } from "vitest";
import { baselineJsonSchema } from "../../src/diagnostics/baseline/schema.ts";

// After a change of the schema in src/diagnostics/baseline: npx vitest run tests/grammar/baseline-schema -u
it("grammar/baseline.schema.json is what `sopan lint --baseline` reads", async () => {
  const text = `${JSON.stringify(baselineJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../grammar/baseline.schema.json");
});
