import { type Net, together, type Way, waitLess } from "./net.ts";

/**
 * Sets aside, in place, the work that never comes to the end of the procedure: what is sent to where only a
 * `selesai cabang` or a `lanjut -` follows is done with at once. Nobody waits for it, and it may well be started again
 * before it is finished.
 */
export function setAside(net: Net): void {
  const ends = net.nodes.flatMap(({ sink }, node) => (sink === "end" ? [node] : []));
  const leading = new Set(ends);
  for (const node of leading) for (const arc of net.nodes[node]?.ins ?? []) leading.add(net.arcs[arc]?.from ?? node);
  const done = net.nodes.findIndex(({ sink }) => sink === "done");
  net.arcs.forEach((arc, index) => {
    if (leading.has(arc.to) || arc.to === done) return;
    net.nodes[arc.to]?.ins.delete(index);
    waitLess(net, arc.to, index);
    if (!leading.has(arc.from)) {
      net.nodes[arc.from]?.outs.delete(index);
      return;
    }
    arc.way = together(arc.way, symbolOf(net, arc.to));
    arc.to = done;
    net.nodes[done]?.ins.add(index);
  });
}

function symbolOf(net: Net, node: number): Way {
  const symbol = net.nodes[node]?.symbol ?? -1;
  return symbol < 0 ? undefined : symbol;
}
