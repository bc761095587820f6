import { plain } from "../../rules/words/plain.ts";
import type { HandOver, LibraryHandOver, LibraryRoles, RolePart, RoleWork, SopRoles } from "./types.ts";

/** What is known of a role so far. */
interface Gathered {
  readonly parts: RoleWork["parts"][number][];
  readonly received: HandOver[];
  readonly given: HandOver[];
}

/**
 * The work of all roles, from the facts of every SOP in the order of the library's files. Linear in the facts. An end
 * that goes on in another SOP of the library is a hand-over to who takes it up there, and counts in the SOP that it
 * leaves.
 */
export function reduceRoles(sops: readonly SopRoles[]): LibraryRoles {
  const gathered = new Map<string, Gathered>();
  const pairs = new Map<string, LibraryHandOver>();
  const entries = new Map(sops.map((sop) => [sop.id, sop.entries]));
  for (const { id, title, parts } of sops) {
    for (const part of parts) {
      const known = gathered.get(part.role.id);
      const own = { sop: { id, title }, part };
      if (known) known.parts.push(own);
      else gathered.set(part.role.id, { parts: [own], received: [], given: [] });
    }
  }
  for (const sop of sops) {
    const between = sop.leaving.flatMap(({ role, sop, label }) =>
      (entries.get(sop)?.get(label ?? "") ?? []).map((to): HandOver => ({ from: role, to, onward: 1, returns: 0 })),
    );
    for (const handOver of merged([...sop.handOvers, ...between.filter(({ from, to }) => from !== to)])) {
      gathered.get(handOver.from)?.given.push(handOver);
      gathered.get(handOver.to)?.received.push(handOver);
      const pair = `${handOver.from} ${handOver.to}`;
      const { sops } = pairs.get(pair) ?? { sops: 0 };
      pairs.set(pair, { ...sum(pairs.get(pair), handOver), sops: sops + 1 });
    }
  }
  const roles = [...gathered.values()].map(workOf);
  const often = ({ onward, returns }: HandOver): number => onward + returns;
  return {
    sops: sops.length,
    roles: roles.sort((a, b) => b.steps - a.steps),
    handOvers: [...pairs.values()].sort((a, b) => often(b) - often(a)),
  };
}

const sum = (known: HandOver | undefined, { from, to, onward, returns }: HandOver): HandOver => ({
  from,
  to,
  onward: (known?.onward ?? 0) + onward,
  returns: (known?.returns ?? 0) + returns,
});

/** Hand-overs with each pair of roles once, in the order met. */
export function merged(all: readonly HandOver[]): HandOver[] {
  const found = new Map<string, HandOver>();
  for (const one of all) {
    const pair = `${one.from} ${one.to}`;
    found.set(pair, sum(found.get(pair), one));
  }
  return [...found.values()];
}

function workOf({ parts, received, given }: Gathered): RoleWork {
  const own = parts.map(({ part }) => part);
  const steps = own.flatMap((part) => part.steps);
  const names = new Map<string, string>();
  for (const title of own.flatMap((part) => part.titles)) {
    const key = plain(title);
    if (!names.has(key)) names.set(key, title);
  }
  return {
    role: (own[0] as RolePart).role,
    names: [...names.values()],
    sops: own.filter((part) => part.steps.length > 0).length,
    steps: steps.length,
    minMinutes: total(steps, ({ minutes }) => minutes?.min ?? 0),
    maxMinutes: total(steps, ({ minutes }) => minutes?.max ?? 0),
    unknown: steps.filter(({ minutes }) => minutes === undefined).length,
    decisions: steps.filter(({ decides }) => decides).length,
    approvals: steps.filter(({ approves }) => approves).length,
    waiting: total(own, ({ waiting }) => waiting),
    received: total(received, ({ onward }) => onward),
    handedOn: total(given, ({ onward }) => onward),
    returned: total(received, ({ returns }) => returns),
    sentBack: total(given, ({ returns }) => returns),
    copies: total(own, ({ copies }) => copies),
    approved: own.filter(({ approver }) => approver).length,
    parts,
  };
}

const total = <T>(all: readonly T[], count: (one: T) => number): number =>
  all.reduce((sum, one) => sum + count(one), 0);
