import type { Language } from "../../diagnostics/diagnostic.ts";
import { hoursText } from "../amounts.ts";
import type { Column, Sheet } from "../sheet.ts";
import type { SopRaci } from "./json.ts";
import type { Letter, Raci, RaciEntry } from "./raci.ts";
import type { LibraryHandOver, RoleStep, RoleWork } from "./types.ts";
import { heads, texts } from "./words.ts";

/** Analyses of roles as tables in one language. */

const order: readonly Letter[] = ["R", "A", "C", "I"];

/** Names of roles by their ids; where several have the same, with the agency. */
export function roleNames(roles: readonly RoleWork[]): (id: string) => string {
  const counts = new Map<string, number>();
  for (const { role } of roles) counts.set(role.name, (counts.get(role.name) ?? 0) + 1);
  const names = new Map(
    roles.map(({ role: { id, name, agency } }) => {
      const shared = (counts.get(name) ?? 0) > 1 && agency !== undefined;
      return [id, shared ? `${name} (${agency})` : name];
    }),
  );
  return (id) => names.get(id) ?? id;
}

/** The work of every role, a line each; with the agency where there are several. */
export function workSheet(roles: readonly RoleWork[], language: Language): Sheet {
  const agencies = new Set(roles.map(({ role }) => role.agency)).size > 1;
  return {
    columns: [
      { head: heads.role[language], flows: true },
      ...(agencies ? [{ head: heads.agency[language], flows: true }] : []),
      ...numbers(["sops", "steps", "hours", "unknown", "decisions", "approvals", "waiting"], language),
    ],
    rows: roles.map((work) => [
      work.role.name,
      ...(agencies ? [work.role.agency ?? ""] : []),
      String(work.sops),
      String(work.steps),
      hours(work, language),
      blank(work.unknown),
      blank(work.decisions),
      blank(work.approvals),
      blank(work.waiting),
    ]),
  };
}

/** The same for spreadsheets: numbers as numbers, every one that there is. */
export function workData(roles: readonly RoleWork[], language: Language): Sheet {
  const keys = ["sops", "steps", "minMinutes", "maxMinutes", "unknown", "decisions", "approvals", "waiting"] as const;
  const more = ["received", "handedOn", "returned", "sentBack", "copies", "approved"] as const;
  const counted = [...keys, ...more] as const;
  return {
    columns: [
      { head: "id" },
      { head: heads.role[language] },
      { head: heads.agency[language] },
      ...numbers(counted, language),
    ],
    rows: roles.map((work) => [
      work.role.id,
      work.role.name,
      work.role.agency ?? "",
      ...counted.map((key) => String(work[key])),
    ]),
  };
}

/** From the least to the most, in hours. */
export function hours({ minMinutes, maxMinutes, unknown, steps }: RoleWork, language: Language): string {
  if (unknown === steps) return "";
  const [least, most] = [hoursText(minMinutes, language), hoursText(maxMinutes, language)];
  return least === most || most.startsWith("<") ? most : `${least}-${most}`;
}

const blank = (count: number): string => (count === 0 ? "" : String(count));

const numbers = (keys: readonly (keyof typeof heads)[], language: Language): Column[] =>
  keys.map((key) => ({ head: heads[key][language], right: true }));

/** Every pair of roles between which work passes. */
export function handOverSheet(
  pairs: readonly LibraryHandOver[],
  roles: readonly RoleWork[],
  language: Language,
): Sheet {
  const name = roleNames(roles);
  return {
    columns: [
      { head: heads.from[language], flows: true },
      { head: heads.to[language], flows: true },
      ...numbers(["onward", "returns", "sops"], language),
    ],
    rows: pairs.map(({ from, to, onward, returns, sops }) => [
      name(from),
      name(to),
      blank(onward),
      blank(returns),
      String(sops),
    ]),
  };
}

/**
 * Who hands over to whom, as many roles as the width holds: those that give and take most. Numbers of columns are those
 * of the rows.
 */
