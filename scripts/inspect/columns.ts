import type { Inspected, Measured } from "./inspect.ts";

/** A column of the table: a number that is the better the smaller it is, or that only tells the size. */
export interface Column {
  readonly title: string;
  readonly of: (one: Measured) => number;
  readonly digits?: number;
}

export const COLUMNS: readonly Column[] = [
  { title: "faults", of: ({ faults }) => faults },
  { title: "crossings", of: ({ scores }) => scores.crossings },
  { title: "on pages", of: ({ crossingsOnPages }) => crossingsOnPages },
  { title: "most bends", of: ({ scores }) => scores.mostBends },
  { title: "bends a line", of: ({ scores }) => scores.bendsPerLine, digits: 2 },
  { title: "head on", of: ({ scores }) => scores.headOn },
  { title: "lines", of: ({ scores }) => scores.lines },
  { title: "length", of: ({ scores }) => scores.length, digits: 0 },
  { title: "pages", of: ({ pages }) => pages },
];

/** The worst first: by the columns from the left, then as they came. */
export function worstFirst(all: readonly Inspected[]): Inspected[] {
  return [...all].sort((a, b) => {
    for (const { of } of COLUMNS) {
      const difference = of(b) - of(a);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

export const figure = ({ of, digits = 0 }: Column, one: Measured): string => of(one).toFixed(digits);
