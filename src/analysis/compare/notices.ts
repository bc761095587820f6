import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { stepNumbers } from "../step-numbers.ts";
import { HandOvers } from "./hand-overs.ts";
import type { PartName } from "./parts.ts";
import { partList, reasons, sides, together } from "./reasons.ts";
import { RoleKeys, roleKey, type Side } from "./role-keys.ts";
import type { Change, Reason, ReasonCode, RoleNotice } from "./types.ts";
import type { Versions } from "./views.ts";

/**
 * Which roles must be told of a change, and why. A role is told when
 *
 * - a step came to it or left it, or one that it acts in is done otherwise: with other words, papers, time or ways out;
 * - what it receives comes from somebody else or is something else, or what it makes goes to somebody else;
 * - it receives copies that it did not, or no longer does;
 * - it is written otherwise, approves the procedure now or no longer does;
 * - the head asks other qualifications of all, warns of something else or sets another limit.
 *
 * Spelling, print and provenance change nothing for anybody.
 */
export function noticesOf(versions: Versions, changes: readonly Change[]): RoleNotice[] {
  const keys = new RoleKeys(versions);
  const board = new Board(keys);
  tellWholeSteps(versions, keys, board);
  tellChangedSteps(versions, changes, keys, board);
  tellNames(versions, keys, board);
  tellHead(versions, changes, keys, board);
  return board.notices();
}

/** Whom a procedure concerns that is new as a whole, or gone. */
export function noticesOfWhole(versions: Versions, side: Side): RoleNotice[] {
  const keys = new RoleKeys(versions);
  const board = new Board(keys);
  for (const [role, steps] of stepsByRole(versions, keys, side, () => true)) {
    if (side === "new") board.tell(role, "new-sop", say(reasons.newSop, { steps: together(steps) }));
    else board.tell(role, "removed-sop", reasons.removedSop);
  }
  return board.notices();
}

/** What each role is told, as it comes. */
class Board {
  readonly #keys: RoleKeys;
  readonly #told = new Map<string, Reason[]>();
  readonly #steps = new Map<string, Map<string, { readonly parts: Bilingual; readonly steps: Bilingual[] }>>();

  constructor(keys: RoleKeys) {
    this.#keys = keys;
  }

  tell(key: string, code: ReasonCode, message: Bilingual): void {
    const known = this.#told.get(key);
    if (known) known.push({ code, message });
    else this.#told.set(key, [{ code, message }]);
  }

  /** Steps that changed in the same parts are told together. */
  tellStep(key: string, step: Bilingual, parts: Bilingual): void {
    const known = this.#steps.get(key) ?? new Map<string, { parts: Bilingual; steps: Bilingual[] }>();
    this.#steps.set(key, known);
    const same = known.get(parts.id);
    if (same) same.steps.push(step);
    else known.set(parts.id, { parts, steps: [step] });
  }

  notices(): RoleNotice[] {
    return [...this.#keys.known].flatMap(([key, named]) => {
      const changed = [...(this.#steps.get(key)?.values() ?? [])].map(({ parts, steps }) => ({
        code: "changed-steps" as const,
        message: say(reasons.changed, { steps: together(steps), parts }),
      }));
      const told = [...(this.#told.get(key) ?? []), ...changed];
      return told.length > 0 ? [{ ...named, reasons: told }] : [];
    });
  }
}

function stepsByRole(
  versions: Versions,
  keys: RoleKeys,
  side: Side,
  wanted: (place: string) => boolean,
): ReadonlyMap<string, readonly Bilingual[]> {
  const found = new Map<string, Bilingual[]>();
  const number = stepNumbers(versions[side]);
  for (const chart of versions[side].charts) {
    for (const step of chart.steps) {
      const { index } = step;
      if (!wanted(`${chart.index},${index}`)) continue;
      const called = number(chart.index, step);
      for (const role of keys.actors(side, [chart.index, index])) {
        const known = found.get(role);
        if (known) known.push(called);
        else found.set(role, [called]);
      }
    }
  }
  return found;
}

/** Steps that are new or gone, all of a role in one reason. */
function tellWholeSteps(versions: Versions, keys: RoleKeys, board: Board): void {
  for (const side of ["new", "old"] as const) {
    const paired = new Set(versions.rows.map((pair) => pair[side].join()));
    for (const [role, steps] of stepsByRole(versions, keys, side, (place) => !paired.has(place))) {
      const list = { steps: together(steps) };
      if (side === "new") board.tell(role, "new-steps", say(reasons.newSteps, list));
      else board.tell(role, "removed-steps", say(reasons.removedSteps, list));
    }
  }
}

