/** Lengths of the diagram, in its own units: CSS pixels at the width for which it is made. */

export const TEXT = 14;
export const SMALL = 12;

/** Between a box and its words. */
export const PAD_X = 12;
export const PAD_Y = 9;
/** How far the sides of a decision run out to points; its words keep clear of them. */
export const POINT = 14;
/** Between the row's number and its words, and between lines of a box. */
export const GAP = 8;
export const LINE_GAP = 6;

/** A tag: a small box with one word or a few. */
export const TAG_PAD = 7;
export const TAG_HEIGHT = 20;
export const TAG_GAP = 6;

/** Width of the small screen's diagram, and least and greatest width of its boxes. */
export const NARROW = { width: 350, least: 190, most: 318 } as const;
/**
 * The large screen's diagram: width of its boxes, the width to height that is tried first, the width that a screen of
 * 1280 pixels shows unscaled, and the greatest: words are still 10 pixels high there.
 */
export const WIDE = { box: 270, aspect: 1.9, screen: 1180, most: 1650 } as const;

/** Between the places in the head of a box where lines come in. */
export const ENTRY = 22;
export const ENTRY_STEP = 10;

export const ARROW = { length: 8, width: 8 } as const;
