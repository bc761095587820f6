/** Left blank on the paper, to be filled in: nothing, points or a line. */
const blank = /^(?:\.{2,}|_+)?$/;

/** Parts of a number, `065/012/DINAS/2018`; spaces and case do not count. */
export function partsOf(number: string): string[] {
  return number.toUpperCase().replace(/\s+/g, "").split("/");
}

/** A part that nobody has filled in: `065/ /DINAS/2018`. */
export const isBlankPart = (part: string): boolean => blank.test(part);

/** A blank part, or one that whoever copied the paper could not read: `065/…/DINAS/2018`. */
export const isOpenPart = (part: string): boolean => part === "…" || isBlankPart(part);
