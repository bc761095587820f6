import { expect, it } from "vitest";
import { configJsonSchema } from "../../src/config/schema.ts";

// After a change of the schema in src/config: npx vitest run tests/grammar/config-schema -u
it("grammar/config.schema.json is what the compiler checks", async () => {
  const text = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../grammar/config.schema.json");
});
