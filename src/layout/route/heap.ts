/** Binary heap of numbers by cost; equal costs come out in the order they went in. */
export class Heap {
  private readonly items: number[] = [];
  private readonly costs: number[] = [];
  private readonly ages: number[] = [];
  private age = 0;

  get size(): number {
    return this.items.length;
  }
  clear(): void {
    this.items.length = 0;
    this.costs.length = 0;
    this.ages.length = 0;
    this.age = 0;
  }
  push(item: number, cost: number): void {
    const { items, costs, ages } = this;
    const age = this.age;
    this.age += 1;
    let at = items.length;
    items.push(item);
    costs.push(cost);
    ages.push(age);
    while (at > 0) {
      const up = (at - 1) >> 1;
      // Younger than all others: only a smaller cost lets it rise.
      if ((costs[up] ?? 0) <= cost) break;
      this.move(up, at);
      at = up;
    }
    this.put(at, item, cost, age);
  }
  pop(): number {
    const { items, costs, ages } = this;
    const top = items[0] ?? -1;
    const item = items.pop() ?? -1;
    const cost = costs.pop() ?? 0;
    const age = ages.pop() ?? 0;
    const size = items.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let small = at * 2 + 1;
      if (small >= size) break;
      if (small + 1 < size && this.before(small + 1, costs[small] ?? 0, ages[small] ?? 0)) small += 1;
      if (!this.before(small, cost, age)) break;
      this.move(small, at);
      at = small;
    }
    this.put(at, item, cost, age);
    return top;
  }
  private before(at: number, cost: number, age: number): boolean {
    const own = this.costs[at] ?? 0;
    return own < cost || (own === cost && (this.ages[at] ?? 0) < age);
  }
  private move(from: number, to: number): void {
    this.put(to, this.items[from] ?? 0, this.costs[from] ?? 0, this.ages[from] ?? 0);
  }
  private put(at: number, item: number, cost: number, age: number): void {
    this.items[at] = item;
    this.costs[at] = cost;
    this.ages[at] = age;
  }
}
