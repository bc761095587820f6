import { DateWord, NumberWord, Time, To } from "../syntax/tokens.ts";
import {
  contextual,
  days,
  displaySettings,
  keywords,
  relationKinds,
  reserved,
  unitSpellings,
  wordTimes,
} from "../syntax/vocabulary.ts";

/**
 * The TextMate grammar by which editors colour `.sop` files, made from the vocabulary that the lexer reads: a word added
 * there is coloured here. It knows words by their place on the line, as the lexer does, and no structure beyond that.
 */

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly endCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
}

export interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;
}

const SPACE = "[ \\t\\x{a0}\\x{2000}-\\x{200b}\\x{202f}\\x{3000}\\x{feff}]";
const NAME = "[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*";
/** No name goes on here, neither with a letter nor with a hyphen and more. */
const END = "(?!-?[\\p{L}\\p{N}_])";
const START = "(?<![\\p{L}\\p{N}_-])";
const LINE = `(?:^|(?<=[{}]))${SPACE}*`;
const QUOTE = '["“„]';

/** Longest first, so that no word hides one that begins with it. */
function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replace(/ /g, `${SPACE}+`)).join("|")})`;
}

/** Keywords that open the parts of a document; the others say something about one. */
const structural = [
  "instansi",
  "sop",
  "alur",
  "pelaksana",
  "kelompok",
  "langkah",
  "keputusan",
  "simbol",
  "serempak",
  "cabang",
] as const satisfies readonly (keyof typeof keywords)[];
const flow = [
  "oleh",
  "ya",
  "tidak",
  "bila",
  "lanjut",
  "selesai",
  "gabung",
  "apabila",
  "melalui",
] as const satisfies readonly (keyof typeof keywords)[];
const declaring = [
  "instansi",
  "unit",
  "peran",
  "pejabat",
  "regulasi",
  "catatan-kaki",
  "langkah",
  "keputusan",
  "simbol",
];

/** Where each word that is a name elsewhere has its meaning: what stands before it, and what behind. */
const places: Record<(typeof contextual)[number], { readonly before?: string; readonly after?: string }> = {
  ya: { before: `(?<=bila )` },
  tidak: { before: `(?<=bila )` },
  adalah: { after: QUOTE },
  maksud: { after: "[A-Za-z]" },
  peran: { after: "[A-Za-z]" },
  singkat: { after: QUOTE },
  nama: { after: QUOTE },
  nip: { after: QUOTE },
  pangkat: { after: QUOTE },
  kali: { before: "(?<=[0-9] )" },
  kapsul: { after: "(?:$|[#*]|ragu|disimpulkan)" },
  kotak: { after: "(?:$|[#*]|ragu|disimpulkan)" },
  oleh: { after: "[A-Za-z]" },
  istirahat: { after: "[0-9]" },
  semua: { before: "(?<=gabung )" },
  "salah-satu": { before: "(?<=gabung )" },
  tautan: { after: QUOTE },
};

const contextualPatterns: readonly Pattern[] = contextual.map((word) => {
  const { before = START, after } = places[word];
  return {
    name: "support.type.word.sop",
    match: `(?i)${before}${word}${END}${after ? `(?=${SPACE}*${after})` : ""}`,
  };
});

const missing = ["belum", "kosong"] as const satisfies readonly (typeof reserved)[number][];
const isMissing = (word: string): boolean => missing.some((other) => other === word);

const include = (name: string): Pattern => ({ include: `#${name}` });

const itemDash: Pattern = {
  match: `^${SPACE}*([-–—−])`,
  captures: { 1: { name: "punctuation.definition.list.sop" } },
};

/** A list whose items begin with words of their own; it goes on while lines begin with `-`, a text or a comment. */
function kindList(keyword: keyof typeof keywords, kinds: readonly string[]): Pattern {
  return {
    begin: `(?i)${LINE}(${keyword})${END}`,
    beginCaptures: { 1: { name: "keyword.other.sop" } },
    end: `^(?=${SPACE}*[^\\s\\x{feff}\\-–—−"“„#])`,
    patterns: [
      itemDash,
      { name: "support.type.kind.sop", match: `(?i)${START}${oneOf(kinds)}${END}` },
      include("values"),
    ],
  };
}

