import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Cited, isSameNumber, isSpeltLike, plainNumber, readCited } from "../../model/citations.ts";
import type { Organisation, Regulation } from "../../model/organisation.ts";
import { plain } from "../words/plain.ts";

/** What is compared of a regulation that the organisation declares. */
export interface Known {
  readonly regulation: Regulation;
  readonly cited: Cited;
}

interface Index {
  readonly bySubject: ReadonlyMap<string, Known | undefined>;
  readonly byNumber: ReadonlyMap<string, Known>;
  readonly all: ReadonlyMap<string, Known>;
}

const indices = new WeakMap<Organisation, Index>();

function indexOf(organisation: Organisation): Index {
  const made = indices.get(organisation);
  if (made) return made;
  const bySubject = new Map<string, Known | undefined>();
  const byNumber = new Map<string, Known>();
  const all = new Map<string, Known>();
  for (const regulation of organisation.regulations.values()) {
    const known = { regulation, cited: readCited(regulation.title) };
    all.set(regulation.id, known);
    const subject = plain(known.cited.subject ?? "");
    // A subject of two regulations, an old one and the one that replaced it, tells nothing.
    if (subject !== "") bySubject.set(subject, bySubject.has(subject) ? undefined : known);
    const number = numberKey(known.cited);
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, known);
  }
  const index = { bySubject, byNumber, all };
  indices.set(organisation, index);
  return index;
}

/** Kind, number and year of a citation in one word; undefined where one of them is missing. */
export function numberKey({ kind, number, year }: Cited): string | undefined {
  if (kind === undefined || number === undefined || year === undefined) return undefined;
  return `${kind} ${plainNumber(number)} ${year}`;
}

export function knownRegulation(organisation: Organisation, regulation: Regulation): Known | undefined {
  return indexOf(organisation).all.get(regulation.id);
}

/** The one declared regulation of this subject. */
export function regulationAbout(organisation: Organisation, subject: string): Known | undefined {
  return indexOf(organisation).bySubject.get(plain(subject));
}

/** The declared regulation of this kind, number and year. Local ones of two regions may share them. */
export function regulationNumbered(organisation: Organisation, cited: Cited): Known | undefined {
  const key = numberKey(cited);
  const local = /daerah|gubernur|bupati|walikota|desa|kepala|badan|menteri/.test(cited.kind ?? "");
  return key === undefined || local ? undefined : indexOf(organisation).byNumber.get(key);
}

const parts = {
  kind: { id: "jenis", en: "kind" },
  number: { id: "nomor", en: "number" },
  year: { id: "tahun", en: "year" },
} as const;
export type Part = keyof typeof parts;

/** Parts that both citations have and that are not the same. */
export function differing(cited: Cited, official: Cited): Part[] {
  const found: Part[] = [];
  const { kind, number, year } = cited;
  if (kind !== undefined && official.kind !== undefined && kind !== official.kind) found.push("kind");
  if (number !== undefined && official.number !== undefined && !isSameNumber(number, official.number))
    found.push("number");
  if (year !== undefined && official.year !== undefined && year !== official.year) found.push("year");
  return found;
}

/** `jenis, nomor, dan tahun` */
export function partNames(found: readonly Part[]): Bilingual {
  const join = (names: readonly string[], and: string): string =>
    names.length < 3 ? names.join(` ${and} `) : `${names.slice(0, -1).join(", ")}, ${and} ${names.at(-1)}`;
  return {
    id: join(
      found.map((part) => parts[part].id),
      "dan",
    ),
    en: join(
      found.map((part) => parts[part].en),
      "and",
    ),
  };
}

const small = new Set(
  "tentang dan di atas bagi untuk pada dalam rangka serta yang dari ke dengan oleh atau sera mengenai negara republik indonesia nomor no tahun uu pp".split(
    " ",
  ),
);

/** What was found, by both titles: SOPs of a library cite the same few regulations in the same few ways. */
const compared = new WeakMap<Organisation, Map<string, string[]>>();

/** As `foreignWords`, remembered as long as the organisation is. */
export function foreignWordsIn(organisation: Organisation, subject: string, official: string): string[] {
  const known = compared.get(organisation) ?? new Map<string, string[]>();
  compared.set(organisation, known);
  const key = `${subject}\n${official}`;
  const words = known.get(key) ?? foreignWords(subject, official);
  known.set(key, words);
  return words;
}

/** Words of a cited title that the official one does not have, wrong letters and shortened words forgiven. */
export function foreignWords(subject: string, official: string): string[] {
  const right = plain(official).split(" ");
  const initials = initialsOf(right);
  const joined = right.join("");
  return plain(subject)
    .split(" ")
    .filter((word) => word !== "" && !small.has(word) && !/^\d+$/.test(word))
    .filter(
      (word) => !right.some((each) => isWordOf(word, each)) && !initials.includes(word) && !joined.includes(word),
    );
}

function isWordOf(word: string, right: string): boolean {
  return isSpeltLike(word, right) || (word.length >= 3 && right.startsWith(word));
}

/** First letters of the words that count, in a row: `Hak Asasi Manusia` has `ham`, `Pegawai Negeri Sipil` has `pns`. */
function initialsOf(words: readonly string[]): string {
  return words.filter((word) => !small.has(word) || word === "negara").reduce((all, word) => all + (word[0] ?? ""), "");
}
