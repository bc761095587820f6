import fc from "fast-check";
import { expect, test } from "vitest";
import { viewOf } from "../../src/diagnostics/render/view.ts";

const ascii = fc.string({ unit: fc.constantFrom(..." aZ~-"), minLength: 1, maxLength: 60 });

test("a line of ASCII that fits is shown whole, each offset in its column", () => {
  fc.assert(
    fc.property(ascii, fc.nat({ max: 60 }), (line, offset) => {
      const at = Math.min(offset, line.length);
      const [plain, other] = [viewOf(line, at, at, 80), viewOf(`${line}é`, at, at, 80)];
      expect(`${plain.text}é`).toBe(other.text);
      expect(plain.column(at)).toBe(other.column(at));
      // What is missing at the end of a line is underlined right behind it.
      expect(plain.column(line.length + 5) - line.length).toBe(other.column(line.length + 6) - (line.length + 1));
    }),
  );
});
