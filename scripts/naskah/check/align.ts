/**
 * Pairs of indices that bring two sequences together in order, as alike as can be (longest common subsequence, by
 * weight). A likeness of 0 never pairs.
 */
export function align<A, B>(
  left: readonly A[],
  right: readonly B[],
  likeness: (one: A, other: B) => number,
): (readonly [number, number])[] {
  const width = right.length + 1;
  const best = new Int32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      const alike = likeness(left[row] as A, right[column] as B);
      const paired = alike > 0 ? alike + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    const alike = likeness(left[row] as A, right[column] as B);
    if (alike > 0 && at(row, column) === alike + at(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}
