import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSops } from "../../../src/analysis/compare/compare.ts";
import type { Change, SopComparison } from "../../../src/analysis/compare/types.ts";
import { checkText, filesOf, surveyLibrary } from "../../../src/pipeline.ts";
import { sopText } from "../../support/arbitrary-sop.ts";
import { formatText } from "../../support/format-text.ts";
import { sopFiles } from "../../support/sop-files.ts";
import { bound } from "./versions.ts";

const runs = { numRuns: 25 };
const nothing = { changes: [], notices: [], findings: [] };

/** Real SOPs, some versions of each other: every copy in the library is a neighbour of another. */
const files = sopFiles();
const library = surveyLibrary(filesOf(Object.fromEntries(files.map(({ path, text }) => [path, text]))));
const sops = files.flatMap(({ path, text }) => checkText(path, text, library).sop ?? []);
const twoSops = fc.tuple(fc.constantFrom(...sops), fc.constantFrom(...sops));
const two = fc.oneof(
  twoSops,
  fc.tuple(sopText, sopText).map(([a, b]) => [bound(a), bound(b)] as const),
);

const count = ({ changes }: SopComparison, wanted: (change: Change) => boolean): number =>
  changes.filter(wanted).length;

describe("comparing", () => {
  it("an SOP with itself finds nothing", () => {
    for (const sop of sops) expect(compareSops(sop, sop), sop.id).toMatchObject(nothing);
    fc.assert(
      fc.property(sopText, (text) => {
        expect(compareSops(bound(text), bound(text))).toMatchObject(nothing);
      }),
      runs,
    );
  });

  it("an SOP with its canonical layout finds nothing", () => {
    fc.assert(
      fc.property(sopText, (text) => {
        expect(compareSops(bound(text), bound(formatText(text)))).toMatchObject(nothing);
      }),
      runs,
    );
  });

  it("the other way round mirrors what came and went", () => {
    const mirrors = [
      ["stepAdded", "stepRemoved"],
      ["chartAdded", "chartRemoved"],
      ["sectionAdded", "sectionRemoved"],
    ] as const;
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [there, back] = [compareSops(a, b), compareSops(b, a)];
        for (const [came, went] of mirrors) {
          expect(count(there, ({ kind }) => kind === came)).toBe(count(back, ({ kind }) => kind === went));
          expect(count(there, ({ kind }) => kind === went)).toBe(count(back, ({ kind }) => kind === came));
        }
        expect(there.weight).toBe(back.weight);
      }),
      { numRuns: 60 },
    );
  });

  it("accounts for every row: paired once, new, or gone", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { rows } = compareSops(a, b);
        for (const side of ["old", "new"] as const) {
          const places = rows.map((pair) => pair[side].join());
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      runs,
    );
  });

  it("never says a sentence with a hole in it", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { changes, notices } = compareSops(a, b);
        for (const { clause } of changes) expect(`${clause.id} ${clause.en}`).not.toMatch(/\{\w+\}|undefined/);
        for (const { reasons } of notices) {
          for (const { message } of reasons) expect(`${message.id} ${message.en}`).not.toMatch(/\{\w+\}|undefined/);
        }
      }),
      runs,
    );
  });
});
