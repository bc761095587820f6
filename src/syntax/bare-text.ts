import type { IToken, TokenType } from "chevrotain";
import type { LogicalLine } from "./lines.ts";
import * as T from "./tokens.ts";
import { keywordOf } from "./vocabulary.ts";

/** Tokens `from` to `to` (exclusive) of a line, meant as one text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Surroundings {
  /** Keyword of the last line that had one: the list to which an item belongs. */
  readonly list: string;
  /** True below a `sop` line, where `unit` refers and does not declare. */
  readonly inSop: boolean;
}

/** A token's word in small letters; of a text nothing, as it stands in quotes and is none. */
const word = (token: IToken | undefined): string =>
  token === undefined || token.tokenType === T.Text ? "" : token.image.toLowerCase();
const isWord = (token: IToken | undefined): boolean =>
  token !== undefined && (token.tokenType === T.Name || token.tokenType.CATEGORIES?.includes(T.Name) === true);

/** Words behind which a text must stand, wherever they are on a line. */
const textWords = new Set<TokenType>(["ragu", "disimpulkan"].map((each) => T.innerWords.get(each) as TokenType));
const personWords = new Set(["nama", "nip", "pangkat"]);
const missing = new Set(["belum", "kosong", "-", "–", "—", "−"]);

/** Finds the words of a line that are meant as texts but have no quotes, last stretch first. */
export function bareTexts(line: LogicalLine, surroundings: Surroundings): Stretch[] {
  const found: Stretch[] = [];
  const add = (from: number, to: number): void => {
    const first = line[from];
    if (!first || to <= from || first.tokenType === T.Text || first.tokenType === T.Open) return;
    found.push({ from, to });
  };
  const end = clausesFrom(line);
  for (const [from, to] of leading(line, end, surroundings)) add(from, to);
  for (let i = end; i < line.length; i++) {
    const token = line[i] as IToken;
    if (!textWords.has(token.tokenType) && !(word(token) === "tautan" && i > 1)) continue;
    const to = nextClause(line, i + 1);
    add(i + 1, to);
    i = to - 1;
  }
  return found.sort((a, b) => b.from - a.from);
}

/** Index of the first clause, or of the brace, or of the line's end. */
function clausesFrom(line: LogicalLine): number {
  return nextClause(line, 1);
}

function nextClause(line: LogicalLine, from: number): number {
  for (let i = from; i < line.length; i++) if (opensClause(line, i)) return i;
  return line.length;
}

function opensClause(line: LogicalLine, i: number): boolean {
  const token = line[i] as IToken;
  const next = line[i + 1];
  if (token.tokenType === T.Open) return true;
  if (token.tokenType === T.Star) return isWord(next);
  if (textWords.has(token.tokenType)) return true;
  const name = word(token);
  if (name === "tautan" && i > 1) return next !== undefined && next.tokenType !== T.Name;
  return (name === "maks" || name === "kira-kira") && next?.tokenType === T.NumberWord;
}

const isText = (token: IToken): boolean => token.tokenType === T.Text;

/** One word before a text that has its quotes: not a part of the text, but a word that another line would take. */
const leadsText = (line: LogicalLine, end: number): boolean =>
  end === 3 && isWord(line[1]) && line[2]?.tokenType === T.Text;

/** Where the texts of the line's own value would lie, clauses left out. */
function leading(line: LogicalLine, end: number, { list, inSop }: Surroundings): [number, number][] {
  const first = line[0] as IToken;
  if (first.tokenType === T.Dash) {
    const form = keywordOf(list)?.form;
    if (form === "entry" || list === "pelaksana" || list === "kelompok") return entryTexts(line, end, list);
    return form === "text" && end > 1 && !leadsText(line, end) ? [[1, end]] : [];
  }
  const keyword = word(first);
  const form = keywordOf(keyword)?.form;
  if (line.length < 2 || form === undefined || first.tokenType === T.Name) return [];
  switch (form) {
    case "text":
      return (missing.has(word(line[1])) && end === 2) || leadsText(line, end) ? [] : [[1, end]];
    case "label-text":
      return labelled(line, end, keyword, inSop);
    case "entry":
      return missing.has(word(line[1])) && end === 2 ? [] : entryTexts(line, end, keyword);
    case "time":
      return isWord(line[1]) ? [[1, end]] : [];
    default:
      return otherTexts(line, end, keyword);
  }
}

function labelled(line: LogicalLine, end: number, keyword: string, inSop: boolean): [number, number][] {
  if (line[1]?.tokenType === T.Text || line[2]?.tokenType === T.Text) return [];
  if (keyword === "langkah" || keyword === "keputusan") {
    const alone = end === 2 && !/^\p{Lu}/u.test(line[1]?.image ?? "");
    return alone ? [] : [[1, end]];
  }
  if (keyword === "unit" && inSop) return end > 2 && !line.some(isText) ? [[1, end]] : [];
  if (end <= 2 || !isWord(line[1]) || missing.has(word(line[2]))) return [];
  const stop = line.findIndex((token, i) => i > 2 && (word(token) === "singkat" || personWords.has(word(token))));
  return [[2, stop === -1 ? end : stop], ...personTexts(line, end)];
}

/** Two words side by side, or a first word that is no name, make an entry a text. */
function entryTexts(line: LogicalLine, end: number, list: string): [number, number][] {
  const kinds = list === "keterkaitan" || list === "tampilan";
  const from = kinds && line[1]?.tokenType.CATEGORIES?.includes(T.KindWord) ? 2 : 1;
  const part = line.findIndex((token, i) => i > from && opensPart(line, i, token));
  const to = part === -1 ? end : Math.min(part, end);
  const [first, second] = [line[from], line[from + 1]];
  const found: [number, number][] = [];
  const odd = first !== undefined && !isWord(first) && first.tokenType !== T.Text && !missing.has(word(first));
  if (
    to > from &&
    (odd || (to - from > 1 && isWord(first) && (isWord(second) || second?.tokenType === T.NumberWord)))
  ) {
    found.push([from, to]);
  }
  if (part !== -1 && word(line[part]) === "adalah") found.push([part + 1, end]);
  return found;
}

function opensPart(line: LogicalLine, i: number, token: IToken): boolean {
  const next = word(line[i + 1]);
  switch (word(token)) {
    case "adalah":
      return true;
    case "dari":
      return next === "luar" || next === "sop";
    case "bila":
      return next === "ya" || next === "tidak" || line[i + 1]?.tokenType === T.Text;
    case "luar":
    case "aplikasi":
      return i === line.length - 1;
    case "maksud":
    case "peran":
      return isWord(line[i + 1]) && !isWord(line[i + 2]);
    default:
      return false;
  }
}

function otherTexts(line: LogicalLine, end: number, keyword: string): [number, number][] {
  const arrow = line.findIndex((token) => token.tokenType === T.Arrow);
  if (keyword === "bila" || keyword === "lanjut") return arrow > 1 ? [[1, arrow]] : [];
  if (keyword === "disahkan") return personTexts(line, end);
  const when = line.findIndex((token, i) => i > 1 && word(token) === "apabila");
  return (keyword === "melalui" || keyword === "lihat") && when !== -1 ? [[when + 1, end]] : [];
}

/** `nama`, `nip` and `pangkat` each with the words up to the next of them. */
function personTexts(line: LogicalLine, end: number): [number, number][] {
  const at = line.flatMap((token, i) => (i > 1 && i < end && personWords.has(word(token)) ? [i] : []));
  return at.map((from, n) => [from + 1, at[n + 1] ?? end]);
}
