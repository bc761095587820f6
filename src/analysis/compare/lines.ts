import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { asWritten } from "./change.ts";
import { quote } from "./excerpt.ts";
import { parts } from "./parts.ts";
import type { Change, Place } from "./types.ts";

/** What stands at one place: "langkah 7 “Memeriksa”: pindah dari Kasi ke Kabid; waktu 1 hari menjadi 2 jam". */
export interface Line {
  readonly place: Place;
  /** Empty where the clauses say it themselves. */
  readonly subject: Bilingual;
  readonly text: Bilingual;
  readonly changes: readonly Change[];
}

const subjects = {
  step: { id: "langkah {called} {text}", en: "step {called} {text}" },
  formerly: { id: "langkah {called} {text} (dulu {old})", en: "step {called} {text} (formerly {old})" },
  goneStep: { id: "langkah lama {called} {text}", en: "former step {called} {text}" },
  inChart: { id: "bagan {chart}, {step}", en: "chart {chart}, {step}" },
  chart: { id: "bagan {chart}", en: "chart {chart}" },
} as const satisfies Record<string, Bilingual>;

const joined = { id: "{subject}: {clauses}", en: "{subject}: {clauses}" } as const;

/** Changes as sentences, one for each place, in their order. */
export function linesOf(changes: readonly Change[]): Line[] {
  const groups: { place: Place; changes: Change[] }[] = [];
  let key = "";
  for (const change of changes) {
    const next = keyOf(change.place, groups.length);
    if (next === key) groups.at(-1)?.changes.push(change);
    else groups.push({ place: change.place, changes: [change] });
    key = next;
  }
  return groups.map((group) => {
    const subject = subjectOf(group.place);
    const clauses = clausesOf(group.changes);
    const text = subject.id === "" ? clauses : say(joined, { subject, clauses });
    return { ...group, subject, text };
  });
}

/** Places that are told in one sentence have one key; every fact of the head is a sentence of its own. */
function keyOf(place: Place, count: number): string {
  if (place.kind === "head") return `head ${count}`;
  if (place.kind === "section") return `section ${place.name.id}`;
  if (place.kind === "chart") return `chart ${place.name ?? ""}`;
  const at = ({ chart, row }: { readonly chart: number; readonly row: number }): string => `${chart} ${row}`;
  return `step ${place.old ? at(place.old) : ""}/${place.new ? at(place.new) : ""}`;
}

/** What a sentence is about. */
export function subjectOf(place: Place): Bilingual {
  if (place.kind === "head") return asWritten("");
  if (place.kind === "section") return place.name;
  if (place.kind === "chart")
    return place.name === undefined ? asWritten("") : say(subjects.chart, { chart: quote(place.name) });
  const step = stepSubject(place);
  return place.chart === undefined ? step : say(subjects.inChart, { chart: quote(place.chart), step });
}

function stepSubject({ old, new: fresh }: Extract<Place, { kind: "step" }>): Bilingual {
  const at = fresh ?? old;
  if (at === undefined) return asWritten("");
  const values = { called: at.called, text: quote(at.text) };
  if (fresh === undefined) return say(subjects.goneStep, values);
  return old === undefined || old.called.id === fresh.called.id
    ? say(subjects.step, values)
    : say(subjects.formerly, { ...values, old: old.called });
}

/** Clauses in a row: those of one part behind its name once. A section's name is the subject already. */
function clausesOf(changes: readonly Change[]): Bilingual {
  const runs: { name: Bilingual; clauses: Bilingual[]; part: string }[] = [];
  for (const { place, part, clause } of changes) {
    const last = runs.at(-1);
    if (last?.part === part) last.clauses.push(clause);
    else runs.push({ name: place.kind === "section" ? asWritten("") : parts[part].name, clauses: [clause], part });
  }
  const told = (language: keyof Bilingual): string =>
    runs
      .map(({ name, clauses }) => `${name[language]} ${clauses.map((each) => each[language]).join(", ")}`.trim())
      .join("; ");
  return { id: told("id"), en: told("en") };
}

/** One change as a sentence that stands alone. */
export function sentenceOf(change: Change): Bilingual {
  const [line] = linesOf([change]);
  return line?.text ?? change.clause;
}
