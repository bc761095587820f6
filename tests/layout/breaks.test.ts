import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakRows } from "../../src/layout/pages/breaks.ts";

const page = () => 100;
const nothing = (count: number): number[] => new Array<number>(count + 1).fill(0);

describe("pages break", () => {
  test("where the fewest lines are cut, if that needs no further page", () => {
    const heights = [30, 30, 30, 30, 30];
    expect(breakRows([0], heights, page, [0, 1, 1, 3, 1, 0])).toEqual([0, 2]);
    expect(breakRows([0], heights, page, [0, 1, 3, 1, 3, 0])).toEqual([0, 3]);
    // A break above the second row would cut nothing, but asks for three pages.
    expect(breakRows([0], heights, page, [0, 0, 3, 3, 3, 0])).toEqual([0, 3]);
  });

  test("with the fuller page first, and no page for a single row", () => {
    expect(breakRows([0], [30, 30, 30, 30, 30], page, nothing(5))).toEqual([0, 3]);
    expect(breakRows([0], [30, 30, 30, 30], page, [0, 1, 1, 1, 0])).toEqual([0, 2]);
  });

  test("behind the breaks that stand, around a row that is higher than a page", () => {
    expect(breakRows([0, 1], [30, 30, 30, 30, 30], page, nothing(5))).toEqual([0, 1, 3]);
    expect(breakRows([0], [30, 400, 30], page, nothing(3))).toEqual([0, 1, 2]);
  });

  test("so that every page has room for its rows, on as few as filling one after the other takes", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 5, max: 130 }), fc.integer({ min: 0, max: 4 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, (each) => {
        const heights = each.map(([height]) => height);
        const starts = breakRows([0], heights, page, [...each.map(([, crossed]) => crossed), 0]);
        starts.forEach((first, at) => {
          const own = heights.slice(first, starts[at + 1]);
          if (own.length > 1) expect(own.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100);
        });
        let [pages, used] = [1, 0];
        heights.forEach((height, row) => {
          if (row > 0 && used + height > 100) [pages, used] = [pages + 1, 0];
          used += height;
        });
        expect(starts).toHaveLength(pages);
      }),
    );
  });
});
