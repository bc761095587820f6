import type { TranscriptionRecord } from "../records.ts";
import type { Difference } from "./difference.ts";

/** A difference with what explains it: a mark on the fact, or an entry of `naskah.json`. */
export interface Judged extends Difference {
  readonly explanation?: string;
}

export interface Judgement {
  readonly differences: readonly Judged[];
  /** Keys of explanations whose difference is gone. */
  readonly stale: readonly string[];
}

/** Puts explanations beside differences. Differences of one key become one: what explains it explains all of it. */
export function judge(differences: readonly Difference[], record: TranscriptionRecord): Judgement {
  const written = record.differences ?? {};
  const byKey = new Map<string, Difference>();
  for (const difference of differences) {
    const known = byKey.get(difference.key);
    const message = known ? `${known.message}; ${difference.message}` : difference.message;
    byKey.set(difference.key, { ...(known ?? difference), message });
  }
  return {
    differences: [...byKey.values()].map((difference) => {
      const explanation = written[difference.key] ?? marksOf(difference);
      return explanation === undefined ? difference : { ...difference, explanation };
    }),
    stale: Object.keys(written).filter((key) => !byKey.has(key)),
  };
}

function marksOf({ notes = [] }: Difference): string | undefined {
  const marks = notes.filter(({ kind }) => kind !== "remark").map(({ text }) => text);
  return marks.length > 0 ? marks.join("; ") : undefined;
}
