/** A length with at most two decimals, as short as it can be written. */
export function n(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (!Number.isFinite(rounded) || rounded === 0) return "0";
  return String(rounded).replace(/^(-?)0\./, "$1.");
}

/** Points of a path: absolute, `H` and `V` where a stretch is level or upright. */
export function pathData(points: readonly { readonly x: number; readonly y: number }[]): string {
  let data = "";
  let x = "";
  let y = "";
  for (const [index, point] of points.entries()) {
    const [nextX, nextY] = [n(point.x), n(point.y)];
    if (index === 0) data += `M${nextX} ${nextY}`;
    else if (nextY === y && nextX === x) continue;
    else if (nextY === y) data += `H${nextX}`;
    else if (nextX === x) data += `V${nextY}`;
    else data += `L${nextX} ${nextY}`;
    x = nextX;
    y = nextY;
  }
  return data;
}