/** Rows that both versions have: who acts, what changed for those who still do, and between whom work passes. */
function tellChangedSteps(versions: Versions, changes: readonly Change[], keys: RoleKeys, board: Board): void {
  const handOvers = new HandOvers(versions, keys);
  const changed = changedParts(changes);
  const number = stepNumbers(versions.new);
  for (const pair of versions.rows) {
    const row = versions.new.charts[pair.new[0]]?.steps[pair.new[1]];
    if (row === undefined) continue;
    const step = number(pair.new[0], row);
    const [before, now] = [keys.actors("old", pair.old), keys.actors("new", pair.new)];
    const [left, come] = [before.filter((key) => !now.includes(key)), now.filter((key) => !before.includes(key))];
    const stayed = now.filter((key) => before.includes(key));
    const others = (list: readonly string[], template: typeof sides.before | typeof sides.now): Bilingual =>
      list.length === 0 ? sides.none : say(template, { others: keys.titles(list) });
    for (const key of come)
      board.tell(key, "takes-over", say(reasons.takesOver, { step, from: others(left, sides.before) }));
    for (const key of left) board.tell(key, "gives-up", say(reasons.givesUp, { step, to: others(come, sides.now) }));
    const parts = changed.get(pair.new.join()) ?? [];
    const own = parts.filter((part) => part !== "copies");
    if (own.length > 0) for (const key of stayed) board.tellStep(key, step, partList(own));
    for (const { role, code, message } of handOvers.changesAt(pair, step, stayed, parts))
      board.tell(role, code, message);
    tellCopies(versions, keys, board, pair, step);
  }
}

/** Parts of a row that nobody does otherwise for: the place of the row is told by the hand-overs around it. */
const forNobody: ReadonlySet<PartName> = new Set<PartName>(["step", "mentions"]);

/** The parts of every row that are done otherwise, by the row's place in the new version. */
function changedParts(changes: readonly Change[]): ReadonlyMap<string, readonly PartName[]> {
  const found = new Map<string, PartName[]>();
  for (const { place, part, weight } of changes) {
    if (place.kind !== "step" || !place.old || !place.new || weight !== "substance" || forNobody.has(part)) continue;
    const key = `${place.new.chart},${place.new.row}`;
    const known = found.get(key);
    if (known) known.push(part);
    else found.set(key, [part]);
  }
  return found;
}

function tellCopies(
  versions: Versions,
  keys: RoleKeys,
  board: Board,
  pair: Versions["rows"][number],
  step: Bilingual,
): void {
  const receivers = (side: Side): Set<string> => {
    const [chart, row] = pair[side];
    const of = versions[side].charts[chart];
    const copies = new Set(of?.steps[row]?.copies);
    return new Set(of?.lanes.filter(({ id }) => copies.has(id)).map(({ index }) => keys.lane(side, chart, index)));
  };
  const [before, now] = [receivers("old"), receivers("new")];
  for (const key of now) if (!before.has(key)) board.tell(key, "copies", say(reasons.copies, { step }));
  for (const key of before) if (!now.has(key)) board.tell(key, "copies", say(reasons.noCopies, { step }));
}

/** Lanes that are written otherwise, and who approves. */
function tellNames(versions: Versions, keys: RoleKeys, board: Board): void {
  const told = new Set<string>();
  for (const pair of versions.charts) {
    for (const lane of versions.lanesOf(pair.old, pair.new).pairs) {
      const old = versions.old.charts[pair.old]?.lanes[lane.old]?.title ?? "";
      const fresh = versions.new.charts[pair.new]?.lanes[lane.new]?.title ?? "";
      const key = keys.lane("new", pair.new, lane.new);
      if (old === fresh || told.has(`${key} ${old} ${fresh}`)) continue;
      told.add(`${key} ${old} ${fresh}`);
      board.tell(key, "renamed", say(reasons.renamed, { old, new: fresh }));
    }
  }
  const [before, now] = [versions.old.approval.value?.roleId, versions.new.approval.value?.roleId];
  if (before === now) return;
  if (now !== undefined) board.tell(roleKey(now), "approves", reasons.approves);
  if (before !== undefined) board.tell(roleKey(before), "approves", reasons.noLonger);
}

/** Parts of the head that concern everybody who acts. */
const forAll: ReadonlySet<PartName> = new Set<PartName>(["qualifications", "warnings", "limit"]);

function tellHead(versions: Versions, changes: readonly Change[], keys: RoleKeys, board: Board): void {
  const changed = changes
    .filter(({ part, weight }) => forAll.has(part) && weight === "substance")
    .map(({ part }) => part);
  if (changed.length === 0) return;
  const message = say(reasons.head, { parts: partList(changed) });
  for (const role of stepsByRole(versions, keys, "new", () => true).keys()) board.tell(role, "head", message);
}
