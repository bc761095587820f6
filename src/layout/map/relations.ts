import type { MapLinkKind, MapSop } from "./types.ts";

/** What stands on the map: an SOP of the library, or one that is only named. */
export interface Place {
  readonly key: string;
  readonly title: string;
  /** The SOP; absent where the library does not have it. */
  readonly sop?: MapSop;
  /** Whether it names itself. */
  self: boolean;
  /** What it refers to without a line. */
  readonly also: string[];
}

export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: MapLinkKind;
}

export interface Relations {
  /** By key, in the order of the library, then those outside in the order in which they are named. */
  readonly places: ReadonlyMap<string, Place>;
  readonly relations: readonly Relation[];
  readonly hubs: readonly { readonly title: string; readonly sop?: string; readonly count: number }[];
}

/** What more SOPs than this refer to is told in words. */
const HUB = 12;

/** Where one SOP refers to another in several ways, the one that says most is drawn. */
const telling: readonly MapLinkKind[] = ["mention", "terkait", "call", "bagian-dari", "prasyarat", "lanjutan"];

/** All that joins the SOPs of a library; each pair once. */
export function relationsOf(sops: readonly MapSop[]): Relations {
  const places = new Map<string, Place>();
  for (const sop of sops) {
    const key = `sop:${sop.id}`;
    if (!places.has(key)) places.set(key, { key, title: sop.title, sop, self: false, also: [] });
  }
  const all = new Map<string, Relation>();
  const named = new Map<string, Set<string>>();
  for (const { id, links } of sops) {
    const own = `sop:${id}`;
    for (const { kind, text, sop } of links) {
      const key = sop !== undefined && places.has(`sop:${sop}`) ? `sop:${sop}` : `outside:${plain(text)}`;
      if (key === own) {
        const place = places.get(own);
        if (place) place.self = true;
        continue;
      }
      if (!places.has(key)) places.set(key, { key, title: text, self: false, also: [] });
      named.set(key, (named.get(key) ?? new Set()).add(own));
      const relation = directed(own, key, kind);
      const pair = [own, key].sort().join(" ");
      const known = all.get(pair);
      if (known === undefined || telling.indexOf(known.kind) < telling.indexOf(kind)) all.set(pair, relation);
    }
  }
  return withoutHubs(places, [...all.values()], named);
}

/** A reference as the eye should follow it: from what comes before or holds the other. */
function directed(own: string, other: string, kind: MapLinkKind): Relation {
  const turned = kind === "prasyarat" || kind === "bagian-dari";
  return turned ? { from: other, to: own, kind } : { from: own, to: other, kind };
}

function withoutHubs(
  places: ReadonlyMap<string, Place>,
  all: readonly Relation[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Relations {
  const hubs = [...named].filter(([, by]) => by.size > HUB).sort(([, a], [, b]) => b.size - a.size);
  for (const [key, by] of hubs) {
    for (const from of by) places.get(from)?.also.push(places.get(key)?.title ?? "");
  }
  const left = new Set(hubs.map(([key]) => key));
  const relations = all.filter(({ from, to }) => !left.has(from) && !left.has(to));
  return {
    places,
    relations,
    hubs: hubs.map(([key, by]) => {
      const { title, sop } = places.get(key) ?? { title: "" };
      return { title, count: by.size, ...(sop && { sop: sop.id }) };
    }),
  };
}

/** Names of the same SOP are often written in different ways: capitals, "SOP" in front, spaces, stops. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words[0] === "sop" ? words.slice(1) : words).join(" ");
}
