import type { LibraryEntry } from "../emitter.ts";
import { dataPath, pagePath } from "../paths.ts";
import type { LibraryJson } from "./schema.ts";

/** The library as data: what its SOPs are, and where their pages and data stand. */
export function libraryJson(entries: readonly LibraryEntry[]): LibraryJson {
  return {
    schema: "sopan/library@1",
    sops: entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      number: entry.number ?? null,
      agency: entry.agency ?? null,
      unit: entry.unit ?? null,
      unitId: entry.unitId ?? null,
      dates: {
        created: entry.dates.created ?? null,
        revised: entry.dates.revised ?? null,
        effective: entry.dates.effective ?? null,
      },
      kinds: [...entry.kinds],
      charts: entry.charts,
      steps: entry.steps,
      totals: { ...entry.totals },
      source: entry.path,
      page: pagePath(entry.id),
      data: dataPath(entry.id),
    })),
    totals: { sops: entries.length, steps: entries.reduce((sum, { steps }) => sum + steps, 0) },
  };
}
