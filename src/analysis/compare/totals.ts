import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Sop } from "../../model/types.ts";
import { minutesRange } from "../amounts.ts";
import { change } from "./change.ts";
import type { Change } from "./types.ts";

/** The work of all steps, each counted once: minutes of work. */
export function totalChanges(old: Sop["totals"], fresh: Sop["totals"], minutesPerDay?: number): Change[] {
  const [a, b] = [inWords(old, minutesPerDay), inWords(fresh, minutesPerDay)];
  return a.id === b.id ? [] : [change({ kind: "head" }, "total", "changed", { old: a, new: b })];
}

const without = { id: "{unknown} langkah tanpa waktu pasti", en: "{unknown} steps without a known time" } as const;
const more = { id: "{range}, ditambah {without}", en: "{range}, and {without}" } as const;

function inWords({ minMinutes, maxMinutes, unknown }: Sop["totals"], minutesPerDay?: number): Bilingual {
  const text = (language: keyof Bilingual) => minutesRange(minMinutes, maxMinutes, language, minutesPerDay);
  const range = { id: text("id"), en: text("en") };
  if (unknown === 0) return range;
  const rest = say(without, { unknown });
  return maxMinutes === 0 ? rest : say(more, { range, without: rest });
}
