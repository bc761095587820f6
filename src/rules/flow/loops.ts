/**
 * The loops of a graph: for every node the number of its strongly connected component. Two nodes lie on one loop where
 * the numbers agree. (Tarjan, "Depth-first search and linear graph algorithms", without recursion.)
 */
export function loopsOf(count: number, next: (node: number) => readonly number[]): number[] {
  const loops = new Array<number>(count).fill(-1);
  const found = new Array<number>(count).fill(-1);
  const low = new Array<number>(count).fill(0);
  const open: number[] = [];
  let time = 0;
  let loop = 0;
  for (let root = 0; root < count; root++) {
    if (found[root] !== -1) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = top.next[top.at++];
      if (to === undefined) {
        path.pop();
        close(top.node);
        const above = path.at(-1);
        if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[top.node] ?? 0);
      } else if (found[to] === -1) path.push(enter(to));
      else if (loops[to] === -1) low[top.node] = Math.min(low[top.node] ?? 0, found[to] ?? 0);
    }
  }
  return loops;

  function enter(node: number): { node: number; next: readonly number[]; at: number } {
    found[node] = low[node] = time++;
    open.push(node);
    return { node, next: next(node), at: 0 };
  }

  function close(node: number): void {
    if (low[node] !== found[node]) return;
    for (let other = open.pop(); other !== undefined; other = open.pop()) {
      loops[other] = loop;
      if (other === node) break;
    }
    loop++;
  }
}
