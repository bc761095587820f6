import type { Wire } from "../place/plan.ts";
import { COST, entryCost, exitCost } from "./costs.ts";
import { DIRECTIONS, type Direction, type Grid, isVertical, opposite } from "./grid.ts";
import { Heap } from "./heap.ts";

/** A route: the node it starts from and the directions of its steps, each with the net whose line is used. */
export interface Path {
  readonly start: number;
  readonly steps: readonly Direction[];
  readonly nets: readonly number[];
  /** What it paid when it was found. */
  readonly cost: number;
}

/** What the search asks about the lines that are there already. */
export interface Situation {
  /** Direction in which a net goes on from a node towards its target; undefined where the net is not. */
  onward(net: number, node: number): Direction | undefined;
  /** Sides of a station that its other lines still to come need, as an exit or as an entry. */
  reserved(station: number, entering: boolean): boolean;
}

export interface Trunk {
  readonly node: number;
  readonly direction: Direction;
  /** The part of the other line up to the node. */
  readonly steps: Path;
}

export interface Task {
  readonly wire: Wire;
  readonly net: number;
  readonly from: number;
  readonly to: number;
  /** Rows of the grid that may be used. */
  readonly top: number;
  readonly bottom: number;
  /** Nodes and direction to start from, where not at the source itself: a fork from a line of the same source. */
  readonly trunk?: readonly Trunk[];
}

/** Shortest routes by cost on the grid, for one page. */
export class Search {
  private readonly cost: Float64Array;
  private readonly stamp: Int32Array;
  private readonly previous: Int32Array;
  private readonly closed: Int32Array;
  private readonly heap = new Heap();
  private run = 0;

  constructor(
    private readonly grid: Grid,
    private readonly situation: Situation,
  ) {
    const states = grid.station.length * 4;
    this.cost = new Float64Array(states);
    this.stamp = new Int32Array(states);
    this.previous = new Int32Array(states);
    this.closed = new Int32Array(states);
  }

  /** The cheapest route, or undefined where there is none. */
  find(task: Task): Path | undefined {
    const { grid } = this;
    const { wire, from, to } = task;
    this.run += 1;
    this.heap.clear();
    const back = grid.row(to) < grid.row(from);
    const source = grid.station[from] ?? -1;
    if (task.trunk !== undefined) {
      for (const { node, direction } of task.trunk) this.reach(task, node, direction, -2, COST.bend * 3);
    } else {
      for (const direction of DIRECTIONS) {
        if (grid.armsAt(from, direction).length > 0) continue;
        const reserve = this.situation.reserved(source, false) ? COST.lastSide : 0;
        this.reach(task, from, direction, -2, exitCost(wire, direction, back) + reserve);
      }
    }
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    while (this.heap.size > 0) {
      const state = this.heap.pop();
      const node = state >> 2;
      const direction = (state & 3) as Direction;
      const cost = this.cost[state] ?? 0;
      if (cost + this.ahead(node, direction, task) >= bestCost) break;
      if (this.closed[state] === this.run) continue;
      this.closed[state] = this.run;
      const end = this.finish(task, node, direction, back);
      if (end !== undefined) {
        if (cost + end < bestCost) {
          bestCost = cost + end;
          best = state;
        }
        continue;
      }
      if ((grid.station[node] ?? -1) >= 0) continue;
      for (const next of DIRECTIONS) {
        if (next === opposite(direction)) continue;
        this.reach(task, node, next, state, cost + this.passCost(node, direction, next, task));
      }
    }
    return best < 0 ? undefined : this.trace(task, best, bestCost);
  }

  /** Cost of ending at the node, where the route can: at the target or on a line that leads to it. */
  private finish(task: Task, node: number, direction: Direction, back: boolean): number | undefined {
    const { grid, situation } = this;
    if (node === task.to) {
      const side = opposite(direction);
      const fresh = !grid.armsAt(node, side).some((net) => net === task.net);
      if (fresh && grid.armsAt(node, side).length > 0) return undefined;
      const station = grid.station[node] ?? -1;
      const reserve = fresh && situation.reserved(station, true) ? COST.lastSide : 0;
      return entryCost(task.wire, direction, back) + reserve;
    }
    if (task.wire.kind !== "arrow") return undefined;
    let onward = situation.onward(task.net, node);
    if (onward === undefined || onward === opposite(direction)) return undefined;
    let cost = onward === direction ? 0 : COST.bend;
    let at = node;
    let last = onward;
    while (onward !== undefined && at !== task.to) {
      if (onward !== last) cost += COST.bend;
      cost += 0.5;
      last = onward;
      at = grid.neighbour(at, onward);
      onward = at === task.to ? undefined : situation.onward(task.net, at);
    }
    return cost + entryCost(task.wire, last, back) * 0.5;
  }

