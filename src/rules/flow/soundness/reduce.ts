import { arcAt, type Net, type Node, nodeAt, together, waitLess } from "./net.ts";

/**
 * Makes a net smaller, in place, without changing whether it is sound. What is left of a chart whose forks, choices and
 * loops lie inside of each other is one arc from the start to the end; of any other, what does not.
 *
 * The rules are Murata's ("Petri nets: properties, analysis and applications", VI.A: fusion of series and parallel
 * places and transitions, elimination of self-loops) in the form that they have for workflow graphs (Sadiq and Orlowska,
 * "Analyzing process models using graph reduction techniques"). Each removes an arc or a node, and what changed is
 * looked at again, so the work follows the size of the net. A rule is left out where it would hide a fault: work that is
 * started twice must still meet itself on an arc of what is left. What never comes to the end has been set aside.
 */
export function reduce(net: Net): void {
  const waiting = new Set(net.nodes.keys());
  for (const node of waiting) {
    waiting.delete(node);
    for (const changed of step(net, node)) waiting.add(changed);
  }
}

/** Applies the first rule that fits at a node; returns the nodes that it changed. */
function step(net: Net, at: number): number[] {
  const node = nodeAt(net, at);
  if (node.sink) return [];
  return (
    parallel(net, at, node) ??
    idle(net, at, node) ??
    ending(net, at, node) ??
    loop(net, at, node) ??
    series(net, at, node) ??
    []
  );
}

/** Arcs from one node to the same: one says as much, unless each brings a token that starts the other node. */
function parallel(net: Net, at: number, node: Node): number[] | undefined {
  const seen = new Map<number, number>();
  const changed: number[] = [];
  for (const arc of [...node.outs]) {
    const to = toOf(net, arc);
    const same = seen.get(to);
    if (same === undefined) {
      seen.set(to, arc);
      continue;
    }
    const target = nodeAt(net, to);
    const meets = target.join === "all" && target.meeting.has(arc) && target.meeting.has(same);
    const alone = !target.meeting.has(arc) && !target.meeting.has(same);
    if (!(node.split === "all" ? meets : meets || alone)) continue;
    const kept = arcAt(net, same);
    const both = [kept.maybe, arcAt(net, arc).maybe];
    kept.maybe = node.split === "all" ? both.every(Boolean) : both.some(Boolean);
    changed.push(to, target.parting ?? to);
    drop(net, arc);
  }
  return changed.length > 0 ? [at, ...changed, ...followers(net, at)] : undefined;
}

/** An arm that is over at once needs no arc, where the node has another. */
function idle(net: Net, at: number, node: Node): number[] | undefined {
  if (node.split !== "all") return undefined;
  const over = [...node.outs].filter((arc) => nodeAt(net, toOf(net, arc)).sink === "done");
  const idle = over.length === node.outs.size ? over.slice(1) : over;
  for (const arc of idle) drop(net, arc);
  return idle.length > 0 ? [at, ...followers(net, at)] : undefined;
}

/** An arm that may be over at once is one that may not come. */
function ending(net: Net, at: number, node: Node): number[] | undefined {
  const [into] = node.ins;
  if (node.split === "all" || node.ins.size !== 1 || into === undefined) return undefined;
  const from = arcAt(net, into).from;
  const before = nodeAt(net, from);
  const over = [...node.outs].filter((arc) => nodeAt(net, toOf(net, arc)).sink === "done");
  if (before.split === "one" || before.outs.size < 2 || over.length === 0 || over.length === node.outs.size)
    return undefined;
  for (const arc of over) drop(net, arc);
  arcAt(net, into).maybe = true;
  return [at, from];
}

/** A node that may send work back to itself sends it elsewhere in the end. */
function loop(net: Net, at: number, node: Node): number[] | undefined {
  if (node.split === "all" || node.outs.size < 2) return undefined;
  for (const arc of node.outs) {
    if (toOf(net, arc) === at && !node.meeting.has(arc) && !arcAt(net, arc).maybe) {
      drop(net, arc);
      return [at, ...followers(net, at)];
    }
  }
  return undefined;
}

/** A node and the one before or after it, where nothing else lies between, become one. */
function series(net: Net, at: number, node: Node): number[] | undefined {
  const [into] = node.ins;
  if (node.ins.size === 1 && into !== undefined) {
    const from = net.arcs[into]?.from ?? 0;
    const before = nodeAt(net, from);
    const whole = !arcAt(net, into).maybe || node.outs.size === 1;
    if (from !== at && whole && (before.outs.size === 1 || before.split === node.split)) {
      // All that leaves the node leaves the one before it, in the place of the arc between them.
      before.split = before.outs.size === 1 ? node.split : before.split;
      const { way, maybe } = arcAt(net, into);
      for (const arc of node.outs) {
        const moved = arcAt(net, arc);
        moved.from = from;
        moved.way = together(way, moved.way);
        moved.maybe ||= maybe;
        before.outs.add(arc);
      }
      node.outs.clear();
      for (const meeting of node.meets) {
        nodeAt(net, meeting).parting = from;
        before.meets.add(meeting);
      }
      node.meets.clear();
      drop(net, into);
      return [from, ...followers(net, from)];
    }
  }
  const [out] = node.outs;
  if (at === net.source || node.outs.size !== 1 || out === undefined || node.join !== "any") return undefined;
  const to = toOf(net, out);
  const after = nodeAt(net, to);
  const passes = node.ins.size === 1;
  if (to === at || node.meets.size > 0 || (!passes && after.meeting.has(out))) return undefined;
  // All that comes to the node comes to the one after it.
  const { way, maybe } = arcAt(net, out);
  const changed = [to];
  for (const arc of node.ins) {
    const moved = arcAt(net, arc);
    changed.push(moved.from);
    moved.to = to;
    moved.way = together(moved.way, way);
    moved.maybe ||= maybe;
    after.ins.add(arc);
    if (after.meeting.has(out)) after.meeting.add(arc);
  }
  node.ins.clear();
  drop(net, out);
  return changed;
}

function drop(net: Net, arc: number): void {
  const { from, to } = arcAt(net, arc);
  nodeAt(net, from).outs.delete(arc);
  const target = nodeAt(net, to);
  target.ins.delete(arc);
  waitLess(net, to, arc);
}

const followers = (net: Net, at: number): number[] => [...nodeAt(net, at).outs].map((arc) => toOf(net, arc));

const toOf = (net: Net, arc: number): number => arcAt(net, arc).to;
