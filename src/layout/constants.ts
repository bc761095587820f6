/** Lengths of the drawing, in points. */

export const BODY_SIZE = 7.5;
export const HEAD_SIZE = 8;
export const WORD_SIZE = 6.5;
export const MARK_SIZE = 5;
export const QUESTION_SIZE = 5.5;
/** Distance of base lines, and of the first base line from the top, in parts of the text size. */
export const LEADING = 1.2;
export const ASCENT = 0.92;

/** Between a cell's border and its text. */
export const CELL_PAD_X = 3;
export const CELL_PAD_Y = 3;

/** Page margin on all sides, and the height kept for the running foot. */
export const PAGE_MARGIN = 28;
export const FOOT_HEIGHT = 16;
export const PAPERS = { a4: [842, 595], f4: [935, 609], letter: [792, 612] } as const;

export const BOX = { width: 40, height: 20 } as const;
export const DIAMOND = { width: 41, height: 25 } as const;
export const CAPSULE = { width: 38, height: 18 } as const;
export const CONNECTOR = { width: 22, height: 14 } as const;

/** Free height above and below the symbols of a row: room for one line to turn, and for an arrow head above. */
export const PAD_ABOVE = 11;
export const PAD_BELOW = 9.5;
/** Between two levels of symbols in one row. */
export const LEVEL_GAP = 18;
/** Free width between a symbol and the border of its lane. */
export const LANE_SIDE = 10.5;

/** Distance of parallel lines, and of lines from table borders. */
export const TRACK_STEP = 4.5;
export const TRACK_BORDER = 3.5;
/** Between a word and a line of another flow: nearer, it would seem to belong to that one. */
export const WORD_APART = 4.2;
/** Straight stretch behind a source and before a target; the latter holds the arrow head. */
export const STUB_FROM = 3.8;
export const STUB_TO = 6.8;
export const ARROW_LENGTH = 5;
export const ARROW_WIDTH = 4;
