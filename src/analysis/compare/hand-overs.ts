import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Passing, passingsOf } from "../roles/hand-overs.ts";
import { jointsOf } from "../roles/joints.ts";
import type { PartName } from "./parts.ts";
import { partList, reasons, sides } from "./reasons.ts";
import type { RoleKeys, Side } from "./role-keys.ts";
import type { Reason, RowPair } from "./types.ts";
import type { Versions } from "./views.ts";

/** Roles that give work to a row and take it from there, each in the order of the drawing. */
interface Around {
  readonly givers: Set<string>;
  readonly takers: Set<string>;
}

/** Between whom work passes, before and now. */
export class HandOvers {
  readonly #around: Readonly<Record<Side, ReadonlyMap<string, Around>>>;
  readonly #keys: RoleKeys;

  constructor(versions: Versions, keys: RoleKeys) {
    this.#keys = keys;
    this.#around = { old: aroundRows(versions, keys, "old"), new: aroundRows(versions, keys, "new") };
  }

  /**
   * What those are told who act in a row before and now (`stayed`), where others give or take its work, and those who
   * take it, where it is other work.
   */
  changesAt(
    pair: RowPair,
    step: Bilingual,
    stayed: readonly string[],
    parts: readonly PartName[],
  ): (Reason & { readonly role: string })[] {
    const [before, now] = [this.#at("old", pair), this.#at("new", pair)];
    const told: (Reason & { role: string })[] = [];
    for (const role of stayed) {
      if (differ(before.givers, now.givers)) {
        const values = { step, old: this.#from(before.givers), new: this.#from(now.givers) };
        told.push({ role, code: "receives-otherwise", message: say(reasons.receives, values) });
      }
      if (differ(before.takers, now.takers)) {
        const values = { step, old: this.#to(before.takers), new: this.#to(now.takers) };
        told.push({ role, code: "hands-on-otherwise", message: say(reasons.handsOn, values) });
      }
    }
    if (!parts.includes("outputs")) return told;
    const acting = new Set(this.#keys.actors("new", pair.new));
    const message = say(reasons.otherInput, { step, parts: partList(["outputs"]) });
    for (const role of now.takers) if (!acting.has(role)) told.push({ role, code: "other-input", message });
    return told;
  }

  #at(side: Side, pair: RowPair): Around {
    return this.#around[side].get(pair[side].join()) ?? { givers: new Set(), takers: new Set() };
  }
  #from(roles: ReadonlySet<string>): Bilingual {
    return roles.size === 0 ? sides.fromNobody : say(sides.from, { others: this.#keys.titles([...roles]) });
  }
  #to(roles: ReadonlySet<string>): Bilingual {
    return roles.size === 0 ? sides.toNobody : say(sides.to, { others: this.#keys.titles([...roles]) });
  }
}

function aroundRows(versions: Versions, keys: RoleKeys, side: Side): ReadonlyMap<string, Around> {
  const { charts } = versions[side];
  const roled = charts.map((chart) => ({
    chart,
    joints: jointsOf(chart),
    roles: chart.symbols.map(({ lane }) => keys.lane(side, chart.index, lane)),
  }));
  const found = new Map<string, Around>();
  const at = ({ chart, symbol }: Passing["from"]): [key: string, around: Around] => {
    const key = `${chart},${charts[chart]?.symbols[symbol]?.step}`;
    const around = found.get(key) ?? { givers: new Set(), takers: new Set() };
    found.set(key, around);
    return [key, around];
  };
  for (const { from, to } of passingsOf(versions[side], roled)) {
    const [[giving, giver], [taking, taker]] = [at(from), at(to)];
    if (giving === taking) continue;
    giver.takers.add(to.role);
    taker.givers.add(from.role);
  }
  return found;
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size !== b.size || [...a].some((each) => !b.has(each));
