import type { Organisation } from "../../model/organisation.ts";
import type { Chart, Step, TextEntry } from "../../model/types.ts";
import { type Act, actsIn, type FoundAct } from "./acts.ts";
import { type OfficeWord, officeWords } from "./offices.ts";
import { namesIn, type RoleName } from "./role-names.ts";

/**
 * What the words say that a role does here. to: it is handed something or told something (`kepada Kabid`); from: it gave it
 * (`dari Kabid`); by: it did it (`oleh Kabid`); told: it is ordered (`memerintahkan Kabid`); acts: it is the subject of a
 * verb (`Kabid meneruskan`); with: it is asked or takes part (`dengan Kabid`); named: none of these can be read.
 */
export type Part = "to" | "from" | "by" | "told" | "acts" | "with" | "named";

/** A role that a text names. */
export interface RoleMention {
  /** The name as written. */
  readonly text: string;
  /** Where it stands in the text, UTF-16 units. */
  readonly at: number;
  readonly end: number;
  readonly part: Part;
  /** The act before it that its part belongs to: `diteruskan` in `diteruskan kepada Kabid`. */
  readonly act?: FoundAct;
  /** The name in the spelling that names of offices are compared by (see `officeWords`): `kepala bidang p4`. */
  readonly name: string;
  /** The office alone, `kepala bidang`; absent for a role that is no office. */
  readonly office?: string;
  /** Roles of the organisation that may be meant: several where only an office is named. */
  readonly roles: readonly string[];
  /** Ids of the chart's lanes that may be meant; none where the role has no lane. */
  readonly lanes: readonly string[];
  /** An office of something that neither organisation nor lanes know: `Kepala Dinas Sosial`. */
  readonly foreign: boolean;
}

/** Names the roles that a text of a chart mentions, in its order. The longest name that fits is taken. */
export function rolesIn(text: string, chart: Chart, organisation: Organisation | undefined): RoleMention[] {
  const words = officeWords(text);
  const names = namesIn(chart, organisation);
  const found: RoleMention[] = [];
  let acts: readonly FoundAct[] | undefined;
  for (let i = 0; i < words.length; ) {
    const match = matchAt(words, i, text, chart, names);
    // "staf pengadministrasi umum" is that role, not staff of one.
    const closer = words[i]?.word === "staf" && match?.length === 1;
    const next = closer ? matchAt(words, i + 1, text, chart, names) : undefined;
    if (!match || (next && next.office === undefined)) {
      i++;
      continue;
    }
    const { length, ...role } = match;
    const [first, last] = [words[i], words[i + length - 1]];
    if (first && last) {
      acts ??= actsIn(text);
      const act = acts.findLast((each) => each.at < first.at && each.voice !== "noun");
      const part = partOf(words, i, length, text, found.at(-1), act);
      const place = { text: text.slice(first.at, last.end), at: first.at, end: last.end };
      found.push({ ...place, part, ...(act && { act }), ...role });
    }
    i += length;
  }
  return found;
}

type Match = Pick<RoleMention, "name" | "office" | "roles" | "lanes" | "foreign"> & { readonly length: number };

function matchAt(
  words: readonly OfficeWord[],
  i: number,
  text: string,
  chart: Chart,
  names: ReturnType<typeof namesIn>,
): Match | undefined {
  const at = words[i];
  const named = at && names(at.word);
  if (!named) return undefined;
  let length = 0;
  let fitting: RoleName[] = [];
  for (const name of named) {
    const common = commonLength(name.words, words, i);
    // An office fits by itself and by the beginning of what it is the head of; other names only whole.
    if (common < (name.head > 0 ? name.head : name.words.length) || common < length) continue;
    if (common > length) fitting = [];
    length = common;
    fitting.push(name);
  }
  const [first] = fitting;
  if (!first || endsInside(words, i, length)) return undefined;
  const loose = length === first.head || length === 1;
  const foreign = loose && isQualified(words, i + length, text, vague.has(at.word) && length === 1);
  if (foreign && first.head === 0) return undefined;
  const roles = foreign ? [] : [...new Set(fitting.flatMap(({ roleId }) => roleId ?? []))];
  const own = new Set(foreign ? [] : fitting.flatMap(({ lane }) => lane ?? []));
  const lanes = chart.lanes.filter(({ id, roleId }) => own.has(id) || (roleId !== undefined && roles.includes(roleId)));
  return {
    length,
    name: first.words.slice(0, length).join(" "),
    ...(first.head > 0 && { office: first.words.slice(0, first.head).join(" ") }),
    roles,
    lanes: lanes.map(({ id }) => id),
    foreign,
  };
}

function commonLength(name: readonly string[], words: readonly OfficeWord[], from: number): number {
  let length = 0;
  while (length < name.length && name[length] === words[from + length]?.word) length++;
  return length;
}