export function matrixSheet(
  pairs: readonly LibraryHandOver[],
  roles: readonly RoleWork[],
  language: Language,
  most: number,
): Sheet {
  const shown = busiest(pairs, roles, most);
  const name = roleNames(roles);
  const cells = new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair]));
  return {
    columns: [
      { head: "", right: true },
      { head: heads.role[language], flows: true },
      ...shown.map((_, at) => ({ head: String(at + 1), right: true })),
    ],
    rows: shown.map((from, at) => [
      String(at + 1),
      name(from),
      ...shown.map((to) => (from === to ? "·" : passed(cells.get(`${from} ${to}`)))),
    ]),
  };
}

/** `3`, `3/1` with one back, `/1` with nothing but one back. */
export function passed(pair: Pick<LibraryHandOver, "onward" | "returns"> | undefined): string {
  if (pair === undefined) return "";
  return `${blank(pair.onward)}${pair.returns === 0 ? "" : `/${pair.returns}`}`;
}

/** How many roles there are between which work passes. */
export const exchanging = (pairs: readonly LibraryHandOver[]): number =>
  new Set(pairs.flatMap(({ from, to }) => [from, to])).size;

/** Ids of the roles between which most work passes, at most so many, in the order of `roles`. */
export function busiest(pairs: readonly LibraryHandOver[], roles: readonly RoleWork[], most: number): string[] {
  const weights = new Map<string, number>();
  for (const { from, to, onward, returns } of pairs) {
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + onward + returns);
  }
  const chosen = [...weights].sort(([, a], [, b]) => b - a).slice(0, most);
  const kept = new Set(chosen.map(([id]) => id));
  return roles.map(({ role }) => role.id).filter((id) => kept.has(id));
}

/** The steps of one role, a line each. */
export function stepSheet(work: RoleWork, roles: readonly RoleWork[], language: Language): Sheet {
  const name = roleNames(roles);
  const all = (ids: readonly string[]): string => ids.map(name).join("; ");
  const columns: Column[] = [
    { head: heads.sops[language], flows: true },
    { head: heads.number[language] },
    { head: heads.activity[language], flows: true },
    { head: heads.time[language] },
    { head: heads.does[language] },
    { head: heads.from[language], flows: true },
    { head: heads.to[language], flows: true },
  ];
  const rows = work.parts.flatMap(({ sop, part }) =>
    part.steps.map((step) => [
      sop.id,
      step.called[language],
      step.text,
      step.time ?? "",
      doing(step, language).join(", "),
      all(step.from),
      all(step.to),
    ]),
  );
  return { columns, rows };
}

/** What a role does in a step beside acting. */
export function doing({ decides, approves }: RoleStep, language: Language): string[] {
  return [...(decides ? [texts.deciding[language]] : []), ...(approves ? [texts.approving[language]] : [])];
}

/** The RACI table of a chart: the roles of each letter by row, at the end those of the chart as a whole. */
export function raciSheet(raci: Raci, language: Language): Sheet {
  const columns: Column[] = [
    { head: heads.number[language] },
    { head: heads.activity[language], flows: true },
    ...order.map((head) => ({ head, flows: true })),
  ];
  const rows = raci.rows.map(({ called, text, entries }) => [called[language], text, ...byLetter(entries, language)]);
  return { columns, rows: [...rows, ["", texts.wholeChart[language], ...byLetter(raci.whole, language)]] };
}

/** The same for spreadsheets: every chart of every SOP in one table. */
export function raciLines(sops: readonly SopRaci[], language: Language): Sheet {
  const columns = [heads.sops, heads.chart, heads.number, heads.activity].map(
    (head): Column => ({ head: head[language] }),
  );
  const rows = sops.flatMap(({ id, charts }) =>
    charts.flatMap((raci) =>
      raciSheet(raci, language).rows.map((row) => [id, raci.title ?? String(raci.chart + 1), ...row]),
    ),
  );
  return { columns: [...columns, ...order.map((head) => ({ head }))], rows };
}

const byLetter = (entries: readonly RaciEntry[], language: Language): string[] =>
  order.map((letter) =>
    entries
      .filter((entry) => entry.letter === letter)
      .map(({ role, by }) => (by === undefined ? role.name : `${role.name} (${by[language]})`))
      .join("; "),
  );
