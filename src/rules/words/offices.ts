import { misspellings } from "./misspellings.ts";
import { type Word, wordsOf } from "./plain.ts";
import { remembering } from "./remember.ts";

/** A word of a text in the spelling in which names of offices are compared, and where it stands in the text. */
export interface OfficeWord {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

/** Short forms and misspellings that real documents use, and the words they stand for. */
const spelled: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    kadis: "kepala dinas",
    kadin: "kepala dinas",
    kaban: "kepala badan",
    kabid: "kepala bidang",
    kabag: "kepala bagian",
    kasi: "kepala seksi",
    kasie: "kepala seksi",
    kasubag: "kepala subbagian",
    kasubbag: "kepala subbagian",
    kasubid: "kepala subbidang",
    kasubbid: "kepala subbidang",
    ka: "kepala",
    sekdis: "sekretaris dinas",
    sekban: "sekretaris badan",
    sekda: "sekretaris daerah",
    sekcam: "sekretaris kecamatan",
    sekdes: "sekretaris desa",
    sekertaris: "sekretaris",
    sekertris: "sekretaris",
    sekretris: "sekretaris",
    subbag: "subbagian",
    subag: "subbagian",
    subbid: "subbidang",
    subkoor: "subkoordinator",
    subkor: "subkoordinator",
    staff: "staf",
    uptd: "upt",
    walikota: "wali kota",
    kapada: "kepada",
    kpd: "kepada",
  }).map(([short, words]) => [short, words.split(" ")]),
);

/** The second half of `sub bagian`, `sub koor`, which is one word as often as two. */
const halves: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bagian: "subbagian",
    bag: "subbagian",
    bidang: "subbidang",
    bid: "subbidang",
    koordinator: "subkoordinator",
    koord: "subkoordinator",
    koor: "subkoordinator",
    kor: "subkoordinator",
  }),
);

/** Words that offices begin with, longest first where one begins another. */
export const officeHeads: readonly (readonly string[])[] = [
  ..."dinas badan kantor bidang bagian seksi subbagian subbidang upt urusan puskesmas sekolah desa opd skpd"
    .split(" ")
    .map((unit) => ["kepala", unit]),
  ["wakil", "bupati"],
  ["wali", "kota"],
  ["pejabat", "pengadaan"],
  ..."sekretaris subkoordinator bendahara staf bupati gubernur camat lurah".split(" ").map((word) => [word]),
];

const headsByFirst = new Map<string, (readonly string[])[]>();
for (const head of officeHeads) {
  const [first = ""] = head;
  headsByFirst.set(first, [...(headsByFirst.get(first) ?? []), head]);
}

/** How many of the words make up the office that they begin with; 0 where they begin with none. */
export function headLength(words: readonly string[]): number {
  const heads = headsByFirst.get(words[0] ?? "");
  return heads?.find((head) => head.every((word, i) => words[i] === word))?.length ?? 0;
}

const governing = new Set(["bupati", "wakil bupati", "wali kota", "gubernur"]);
const elsewhere = new Set(["camat", "lurah", "kepala desa", "kepala sekolah", "kepala puskesmas"]);

/** An office of those who govern the region that the agency serves. */
export function governs(office: string): boolean {
  return governing.has(office);
}

/** An office that an agency has none of, unless its organisation says so. */
export function isElsewhere(office: string): boolean {
  return governing.has(office) || elsewhere.has(office);
}

/**
 * The words of a text with offices spelled out: `Kabid`, `Kepala Bidang`, and `Sub Koor`, `Subkoordinator` become
 * equal, hyphens fall away (`KG-PP`), and a `ke` that grew together with its office (`Kekepala Dinas`) comes off.
 */
export const officeWords = remembering((text): readonly OfficeWord[] => {
  const found: OfficeWord[] = [];
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const written = words[i] as Word;
    const { at } = written;
    const low = spelling(written);
    const next = words[i + 1];
    const half = low === "sub" ? halves.get(next?.low ?? "") : undefined;
    if (half !== undefined && next) {
      found.push({ word: half, at, end: next.at + next.text.length });
      i++;
      continue;
    }
    const grown = low.startsWith("ke") && isOffice(low.slice(2)) ? 2 : 0;
    if (grown > 0) found.push({ word: "ke", at, end: at + grown });
    const own = low.slice(grown);
    const place = { at: at + grown, end: at + written.text.length };
    const whole = spelled.get(own);
    if (whole === undefined) found.push({ word: spelt(own), ...place });
    else for (const word of whole) found.push({ word, ...place });
  }
  return found;
});

/** A word in its right spelling, where that is one word too. */
function spelt(word: string): string {
  const right = misspellings.get(word);
  return right === undefined || right.includes(" ") ? word : right;
}

/** Most words are plain ASCII without a hyphen; the rest is brought to it. */
function spelling({ text, low }: Word): string {
  return /^[a-z]+$/.test(low) ? low : text.normalize("NFKC").toLowerCase().replaceAll("-", "");
}

function isOffice(word: string): boolean {
  return word === "kepala" || word === "pejabat" || headLength(spelled.get(word) ?? [word]) > 0;
}

/** The same as one text: what names of offices are compared by. */
export function officeName(text: string): string {
  return officeWords(text)
    .map(({ word }) => word)
    .join(" ");
}

/** The office that a name begins with: `kepala bidang` in `Kabid Arsip`; nothing for other roles. */
export function officeOf(name: string): string {
  const words = officeWords(name).map(({ word }) => word);
  return words.slice(0, headLength(words)).join(" ");
}
