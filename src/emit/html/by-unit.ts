import type { LibraryEntry } from "../emitter.ts";

/** SOPs by their unit's title, in the order of the titles; papers may call one unit differently. SOPs that name none come last. */
export function byUnit(entries: readonly LibraryEntry[]): Map<string, LibraryEntry[]> {
  const units = new Map<string, LibraryEntry[]>();
  for (const entry of entries) {
    const name = entry.unit ?? "";
    const known = units.get(name);
    if (known) known.push(entry);
    else units.set(name, [entry]);
  }
  const order = (name: string) => (name === "" ? "\uffff" : name.toLowerCase());
  return new Map([...units].sort(([a], [b]) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)));
}
