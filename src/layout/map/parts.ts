import type { Place, Relation, Relations } from "./relations.ts";

/** Places that are joined to each other, and to nothing else. */
export interface Part {
  readonly places: readonly Place[];
  readonly relations: readonly Relation[];
}

/** A part with more places than this is a tangle: it is drawn unit by unit, and what leads across is told in words. */
const LARGE = 60;
/** A part of one unit with more than this is not drawn at all, only told in words. */
const TOO_LARGE = 150;

/** What is drawn together, in the order of the first places; places that nothing joins are in no part. */
export function partsOf({ places, relations }: Relations): Part[] {
  const parts = joined(places, relations);
  return parts.flatMap((part) => (part.places.length <= LARGE ? [part] : byUnit(part)));
}

/** The parts of each unit of a part. A place outside of the library stands in every unit that names it. */
function byUnit({ places, relations }: Part): Part[] {
  const known = new Map(places.map((place) => [place.key, place]));
  const own = new Map<string, Place>();
  const kept: Relation[] = [];
  for (const relation of relations) {
    const [from, to] = [known.get(relation.from), known.get(relation.to)];
    if (from === undefined || to === undefined) continue;
    const unit = from.sop === undefined ? to.sop?.unit : from.sop.unit;
    if (from.sop !== undefined && to.sop !== undefined && from.sop.unit !== to.sop.unit) {
      from.also.push(to.title);
      continue;
    }
    const [start, end] = [from, to].map((place) => {
      const key = place.sop === undefined ? `${place.key} ${unit ?? ""}` : place.key;
      const mine = own.get(key) ?? { ...place, key };
      own.set(key, mine);
      return key;
    });
    kept.push({ ...relation, from: start ?? "", to: end ?? "" });
  }
  return joined(own, kept).flatMap((part) => {
    if (part.places.length <= TOO_LARGE) return [part];
    for (const { from, to } of part.relations) own.get(from)?.also.push(own.get(to)?.title ?? "");
    return [];
  });
}

/** The parts that relations join. */
function joined(places: ReadonlyMap<string, Place>, relations: readonly Relation[]): Part[] {
  const beside = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const key of [relation.from, relation.to]) {
      const known = beside.get(key);
      if (known === undefined) beside.set(key, [relation]);
      else known.push(relation);
    }
  }
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const key of places.keys()) {
    if (seen.has(key) || !beside.has(key)) continue;
    const keys = [key];
    const own = new Set<Relation>();
    seen.add(key);
    for (let at = 0; at < keys.length; at += 1) {
      for (const relation of beside.get(keys[at] ?? "") ?? []) {
        own.add(relation);
        for (const next of [relation.from, relation.to]) {
          if (seen.has(next)) continue;
          seen.add(next);
          keys.push(next);
        }
      }
    }
    parts.push({ places: keys.flatMap((one) => places.get(one) ?? []), relations: [...own] });
  }
  return parts;
}
