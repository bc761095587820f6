import { plain } from "../../rules/words/plain.ts";
import type { HandOver, LibraryHandOver, LibraryRoles, RolePart, RoleWork, SopRoles } from "./types.ts";

/** The work of all roles, from the facts of every SOP in the order of the library's files. Linear in the facts. */
export function reduceRoles(sops: readonly SopRoles[]): LibraryRoles {
  const gathered = new Map<string, { parts: RoleWork["parts"][number][]; received: HandOver[]; given: HandOver[] }>();
  const pairs = new Map<string, LibraryHandOver>();
  for (const { id, title, parts, handOvers } of sops) {
    for (const part of parts) {
      const known = gathered.get(part.role.id);
      const own = { sop: { id, title }, part };
      if (known) known.parts.push(own);
      else gathered.set(part.role.id, { parts: [own], received: [], given: [] });
    }
    for (const handOver of handOvers) {
      gathered.get(handOver.from)?.given.push(handOver);
      gathered.get(handOver.to)?.received.push(handOver);
      const pair = `${handOver.from} ${handOver.to}`;
      const { onward, returns, sops } = pairs.get(pair) ?? { onward: 0, returns: 0, sops: 0 };
      pairs.set(pair, {
        ...handOver,
        onward: onward + handOver.onward,
        returns: returns + handOver.returns,
        sops: sops + 1,
      });
    }
  }
  const roles = [...gathered.values()].map(({ parts, received, given }) => workOf(parts, received, given));
  const often = ({ onward, returns }: HandOver): number => onward + returns;
  return {
    sops: sops.length,
    roles: roles.sort((a, b) => b.steps - a.steps),
    handOvers: [...pairs.values()].sort((a, b) => often(b) - often(a)),
  };
}

function workOf(parts: RoleWork["parts"], received: readonly HandOver[], given: readonly HandOver[]): RoleWork {
  const own = parts.map(({ part }) => part);
  const steps = own.flatMap((part) => part.steps);
  const sum = <T>(all: readonly T[], count: (one: T) => number): number => all.reduce((so, one) => so + count(one), 0);
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
    minMinutes: sum(steps, ({ minutes }) => minutes?.min ?? 0),
    maxMinutes: sum(steps, ({ minutes }) => minutes?.max ?? 0),
    unknown: steps.filter(({ minutes }) => minutes === undefined).length,
    decisions: steps.filter(({ decides }) => decides).length,
    approvals: steps.filter(({ approves }) => approves).length,
    waiting: sum(own, ({ waiting }) => waiting),
    received: sum(received, ({ onward }) => onward),
    handedOn: sum(given, ({ onward }) => onward),
    returned: sum(received, ({ returns }) => returns),
    sentBack: sum(given, ({ returns }) => returns),
    copies: sum(own, ({ copies }) => copies),
    approved: own.filter(({ approver }) => approver).length,
    parts,
  };
}
