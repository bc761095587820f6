import type { PagePlan, Wire } from "../place/plan.ts";
import { type Candidate, candidatesOf, directionOf, Ground } from "./candidates.ts";
import { Choice } from "./choose.ts";
import { PAIR_COSTS } from "./costs.ts";
import { DIRECTIONS, type Direction, Grid, isVertical } from "./grid.ts";
import { type Path, Search, type Situation, type Task, type Trunk } from "./search.ts";

export interface Routed {
  readonly grid: Grid;
  /** By wire; undefined where no way was found. */
  readonly paths: readonly (Path | undefined)[];
}

/** Ways that a line may choose from, and those of a line that crosses another in the end. */
const WAYS = 28;
const MORE_WAYS = 160;
/** Rows of the grid beyond both ends that a route may use at first. */
const MARGIN = 5;

/**
 * Routes all lines of a page. Nearly all get the best of a list of ways with few bends, chosen for all lines together
 * (`choose.ts`). Lines of symbols that have more lines than sides, and those for which no way is left, follow one by
 * one on what is free (`search.ts`). Short and straight ones come first, returns last; ties by declaration order.
 */
export function route(plan: PagePlan): Routed {
  return new Router(plan).run();
}

class Router implements Situation {
  private readonly grid: Grid;
  private readonly search: Search;
  private readonly paths: (Path | undefined)[];
  /** By net and node: the direction in which the net goes on to its target. */
  private readonly flow = new Map<number, Map<number, Direction>>();
  /** Lines that still have to leave or to reach a station. */
  private readonly toLeave: number[];
  private readonly toArrive: number[];
  /** Lines of one station under one word leave together where it has more lines than sides. */
  private readonly together: readonly (string | undefined)[];
  private readonly left = new Set<string>();

  constructor(private readonly plan: PagePlan) {
    this.grid = new Grid(plan);
    this.search = new Search(this.grid, this);
    this.paths = plan.wires.map(() => undefined);
    this.toLeave = plan.stations.map(() => 0);
    this.toArrive = plan.stations.map(() => 0);
    this.together = exitGroups(plan);
    const seen = new Set<string>();
    plan.wires.forEach(({ from, to }, index) => {
      const group = this.together[index];
      if (group === undefined || !seen.has(group)) this.toLeave[from] = (this.toLeave[from] ?? 0) + 1;
      if (group !== undefined) seen.add(group);
      this.toArrive[to] = (this.toArrive[to] ?? 0) + 1;
    });
  }

  run(): Routed {
    const order = this.order();
    const ways = this.choose(order);
    // What was chosen stands before the rest looks for what is free.
    const chosen = order.filter((index) => ways[index] !== undefined);
    const rest = order.filter((index) => ways[index] === undefined);
    for (const index of [...chosen, ...rest]) {
      const wire = this.plan.wires[index];
      if (wire === undefined) continue;
      const group = this.together[index];
      if (group === undefined || !this.left.has(group)) this.toLeave[wire.from] = (this.toLeave[wire.from] ?? 0) - 1;
      this.toArrive[wire.to] = (this.toArrive[wire.to] ?? 0) - 1;
      const way = ways[index];
      if (way === undefined) this.draw(index, wire);
      else this.put(index, wire, pathOf(this.grid, way, this.net(index, wire)));
      if (group !== undefined) this.left.add(group);
    }
    return { grid: this.grid, paths: this.paths };
  }

  /** By wire: the way that it gets; undefined where it has to be searched for. */
  private choose(order: readonly number[]): (Candidate | undefined)[] {
    const ground = new Ground(this.grid);
    const ways = this.plan.wires.map((wire, index) =>
      this.together[index] === undefined ? candidatesOf(ground, wire, WAYS) : [],
    );
    const choice = new Choice(this.plan.wires, ways, PAIR_COSTS);
    choice.run(order, (index) => {
      const wire = this.plan.wires[index];
      return wire === undefined ? [] : candidatesOf(ground, wire, MORE_WAYS, true);
    });
    return ways.map((_, index) => choice.wayOf(index));
  }

  private put(index: number, wire: Wire, path: Path): void {
    this.paths[index] = path;
    const net = this.net(index, wire);
    this.walk(path, (node, direction, owner) => {
      this.grid.take(node, direction, owner);
      if (owner === net && wire.kind === "arrow") this.flowOn(net, node, direction);
    });
  }

  private order(): number[] {
    const { wires, stations } = this.plan;
    const key = (wire: Wire): number => {
      const from = stations[wire.from];
      const to = stations[wire.to];
      if (from === undefined || to === undefined || wire.kind !== "arrow") return 0;
      const down = to.band - from.band;
      const across = Math.abs(to.lane - from.lane);
      if (down > 0 && across === 0) return down;
      return (down >= 0 ? 1000 : 5000) + Math.abs(down) * 2 + across;
    };
    return wires
      .map((wire, index) => ({ index, key: key(wire) }))
      .sort((a, b) => a.key - b.key || a.index - b.index)
      .map(({ index }) => index);
  }

