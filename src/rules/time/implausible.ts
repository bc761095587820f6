import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { plainRows } from "../library/plain-rows.ts";
import { libraryRule } from "../library-rule.ts";
import { kindOfStep, type Usual, usualOf, usualOfEqual } from "./siblings.ts";

interface Timed {
  /** Absent where the words are too few to tell. */
  readonly kind: string | undefined;
  readonly words: string;
  readonly min: number;
  readonly max: number;
  readonly printed: string;
  readonly span: Span;
}

interface Sibling extends Timed {
  readonly path: string;
}

/** So many different steps of one kind, in so many SOPs, say what is usual. */
const STEPS = 6;
const SOPS = 4;
/** At most so many of them are named. */
const WITNESSES = 3;

const messages = {
  long: {
    id: "`{printed}`: {times} kali lebih lama dari sejenisnya",
    en: "`{printed}`: {times} times as long as its like",
  },
  short: {
    id: "`{printed}`: {times} kali lebih cepat dari sejenisnya",
    en: "`{printed}`: {times} times as short as its like",
  },
  sibling: { id: "`{printed}` di sini", en: "`{printed}` here" },
  usual: {
    id: '{count} langkah "{kind} ..." pada {sops} SOP, nilai tengahnya {median} menit',
    en: '{count} steps "{kind} ..." in {sops} SOPs, their median {median} minutes',
  },
  same: {
    id: "{count} langkah dengan kata yang sama persis",
    en: "{count} steps of the very same words",
  },
  copy: { id: "begitu pula di sini", en: "and here" },
  help: {
    id: "periksa angka dan satuannya pada naskah; bila benar, pecah langkah ini atau beri `keterangan`",
    en: "check number and unit on the paper; where they are right, split the step or explain it in `keterangan`",
  },
} as const satisfies Record<string, Bilingual>;

const sample = (id: string, minutes: string): string => `sop "Surat ${id}"
pelaksana staf "Staf"
langkah "Mengetik konsep surat ${id}"
  oleh staf
  waktu ${minutes}
`;

export const implausibleTime = libraryRule<readonly Timed[], typeof messages>({
  code: "time/implausible",
  severity: "hint",
  title: { id: "waktu jauh dari langkah sejenis", en: "a time far from that of its like" },
  why: {
    id: "langkah yang sejenis memerlukan waktu yang sejenis; yang sepuluh kali lebih lama atau lebih cepat biasanya salah angka atau salah satuan",
    en: "steps of a kind take times of a kind; ten times as long or as short is mostly a wrong number or a wrong unit",
  },
  bad: sample("undangan", "30 hari"),
  good: sample("undangan", "30 menit"),
  also: Object.fromEntries(
    ["tugas", "edaran", "keluar", "jalan", "izin", "cuti", "teguran"].map((id, i) => [
      `${id}.sop`,
      sample(id, `${20 + 5 * i} menit`),
    ]),
  ),
  messages,
  collect({ sop }) {
    const steps = plainRows(sop).flatMap(({ step: { duration, calls }, words }): Timed[] => {
      const { minMinutes: min, maxMinutes: max, per, text: printed } = duration.value ?? {};
      if (min === undefined || max === undefined || min <= 0 || per !== undefined || calls.length > 0) return [];
      if (!duration.span || printed === undefined) return [];
      return [{ kind: kindOfStep(words), words, min, max, printed, span: duration.span }];
    });
    return steps.length === 0 ? undefined : steps;
  },
  conclude({ sops, report }) {
    const all = sops.flatMap(({ path, value }) => value.map((step): Sibling => ({ ...step, path })));
    const told = new Set<Sibling>();
    /** Tells of the steps of a group that lie outside of what is usual there: equal faults of copied rows as one. */
    const tell = (group: readonly Sibling[], usual: Usual, note: Bilingual): void => {
      const fitting = group.filter((step) => !isOutlying(step, usual)).slice(0, WITNESSES);
      const outlying = group.filter((step) => isOutlying(step, usual) && !told.has(step));
      for (const [step, ...copies] of grouped(outlying, copyOf).values()) {
        if (!step) continue;
        for (const each of [step, ...copies]) told.add(each);
        const isLong = step.min > usual.high;
        const times = Math.round(isLong ? step.min / usual.median : usual.median / step.max);
        report(
          step.path,
          step.span,
          say(isLong ? messages.long : messages.short, { printed: brief(step.printed, 15), times }),
          {
            labels: [
              ...copies.map(({ path, span }) => ({ path, span, message: messages.copy })),
              ...fitting.map(({ path, span, printed }) => ({
                path,
                span,
                message: say(messages.sibling, { printed }),
              })),
            ],
            notes: [note],
            help: messages.help,
          },
        );
      }
    };
    for (const group of grouped(all, ({ words }) => words).values()) {
      if (placesOf(group) < 2) continue;
      tell(group, usualOfEqual(group.map(middleOf)), say(messages.same, { count: group.length }));
    }
    for (const [kind, group] of grouped(all, (step) => step.kind)) {
      const different = [...new Map(group.map((step) => [copyOf(step), step])).values()];
      const where = placesOf(different);
      if (kind === undefined || different.length < STEPS || where < SOPS) continue;
      const usual = usualOf(different.map(middleOf));
      const values = { count: different.length, kind, sops: where, median: Math.round(usual.median) };
      tell(group, usual, say(messages.usual, values));
    }
  },
});

const middleOf = ({ min, max }: Timed): number => Math.sqrt(min * max);
const placesOf = (steps: readonly Sibling[]): number => new Set(steps.map(({ path }) => path)).size;
/** Rows that were copied from SOP to SOP, words and time, count once. */
const copyOf = ({ words, min, max }: Timed): string => `${words} ${min} ${max}`;

function isOutlying({ min, max }: Timed, { low, high }: Usual): boolean {
  return min >= high || max <= low;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
