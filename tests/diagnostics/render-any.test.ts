import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf } from "../../src/diagnostics/render/cells.ts";
import { renderers } from "../../src/diagnostics/render/index.ts";
import { viewOf } from "../../src/diagnostics/render/view.ts";
import { found, label, optionsFor } from "./samples.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });
const spanOf = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("any text, any places: a report, the same every time, with nothing in it that steers a terminal", () => {
  const subject = anyText.chain((text) =>
    fc.record({
      text: fc.constant(text),
      span: spanOf(text.length + 2),
      other: spanOf(text.length + 2),
      words: anyText,
    }),
  );
  fc.assert(
    fc.property(subject, fc.integer({ min: 0, max: 200 }), ({ text, span, other, words }, width) => {
      const finding = found({
        path: "a.sop",
        span,
        labels: [label(other, words, words)],
        notes: [{ id: words, en: words }],
      });
      const options = optionsFor({ "a.sop": text }, { width });
      for (const render of Object.values(renderers)) {
        const report = render([finding], options);
        expect(render([finding], options)).toBe(report);
        expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }
    }),
  );
});

test("any line fits the room, and its marks lie within it", () => {
  const line = fc.string({ unit: "binary", maxLength: 900 }).map((text) => text.replace(/[\r\n]/g, ""));
  const subject = line.chain((text) => fc.tuple(fc.constant(text), spanOf(text.length)));
  fc.assert(
    fc.property(subject, fc.integer({ min: 20, max: 120 }), ([text, span], room) => {
      const view = viewOf(text, span.start, span.end, room);
      expect(columnsOf(view.text)).toBeLessThanOrEqual(room);
      for (const offset of [span.start, span.end]) {
        expect(view.column(offset)).toBeGreaterThanOrEqual(0);
        expect(view.column(offset)).toBeLessThanOrEqual(room);
      }
    }),
  );
});
