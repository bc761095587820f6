import { ARROW_LENGTH, ARROW_WIDTH } from "./constants.ts";
import type { PlacedLine, Rect } from "./types.ts";

/** The box of the arrow head at a line's end; none where the line is a tie. */
export function arrowHead({ kind, points }: PlacedLine): Rect | undefined {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (kind !== "arrow" || before === undefined || tip === undefined) return undefined;
  const level = Math.abs(before.x - tip.x) > Math.abs(before.y - tip.y);
  const [width, height] = level ? [ARROW_LENGTH, ARROW_WIDTH] : [ARROW_WIDTH, ARROW_LENGTH];
  const x = level ? (before.x < tip.x ? tip.x - width : tip.x) : tip.x - width / 2;
  const y = level ? tip.y - height / 2 : before.y < tip.y ? tip.y - height : tip.y;
  return { x, y, width, height };
}