  private passCost(node: number, from: Direction, to: Direction, task: Task): number {
    const { grid } = this;
    if (from === to) {
      const across = grid.armsAt(node, isVertical(to) ? 3 : 0);
      if (across.length === 0) return 0;
      const opposed = grid.armsAt(node, isVertical(to) ? 1 : 2);
      let cost = 0;
      across.forEach((other, index) => {
        if (other === task.net || across.indexOf(other) < index) return;
        cost += opposed.includes(other) ? COST.crossing : COST.doubtfulCrossing;
      });
      return cost;
    }
    const others = foreign(grid.armsAt(node, to), task.net) + foreign(grid.armsAt(node, opposite(from)), task.net);
    let cost = COST.bend + others * COST.doubtfulCrossing * 0.5;
    for (const direction of [from, opposite(to)]) {
      const cell = grid.neighbour(node, direction);
      const station = cell < 0 ? -1 : (grid.station[cell] ?? -1);
      if (station >= 0 && cell !== task.to && cell !== task.from) cost += COST.blockSide;
    }
    return cost;
  }

  /** Tries one step; keeps it where it is allowed and cheaper than before. */
  private reach(task: Task, node: number, direction: Direction, from: number, before: number): void {
    const { grid } = this;
    const next = grid.neighbour(node, direction);
    if (next < 0) return;
    const row = grid.row(next);
    if (row < task.top || row > task.bottom) return;
    const station = grid.station[next] ?? -1;
    if (station >= 0 && next !== task.to) return;
    let cost = before + COST.length;
    const arms = grid.armsAt(node, direction);
    if (grid.single(node, direction)) {
      if (arms.length > 0 && !(next === task.to && arms.every((net) => net === task.net))) return;
      const ahead = this.opposed(next, direction, task);
      const behind = this.opposed(node, opposite(direction), task);
      if (ahead === undefined || behind === undefined) return;
      cost += ahead + behind;
    } else {
      cost += COST.channel;
      if (arms.length > 0) {
        if (arms.includes(task.net)) return;
        cost += foreign(arms, task.net) * COST.company;
      }
    }
    const state = next * 4 + direction;
    if (this.stamp[state] === this.run && ((this.cost[state] ?? 0) <= cost || this.closed[state] === this.run)) return;
    this.stamp[state] = this.run;
    this.cost[state] = cost;
    this.previous[state] = from === -2 ? -2 - node : from;
    this.heap.push(state, cost + this.ahead(next, direction, task));
  }

  /** What the rest of the way costs at least: half its length, since it may join a line that is there, and bends. */
  private ahead(node: number, direction: Direction, task: Task): number {
    const rows = this.grid.row(task.to) - this.grid.row(node);
    const columns = this.grid.column(task.to) - this.grid.column(node);
    const [along, across] = isVertical(direction) ? [rows, columns] : [columns, rows];
    const forward = direction === 1 || direction === 2 ? along : -along;
    const bends = across === 0 ? (forward < 0 ? 3 : 0) : forward < 0 ? 2 : 1;
    return (Math.abs(rows) + Math.abs(columns)) * COST.length * 0.5 + bends * COST.bend;
  }

  /** Cost of an arm of another net straight ahead on the same middle; undefined in an empty cell, where it blocks. */
  private opposed(node: number, direction: Direction, task: Task): number | undefined {
    const { grid } = this;
    if ((grid.station[node] ?? -1) >= 0) return 0;
    const arms = grid.armsAt(node, direction);
    if (arms.length === 0 || arms.every((net) => net === task.net)) return 0;
    const cell = (grid.column(node) & 1) === 1 && (grid.row(node) & 1) === 1;
    return cell ? undefined : COST.shared;
  }

  private trace(task: Task, best: number, cost: number): Path {
    const { grid } = this;
    const steps: Direction[] = [];
    let state = best;
    let start = task.from;
    for (;;) {
      steps.push((state & 3) as Direction);
      const before = this.previous[state] ?? -2;
      if (before <= -2) {
        start = -2 - before;
        break;
      }
      state = before;
    }
    steps.reverse();
    const nets = steps.map(() => task.net);
    const trunk = task.trunk?.find(({ node, direction }) => node === start && direction === steps[0]);
    if (trunk !== undefined) {
      steps.unshift(...trunk.steps.steps);
      nets.unshift(...trunk.steps.nets);
      start = trunk.steps.start;
    }
    let at = best >> 2;
    while (at !== task.to) {
      const onward = this.situation.onward(task.net, at);
      if (onward === undefined) break;
      steps.push(onward);
      nets.push(task.net);
      at = grid.neighbour(at, onward);
    }
    return { start, steps, nets, cost };
  }
}

/** How many different nets other than `net` are among the arms. */
function foreign(arms: readonly number[], net: number): number {
  let count = 0;
  for (let index = 0; index < arms.length; index += 1) {
    const other = arms[index] ?? -1;
    if (other !== net && arms.indexOf(other) === index) count += 1;
  }
  return count;
}
