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
    let at = this.items.length;
    this.items.push(item);
    this.costs.push(cost);
    this.ages.push(this.age);
    this.age += 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.before(at, up)) break;
      this.swap(at, up);
      at = up;
    }
  }
  pop(): number {
    const top = this.items[0] ?? -1;
    const last = this.items.length - 1;
    this.swap(0, last);
    this.items.pop();
    this.costs.pop();
    this.ages.pop();
    let at = 0;
    for (;;) {
      let small = at * 2 + 1;
      if (small >= last) break;
      if (small + 1 < last && this.before(small + 1, small)) small += 1;
      if (!this.before(small, at)) break;
      this.swap(at, small);
      at = small;
    }
    return top;
  }
  private before(left: number, right: number): boolean {
    const difference = (this.costs[left] ?? 0) - (this.costs[right] ?? 0);
    return difference < 0 || (difference === 0 && (this.ages[left] ?? 0) < (this.ages[right] ?? 0));
  }
  private swap(left: number, right: number): void {
    for (const list of [this.items, this.costs, this.ages]) {
      const kept = list[left] ?? 0;
      list[left] = list[right] ?? 0;
      list[right] = kept;
    }
  }
}
