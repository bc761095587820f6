import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explore } from "../../../src/rules/flow/soundness/explore.ts";
import { join } from "../../../src/rules/flow/soundness/meetings.ts";
import { type Net, NetDraft } from "../../../src/rules/flow/soundness/net.ts";
import { reduce } from "../../../src/rules/flow/soundness/reduce.ts";
import { setAside } from "../../../src/rules/flow/soundness/set-aside.ts";

/**
 * The definition, played out on the net as it is: every run, one token at a time, nothing made smaller. Undefined where
 * there are too many states to play.
 */
function plainlySound(net: Net, most = 20_000): boolean | undefined {
  type State = { tokens: number[]; late: number[]; ended: boolean };
  const comesTo = (arc: number, from: number, avoiding: number): boolean => {
    const seen = new Set<number>();
    const visit = (node: number): boolean => {
      if (node === avoiding || node === net.nodes[avoiding]?.parting || seen.has(node)) return false;
      seen.add(node);
      return [...(net.nodes[node]?.outs ?? [])].some((out) => out === arc || visit(net.arcs[out]?.to ?? 0));
    };
    return visit(net.arcs[from]?.to ?? 0);
  };
  const puts = (node: number): number[][] => {
    const { split, outs } = net.nodes[node] as Net["nodes"][number];
    return split === "all" ? [[...outs]] : [...outs].map((arc) => [arc]);
  };
  const stays = (arc: number): boolean => net.nodes[net.arcs[arc]?.to ?? 0]?.sink !== "done";
  const next = (state: State): State[] | "wrong" => {
    const found: State[] = [];
    for (const token of state.tokens) {
      const at = net.arcs[token]?.to ?? 0;
      const node = net.nodes[at] as Net["nodes"][number];
      const rest = state.tokens.filter((each) => each !== token);
      if (node.sink === "end" && state.ended) return "wrong";
      if (node.sink) {
        found.push({ ...state, tokens: rest, ended: state.ended || node.sink === "end" });
        continue;
      }
      let taken = [token];
      let late = state.late;
      if (node.meeting.has(token) && node.join === "all") {
        taken = state.tokens.filter((each) => node.meeting.has(each));
        const open = [...node.meeting].filter((arc) => !taken.includes(arc));
        const under = state.tokens.filter((each) => !taken.includes(each));
        if (open.some((arc) => under.some((each) => comesTo(arc, each, at)))) continue;
      }
      if (node.meeting.has(token) && node.join === "first") {
        if (late.includes(token)) {
          found.push({ ...state, tokens: rest, late: late.filter((arc) => arc !== token) });
          continue;
        }
        const others = [...node.meeting].filter((arc) => arc !== token);
        const coming = others.filter((arc) => rest.some((each) => each === arc || comesTo(arc, each, at)));
        late = [...new Set([...late, ...coming])];
      }
      const left = state.tokens.filter((each) => !taken.includes(each));
      for (const put of puts(at)) {
        const lasting = put.filter(stays);
        if (lasting.some((arc) => left.includes(arc))) return "wrong";
        found.push({ ...state, late, tokens: [...left, ...lasting] });
      }
    }
    return found;
  };
  const keyOf = ({ tokens, late, ended }: State): string =>
    [[...tokens].sort().join(), [...late].sort().join(), ended].join(";");
  const states = new Map<string, { state: State; to: string[] }>();
  const waiting: State[] = puts(net.source).map((put) => ({ tokens: put.filter(stays), late: [], ended: false }));
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    if (states.has(keyOf(state))) continue;
    if (states.size > most) return undefined;
    const following = next(state);
    if (following === "wrong") return false;
    if (following.length === 0 && (state.tokens.length > 0 || !state.ended)) return false;
    states.set(keyOf(state), { state, to: following.map(keyOf) });
    waiting.push(...following);
  }
  const good = new Set([...states].flatMap(([key, { state }]) => (state.tokens.length === 0 ? [key] : [])));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [key, { to }] of states) {
      if (good.has(key) || !to.some((other) => good.has(other))) continue;
      good.add(key);
      grown = true;
    }
  }
  return good.size === states.size;
}

interface Plan {
  readonly splits: readonly ("all" | "one")[];
  readonly joins: readonly ("any" | "all" | undefined)[];
  readonly arrows: readonly (readonly [number, number])[];
  readonly sinks: readonly ("end" | "done")[];
}

/** Nodes 1 to n between the start and the two ends; what leads to no end is led to one. */
function build({ splits, joins, arrows, sinks }: Plan): Net {
  const net = new NetDraft();
  const nodes = splits.map((split, i) => net.node(i, split));
  const end = net.node(-1, "one", "end");
  const done = net.node(-1, "one", "done");
  const drawn = new Set<string>();
  const draw = (from: number, to: number, symbol?: number): void => {
    if (drawn.has(`${from}>${to}`) || from === to) return;
    drawn.add(`${from}>${to}`);
    net.arc(from, to, symbol);
  };
  const at = (i: number): number => nodes[i % nodes.length] ?? end;
  draw(net.source, at(0));
  for (const [from, to] of arrows) draw(at(from), at(to), from);
  for (let i = 0; i < nodes.length; i++) if (net.nodes[at(i)]?.ins.size === 0) draw(at(i + nodes.length - 1), at(i), i);
  sinks.forEach((sink, i) => {
    if (i === 0 || net.nodes[at(i)]?.outs.size === 0) draw(at(nodes.length - 1 - i), sink === "end" ? end : done, i);
  });
  for (let i = 0; i < nodes.length; i++) if (net.nodes[at(i)]?.outs.size === 0) draw(at(i), end, i);
  join(
    net,
    joins.map((said, index) => ({ index, step: index, ...(said && { join: said }) })),
  );
  setAside(net);
  return net;
}

const size = fc.integer({ min: 2, max: 7 });
const plan: fc.Arbitrary<Plan> = size.chain((n) => {
  const forward = fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
  const anyWay = fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).map(([a, b]): [number, number] => [a, b]);
  return fc.record({
    splits: fc.array(fc.constantFrom("one" as const, "all" as const), { minLength: n, maxLength: n }),
    joins: fc.array(fc.constantFrom("any" as const, "all" as const, undefined, undefined), {
      minLength: n,
      maxLength: n,
    }),
    arrows: fc.array(fc.oneof({ weight: 5, arbitrary: forward }, { weight: 1, arbitrary: anyWay }), {
      maxLength: 2 * n,
    }),
    sinks: fc.array(fc.constantFrom("end" as const, "end" as const, "done" as const), { maxLength: 3 }),
  });
});

describe("soundness", () => {
  const seen = { sound: 0, unsound: 0, small: 0 };

  test("is what the definition says, whether the net was made smaller or not", () => {
    fc.assert(
      fc.property(plan, (planned) => {
        const expected = plainlySound(build(planned));
        if (expected === undefined) return;
        seen[expected ? "sound" : "unsound"]++;
        expect(explore(build(planned), 100_000).outcome).toBe(expected ? "sound" : "unsound");
        const reduced = build(planned);
        reduce(reduced);
        if (reduced.nodes.filter(({ outs }) => outs.size > 0).length === 1) seen.small++;
        expect(explore(reduced, 100_000).outcome).toBe(expected ? "sound" : "unsound");
      }),
      { numRuns: 3000 },
    );
  });

  test("was asked of nets of every sort", () => {
    expect(Math.min(seen.sound, seen.unsound, seen.small)).toBeGreaterThan(100);
  });
});
