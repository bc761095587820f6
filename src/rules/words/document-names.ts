import { type Act, actsIn } from "./acts.ts";
import { misspellings } from "./misspellings.ts";
import { plain, type Word, wordsOf } from "./plain.ts";
import { remembering } from "./remember.ts";

/** A document by what it is called, apart from how far it is. */
export interface DocumentName {
  /** Small letters, right spelling; without the words that say that it is a draft, a document, or done with. */
  readonly words: readonly string[];
  /** The same with the draft's word, as written: what spellings are compared by. */
  readonly written: readonly string[];
  /** The words without spaces: what two spellings of one name share. Empty where only a status is said. */
  readonly key: string;
  /** Called `konsep`, `draf`, `draft`, `rancangan`. */
  readonly draft: boolean;
  /** What is said to have been done with it: `ditandatangani`, `telah diparaf`, `terdistribusi`. */
  readonly statuses: ReadonlySet<Act>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const drafts = set("konsep draf draft rancangan");
/** Words before a name that add nothing to it. */
const casings = set("dokumen berkas naskah seluruh semua arsip");
/** Words between a name and its status. */
const links = set("yang telah sudah akan sedang setelah sesudah siap belum");
/** Words that every document could be called by. */
const general = set(
  "dokumen berkas data bahan arsip naskah konsep draf hal terkait lain lainnya pendukung kelengkapan persyaratan dan dll dsb",
);
/** With these beside them still no document of its own. */
const broad = set("surat keluar masuk laporan kegiatan hasil materi pelaksanaan informasi tertulis rekapan");

const short: readonly (readonly [RegExp, string])[] = [
  [/\bkerangka acuan kerja\b/g, "kak"],
  [/\brencana kerja (?:dan )?anggaran\b/g, "rka"],
  [/\brencana anggaran biaya\b/g, "rab"],
  [/\bsurat keputusan\b/g, "sk"],
  [/\bsurat pertanggung ?jawaban\b/g, "spj"],
  [/\bdokumen pelaksanaan anggaran\b/g, "dpa"],
  [/\buraian tugas\b/g, "urtug"],
  [/\banalisis jabatan\b/g, "anjab"],
];

/** Other words for the same. */
const synonyms = new Map([
  ["draft", "draf"],
  ["telaah", "telaahan"],
  ["notulensi", "notulen"],
]);

/** What all of them need, to be asked first. */
const abbreviated = /\b(?:kerja|anggaran|keputusan|tanggung ?jawaban|pertanggung ?jawaban|uraian|jabatan)\b/;

/** A word as names are compared by: right spelling, `draf` for `draft`, once where it is doubled (`data-data`). */
function canonical({ text, low: small }: Word): string {
  const low = /^[a-z]+$/.test(small) ? small : undoubled(text.normalize("NFKC").toLowerCase());
  const right = misspellings.get(low) ?? low;
  return synonyms.get(right) ?? right;
}

function undoubled(word: string): string {
  const [first, second, ...more] = word.split("-");
  return first !== undefined && first === second && more.length === 0 ? first : word;
}

/** A text in right spelling. Most texts need nothing, which is seen sooner by their words. */
function spelt(text: string): string {
  const doubtful = wordsOf(text).some(({ low }) => misspellings.has(low) || !/^[a-z]+$/.test(low));
  return doubtful ? text.replace(/\p{L}+/gu, (word) => misspellings.get(word.toLowerCase()) ?? word) : text;
}

/** Words of any text in the spelling that names are compared by. */
export const canonicalWords = remembering((text): readonly string[] => {
  const line = wordsOf(text).map(canonical).join(" ");
  if (line === "") return [];
  const shorter = abbreviated.test(line)
    ? short.reduce((all, [long, abbreviation]) => all.replace(long, abbreviation), line)
    : line;
  return shorter.split(" ");
});

/** What all of those have, to be asked first. */
const joints = set("yang telah sudah");

/** Where a relative clause or a perfect begins, behind the first word. */
const participle = /(?<=\S)\s+(?:yang\s+)?(?:(?:telah|sudah)\s|yang\s+(?:di|ter)\s?\p{L}{3,})/iu;

/**
 * Reads the name of a document in the mutu baku. The name ends where its status begins: with a passive (`ditandatangani`,
 * `di paraf`, `terdistribusi`), or with any participle behind `yang`, `telah`, `sudah`.
 */
export const documentName = remembering((given): DocumentName => {
  const text = spelt(given);
  const acts = actsIn(text).filter(({ voice }) => voice === "passive");
  const told = acts[0]?.at ?? text.length;
  const joined = wordsOf(text).some(({ low }) => joints.has(low));
  const relative = (joined ? participle.exec(text)?.index : undefined) ?? text.length;
  const title = text.slice(0, Math.min(told, relative));
  const written = plain(given).split(" ").slice(0, plain(title).split(" ").length);
  while (links.has(written.at(-1) ?? "")) written.pop();
  const head = [...canonicalWords(title)];
  while (head.length > 0 && links.has(head.at(-1) ?? "")) head.pop();
  let draft = false;
  while (head.length > 1 && (drafts.has(head[0] ?? "") || casings.has(head[0] ?? ""))) {
    const word = head.shift() ?? "";
    draft = draft || drafts.has(word);
  }
  const filed = /^\s*arsip\b/i.test(text) ? (["archive"] as const) : [];
  return {
    words: head,
    written,
    key: head.join(""),
    draft,
    statuses: new Set([...acts.map(({ act }) => act), ...filed]),
  };
});

/** True where a name tells no document from another: `dokumen terkait`, `data`, `berkas`. */
export function isGeneral(name: DocumentName): boolean {
  return name.words.every((word) => general.has(word));
}

/** As `isGeneral`, also for kinds of documents without a word on what they are of: `laporan kegiatan`, `surat keluar`. */
export function isBroad(name: DocumentName): boolean {
  return name.words.every(isBroadWord);
}

/** A word of such names: it tells kinds of documents, not documents. */
export function isBroadWord(word: string): boolean {
  return general.has(word) || broad.has(word);
}