function keywordLines(): Pattern[] {
  const special = new Set<string>([...structural, ...flow]);
  const others = Object.keys(keywords).filter((word) => !special.has(word));
  const opened = oneOf(Object.keys(keywords).filter((word) => declaring.includes(word)));
  const line = (name: string, words: readonly string[]): Pattern => ({
    match: `(?i)${LINE}(${oneOf(words)})${END}`,
    captures: { 1: { name } },
  });
  return [
    kindList("keterkaitan", relationKinds),
    kindList("tampilan", displaySettings),
    {
      begin: `(?i)${LINE}(jam-kerja)${END}`,
      beginCaptures: { 1: { name: "keyword.other.sop" } },
      end: "$",
      patterns: [{ name: "constant.language.day.sop", match: `(?i)${START}${oneOf(days)}${END}` }, include("values")],
    },
    {
      match: `(?i)${LINE}(${opened})${SPACE}+(?!${oneOf(reserved)}${END})(${NAME})${END}`,
      captures: { 1: { name: "keyword.control.sop" }, 2: { name: "entity.name.label.sop" } },
    },
    line("keyword.control.sop", structural),
    line("keyword.control.flow.sop", flow),
    line("keyword.other.sop", others),
  ];
}

const text = (begin: string, end: string, inner: readonly Pattern[]): Pattern => ({
  name: "string.quoted.double.sop",
  begin,
  end: `${end}|$`,
  beginCaptures: { 0: { name: "punctuation.definition.string.begin.sop" } },
  endCaptures: { 0: { name: "punctuation.definition.string.end.sop" } },
  patterns: inner,
});

/** Builds the grammar; the same object every time. */
export function textMateGrammar(): TextMateGrammar {
  return {
    name: "SOP",
    scopeName: "source.sop",
    fileTypes: ["sop"],
    patterns: [include("comment"), include("lines"), include("values")],
    repository: {
      comment: { patterns: [{ name: "comment.line.number-sign.sop", match: "#.*$" }] },
      lines: { patterns: [itemDash, ...keywordLines()] },
      values: {
        patterns: [include("comment"), include("text"), include("number"), include("word"), include("mark")],
      },
      text: {
        patterns: [
          text('"', '"(?!")', [{ name: "constant.character.escape.sop", match: '""' }]),
          text("[“„]", '[”"]', []),
        ],
      },
      number: {
        patterns: [
          { name: "constant.other.date.sop", match: `(?i)${patternOf(DateWord)}` },
          { name: "constant.numeric.time.sop", match: patternOf(Time) },
          {
            match: `(?i)(${patternOf(NumberWord)})${SPACE}*(${oneOf(unitSpellings.keys())})${END}`,
            captures: { 1: { name: "constant.numeric.sop" }, 2: { name: "keyword.other.unit.sop" } },
          },
          { name: "constant.numeric.sop", match: patternOf(NumberWord) },
          { name: "keyword.operator.times.sop", match: `(?i)(?<=[0-9\\s])[x×](?=${SPACE}*[0-9])` },
        ],
      },
      word: {
        patterns: [
          { name: "keyword.operator.word.sop", match: `(?i)${patternOf(To)}` },
          ...contextualPatterns,
          { name: "constant.language.time.sop", match: `(?i)${START}${oneOf(wordTimes.keys())}${END}` },
          { name: "constant.language.missing.sop", match: `(?i)${START}${oneOf(reserved.filter(isMissing))}${END}` },
          {
            name: "keyword.operator.word.sop",
            match: `(?i)${START}${oneOf([...reserved.filter((word) => !isMissing(word)), "hingga"])}${END}`,
          },
          { name: "variable.other.name.sop", match: NAME },
        ],
      },
      mark: {
        patterns: [
          { name: "keyword.operator.arrow.sop", match: "->|→|=>" },
          { name: "keyword.operator.range.sop", match: "[-–—−]" },
          { name: "keyword.operator.footnote.sop", match: "\\*" },
          { name: "punctuation.separator.sop", match: "[,./%]" },
          { name: "punctuation.section.block.begin.sop", match: "\\{" },
          { name: "punctuation.section.block.end.sop", match: "\\}" },
        ],
      },
    },
  };
}

/** The pattern of a token as the lexer has it. */
function patternOf(token: { readonly PATTERN?: unknown }): string {
  return token.PATTERN instanceof RegExp ? token.PATTERN.source : String(token.PATTERN);
}