/** A name cannot end inside of a written word: `Kadis` is two words for us and one for the author. */
function endsInside(words: readonly OfficeWord[], i: number, length: number): boolean {
  const [last, next] = [words[i + length - 1], words[i + length]];
  return last !== undefined && next !== undefined && next.at < last.end;
}

/** Names of many people: what stands behind says whose, capital or not. */
const vague = new Set("kepala ketua petugas anggota tim pegawai pejabat".split(" "));

const small = new Set(
  "untuk dan atau serta yang agar guna jika bila apabila kemudian lalu akan setelah sebelum sesuai terkait tentang dari ke kepada pada oleh dengan di dalam dapat tidak telah sudah ya maka bersama supaya selaku secara sebagai sampai selanjutnya langsung tersebut ini itu".split(
    " ",
  ),
);

/** Whether the word behind a name says more of it: `Kepala Dinas Sosial`, but not `Kepala Dinas untuk ...`. */
function isQualified(words: readonly OfficeWord[], next: number, text: string, always: boolean): boolean {
  const [before, word] = [words[next - 1], words[next]];
  if (!before || !word || !/^[\s.]*$/.test(text.slice(before.end, word.at))) return false;
  if (small.has(word.word) || isVerb(word.word)) return false;
  return always || /^[\p{Lu}\p{N}]/u.test(text.slice(word.at, word.end));
}

const noVerbs = new Set("mengenai melalui menurut merupakan menjadi meja media medis menteri mereka metode".split(" "));

/** An active or passive verb by its look: `meneruskan`, `diparaf`. */
function isVerb(word: string): boolean {
  return /^(?:me[mnlrwy]|di)\p{L}{3,}$/u.test(word) && !noVerbs.has(word) && word !== "dinas";
}

const prepositions: Readonly<Record<string, Part>> = {
  ke: "to",
  kepada: "to",
  dari: "from",
  oleh: "by",
  dengan: "with",
  bersama: "with",
};
const ordering = new Set(
  "memerintahkan menugaskan menugasi menginstruksikan meminta mengarahkan memerintah".split(" "),
);

/** Reads what stands right before and behind the name at `i`. */
function partOf(
  words: readonly OfficeWord[],
  i: number,
  length: number,
  text: string,
  before: RoleMention | undefined,
  act: FoundAct | undefined,
): Part {
  const previous = words[i - 1]?.word ?? "";
  // "Petugas Pengadministrasi Umum", "Sdr. Kepala Bidang": a word of courtesy between.
  const governor = vague.has(previous) || previous === "sdr" ? (words[i - 2]?.word ?? "") : previous;
  if (Object.hasOwn(prepositions, governor)) return prepositions[governor] ?? "named";
  // "diteruskan pada Kabid" hands over, "rencana kegiatan pada Kabid" only says where.
  if (governor === "pada" && act?.act === "hand-over" && act.at === words[i - 2]?.at) return "to";
  if (ordering.has(governor)) return "told";
  const next = words[i + length]?.word ?? "";
  const acting = /^me/.test(next) && isVerb(next);
  const later = (next === "akan" || next === "kemudian") && /^me/.test(words[i + length + 1]?.word ?? "");
  if (acting || later) return "acts";
  const beside = before && /^\s*(?:,|\/|dan|atau|serta)[\s,]*$/.test(text.slice(before.end, words[i]?.at));
  if (beside && before.part !== "acts") return before.part;
  return governor === "diteruskan" && next === "untuk" ? "to" : "named";
}

/** A role that the words of a row name, and the entry in which they stand. */
export interface StepRole extends RoleMention {
  readonly entry: TextEntry;
}

const ofSteps = new WeakMap<Step, readonly StepRole[]>();

/** The roles that a row's activity, its sub-steps and its remarks name. Places are those of the paragraph; see `placeIn`. */
export function rolesOfStep(step: Step, chart: Chart, organisation: Organisation | undefined): readonly StepRole[] {
  const known = ofSteps.get(step);
  if (known) return known;
  const found = [step.text, ...step.substeps, ...step.remarks.entries].flatMap((entry) =>
    entry.paragraphs.flatMap((text) => rolesIn(text, chart, organisation).map((role) => ({ ...role, entry }))),
  );
  ofSteps.set(step, found);
  return found;
}

/** Whether the words give the piece of work back to this role. */
export function isReturn({ act, part }: RoleMention): boolean {
  return part === "to" && act !== undefined && returning.has(act.word.toLowerCase());
}

const returning = new Set("mengembalikan dikembalikan kembalikan".split(" "));

const passing = new Set<Act>(["hand-over", "report", "consult", "instruct"]);

/** Whether the words hand something on to this role, back or forth. */
export function isHandOver({ act, part }: RoleMention): boolean {
  return part === "to" && act !== undefined && passing.has(act.act);
}
