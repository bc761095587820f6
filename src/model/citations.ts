import { distance } from "../diagnostics/near.ts";
import { readCitation } from "./regulations.ts";

/** What the words of a citation say, written out or in short: `UU No. 25 Th 2009 tentang Pelayanan Publik`. */
export interface Cited {
  /** `undang-undang`, `peraturan menteri`, ...: the kind, whoever the minister; absent where the words name none. */
  readonly kind?: string;
  /** The kind is written with wrong letters: how, where (UTF-16 units of the text), and how it should be. */
  readonly misspelt?: { readonly written: string; readonly at: number; readonly right: string };
  /** Without a year at its end: `21` of `Nomor 21/2010`. */
  readonly number?: string;
  readonly year?: number;
  /** What it is about, up to where other regulations, paragraphs or gazettes are named. */
  readonly subject?: string;
}

interface Kind {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Kinds of regulations after Law 12/2011, articles 7 and 8, and the decisions, instructions and circulars that papers
 * cite beside them, by the office that gives them.
 */
const byOffice: Readonly<Record<string, string>> = {
  Peraturan:
    "Presiden, Menteri, Kepala, Daerah, Gubernur, Bupati, Walikota, Wali Kota, Desa, Badan, Lembaga, Komisi, Mahkamah, Bank, Otoritas, Kejaksaan, Jaksa, Kepolisian, Panglima, Dewan, Majelis, Direktur, Direktorat, Sekretaris, Ketua, Arsip, Perpustakaan, Rektor, Bersama",
  Keputusan:
    "Presiden, Menteri, Kepala, Gubernur, Bupati, Walikota, Wali Kota, Badan, Lembaga, Komisi, Mahkamah, Jaksa, Panglima, Dewan, Direktur, Direktorat, Sekretaris, Ketua, Pimpinan, Rektor, Bersama, Camat, Lurah",
  Instruksi: "Presiden, Menteri, Kepala, Gubernur, Bupati, Walikota, Wali Kota",
};
const named =
  "Undang-Undang Dasar, Undang-Undang, Peraturan Pemerintah Pengganti Undang-Undang, Peraturan Pemerintah, Surat Edaran, Surat Keputusan, Ketetapan Majelis, Ketetapan MPR, Qanun, Putusan Mahkamah";

/** Longest first, so that none hides one that goes on. */
const kinds: readonly Kind[] = [
  ...named.split(", "),
  ...Object.entries(byOffice).flatMap(([form, offices]) => offices.split(", ").map((office) => `${form} ${office}`)),
]
  .map((name) => {
    const words = lettersOf(name).map(({ low }) => low);
    return { key: words.join(" "), name, words };
  })
  .sort((a, b) => b.words.length - a.words.length);

const short: Readonly<Record<string, string>> = {
  uud: "undang undang dasar",
  uu: "undang undang",
  perppu: "peraturan pemerintah pengganti undang undang",
  perpu: "peraturan pemerintah pengganti undang undang",
  pp: "peraturan pemerintah",
  perpres: "peraturan presiden",
  keppres: "keputusan presiden",
  inpres: "instruksi presiden",
  pmk: "peraturan menteri",
  perka: "peraturan kepala",
  kepka: "keputusan kepala",
  perban: "peraturan badan",
  perda: "peraturan daerah",
  pergub: "peraturan gubernur",
  perbup: "peraturan bupati",
  perwali: "peraturan walikota",
  perwal: "peraturan walikota",
  perdes: "peraturan desa",
  kepgub: "keputusan gubernur",
  kepbup: "keputusan bupati",
  kepwali: "keputusan walikota",
  se: "surat edaran",
  sk: "surat keputusan",
};
/** `Permendagri`, `Kepmenkes`: the ministry is written on. */
const shortMinister: readonly (readonly [start: string, key: string])[] = [
  ["permen", "peraturan menteri"],
  ["kepmen", "keputusan menteri"],
  ["inmen", "instruksi menteri"],
];

interface Letters {
  readonly low: string;
  readonly at: number;
  readonly end: number;
}

function lettersOf(text: string): Letters[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    low: match[0].toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
  }));
}