  /** A net is all that ends at one station; a tie is a net of its own. */
  private net(index: number, wire: Wire): number {
    return wire.kind === "arrow" ? wire.to : this.plan.stations.length + index;
  }

  private draw(index: number, wire: Wire): void {
    const { grid } = this;
    const from = grid.nodeOf[wire.from] ?? 0;
    const to = grid.nodeOf[wire.to] ?? 0;
    const net = this.net(index, wire);
    const top = Math.min(grid.row(from), grid.row(to)) - MARGIN;
    const bottom = Math.max(grid.row(from), grid.row(to)) + MARGIN;
    const near: Task = { wire, net, from, to, top, bottom };
    const far: Task = { ...near, top: 0, bottom: grid.height };
    const group = this.together[index];
    const joined = group !== undefined && this.left.has(group);
    let path = joined ? this.search.find({ ...far, trunk: this.trunks(wire, true) }) : undefined;
    path ??= this.search.find(near) ?? this.search.find(far);
    path ??= this.search.find({ ...far, trunk: this.trunks(wire, false) });
    if (path !== undefined) this.put(index, wire, path);
  }

  private walk(path: Path, visit: (node: number, direction: Direction, net: number) => void): void {
    let node = path.start;
    path.steps.forEach((direction, at) => {
      visit(node, direction, path.nets[at] ?? 0);
      node = this.grid.neighbour(node, direction);
    });
  }

  private flowOn(net: number, node: number, direction: Direction): void {
    const nodes = this.flow.get(net);
    if (nodes === undefined) this.flow.set(net, new Map([[node, direction]]));
    else nodes.set(node, direction);
  }

  onward(net: number, node: number): Direction | undefined {
    return this.flow.get(net)?.get(node);
  }

  reserved(station: number, entering: boolean): boolean {
    const node = this.grid.nodeOf[station] ?? 0;
    let free = -1;
    let arrived = false;
    for (const direction of DIRECTIONS) {
      const arms = this.grid.armsAt(node, direction);
      if (arms.length === 0) free += 1;
      else if (arms.includes(station)) arrived = true;
    }
    const leave = this.toLeave[station] ?? 0;
    const arrive = entering || arrived || (this.toArrive[station] ?? 0) === 0 ? 0 : 1;
    return free < leave + arrive;
  }

  /** Places where a line may branch off from another of the same source, where sides are used up. */
  private trunks(wire: Wire, sameWord: boolean): Trunk[] {
    const found: Trunk[] = [];
    this.plan.wires.forEach((other, index) => {
      const path = this.paths[index];
      if (sameWord && other.word !== wire.word) return;
      if (other === wire || other.from !== wire.from || other.kind !== "arrow" || path === undefined) return;
      let node = path.start;
      for (let at = 0; at + 1 < path.steps.length; at += 1) {
        const direction = path.steps[at];
        if (direction === undefined || this.grid.armsAt(node, direction).length !== 1) break;
        node = this.grid.neighbour(node, direction);
        if (path.steps[at + 1] !== direction) continue;
        const steps: Path = {
          start: path.start,
          steps: path.steps.slice(0, at + 1),
          nets: path.nets.slice(0, at + 1),
          cost: 0,
        };
        for (const side of DIRECTIONS) {
          if (isVertical(side) !== isVertical(direction)) found.push({ node, direction: side, steps });
        }
      }
    });
    return found;
  }
}

/** Groups of lines that leave one station under one word, where the station has not a side for each line. */
function exitGroups({ wires, stations }: PagePlan): (string | undefined)[] {
  const lines = stations.map(() => 0);
  const entered = stations.map(() => 0);
  for (const { from, to } of wires) {
    lines[from] = (lines[from] ?? 0) + 1;
    entered[to] = 1;
  }
  return wires.map(({ from, kind, word }) => {
    const crowded = (lines[from] ?? 0) + (entered[from] ?? 0) > DIRECTIONS.length;
    return crowded && kind === "arrow" ? `${from} ${word ?? ""}` : undefined;
  });
}

/** The way as steps on the grid. */
function pathOf(grid: Grid, { xs, ys, cost }: Candidate, net: number): Path {
  const steps: Direction[] = [];
  for (let at = 0; at + 1 < xs.length; at += 1) {
    const dx = (xs[at + 1] ?? 0) - (xs[at] ?? 0);
    const dy = (ys[at + 1] ?? 0) - (ys[at] ?? 0);
    const direction = directionOf(dx, dy);
    for (let step = Math.abs(dx) + Math.abs(dy); step > 0; step -= 1) steps.push(direction);
  }
  return { start: (ys[0] ?? 0) * grid.width + (xs[0] ?? 0), steps, nets: steps.map(() => net), cost };
}