/** Most wrong letters that still leave a word recognised. */
const slips = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);

/** Whether two words are one, wrong letters apart. */
export function isSpeltLike(word: string, right: string): boolean {
  const limit = slips(right);
  return word === right || (limit > 0 && distance(word, right, limit) <= limit);
}

/** Beginning of a text, as far as names of kinds reach. */
const HEAD = 80;

function kindOf(text: string): Pick<Cited, "kind" | "misspelt"> {
  const words = lettersOf(text.slice(0, HEAD));
  const [first] = words;
  if (first === undefined) return {};
  const minister = shortMinister.find(([start]) => first.low.startsWith(start))?.[1];
  const known = (Object.hasOwn(short, first.low) ? short[first.low] : undefined) ?? minister;
  if (known !== undefined) return { kind: oneKey(known) };
  const whole = kinds.find((kind) => kind.words.every((word, i) => isWord(words, i, word)));
  if (whole) return { kind: oneKey(whole.key) };
  const near = kinds.find((kind) => kind.words.every((word, i) => isSpeltLike(words[i]?.low ?? "", word)));
  const last = near && words[near.words.length - 1];
  if (!near || !last) return {};
  return {
    kind: oneKey(near.key),
    misspelt: { written: text.slice(first.at, last.end), at: first.at, right: near.name },
  };
}

/** `Peraturan Mendagri` is one of a minister's. */
function isWord(words: readonly Letters[], i: number, wanted: string): boolean {
  const low = words[i]?.low ?? "";
  return low === wanted || (wanted === "menteri" && low.length > 4 && low.startsWith("men"));
}

const oneKey = (key: string): string =>
  key.replace("wali kota", "walikota").replace("ketetapan mpr", "ketetapan majelis");

/** Where the subject ends: what changed it, a part of it, or the gazette. */
const behind = /[;(]|\s(?:sebagaimana|yang|jo|jis|juncto|junto|pasal|bagian|ayat|lembaran)\b/iu;
const inYear = /\b(?:Tahun|Th\.?)\s*(\d{4})/iu;

/** Reads a citation; parts that its words do not have stay absent. Of several regulations in a row, the first. */
export function readCited(text: string): Cited {
  const read = readCitation(text);
  const written = inYear.exec(text);
  const [, bare, own] = /^(.+)\/(\d{4})$/.exec(read.number ?? "") ?? [];
  const year = read.year ?? (own === undefined ? undefined : Number(own)) ?? (written ? Number(written[1]) : undefined);
  const number = bare !== undefined && !bare.includes("/") ? bare : read.number;
  const subject = subjectOf(text, written);
  return {
    ...kindOf(text),
    ...(number !== undefined && { number }),
    ...(year !== undefined && { year }),
    ...(subject !== "" && { subject }),
  };
}

/** Behind `tentang`, or behind the year where that word is forgotten or misspelt. */
function subjectOf(text: string, year: RegExpExecArray | null): string {
  const about = /\btentang\s/iu.exec(text) ?? year;
  if (!about) return "";
  const rest = text.slice(about.index + about[0].length);
  const end = behind.exec(` ${rest}`);
  const cut = (end ? ` ${rest}`.slice(0, end.index) : rest).trim();
  const [first] = lettersOf(cut);
  const misspelt = first !== undefined && first.at === 0 && isSpeltLike(first.low, "tentang");
  return trimmed(misspelt ? cut.slice(first.end) : cut, " ,.");
}

/** A text without these signs at its ends. */
function trimmed(text: string, signs: string): string {
  let [start, end] = [0, text.length];
  while (start < end && signs.includes(text.charAt(start))) start++;
  while (end > start && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** `01` and `1` are one number, as are `273/Per/B4/2014` and `273/PER/B4/2014`. */
export function isSameNumber(a: string, b: string): boolean {
  return plainNumber(a) === plainNumber(b);
}

export function plainNumber(number: string): string {
  return trimmed(number.toUpperCase(), ".").replace(/^0+(?=\d)/, "");
}
