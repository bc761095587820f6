import { say } from "../../diagnostics/define.ts";
import type { Edit } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { actsIn } from "../words/acts.ts";
import { misspellings } from "../words/misspellings.ts";
import { placeIn } from "../words/place.ts";
import { type Word, wordsOf } from "../words/plain.ts";
import { textsOf } from "./texts.ts";

/** At most so many other places are pointed at. */
const shown = 3;

export const spelling = rule({
  code: "wording/spelling",
  severity: "hint",
  title: { id: "ejaan yang bukan ejaan baku", en: "a word that is not in standard spelling" },
  why: {
    id: "SOP dikutip dan disalin; ejaan yang keliru ikut tersalin dan membuat kata yang sama tidak ditemukan saat dicari. Daftarnya pendek dan menurut KBBI",
    en: "SOPs are quoted and copied; wrong spelling spreads, and searching misses the word. The list is short and follows KBBI, the standard dictionary",
  },
  bad: `sop "Laporan Kegiatan"
pelaksana staf "Staf"
langkah "Menyusun lapaoran yang di paraf Kasubag"
  oleh staf
`,
  good: `sop "Laporan Kegiatan"
pelaksana staf "Staf"
langkah "Menyusun laporan yang diparaf Kasubag"
  oleh staf
`,
  messages: {
    wrong: { id: "`{wrong}` seharusnya `{right}`", en: "`{wrong}` should be `{right}`" },
    again: { id: "di sini juga: `{right}`", en: "here too: `{right}`" },
    more: { id: "dan pada {count} tempat lain di SOP ini", en: "and in {count} other places of this SOP" },
    help: { id: "ganti `{wrong}` menjadi `{right}`", en: "write `{right}` in place of `{wrong}`" },
  },
  check({ sop, report }) {
    const { messages } = this;
    const found = new Map<string, Slip[]>();
    const seen = new Set<number>();
    for (const entry of textsOf(sop)) {
      // A reading in doubt says nothing of how the paper spells; a thing that is only named again stands elsewhere.
      if (entry.notes.some(({ kind }) => kind === "doubtful") || seen.has(entry.span.start)) continue;
      seen.add(entry.span.start);
      for (const { wrong, right, at } of slipsIn(entry.text)) {
        const span = placeIn(entry, at, at + wrong.length);
        const literal = span.end - span.start === wrong.length;
        const slip: Slip = { wrong, right: cased(right, wrong), span, literal };
        // Passives written apart are one habit, whatever the word.
        const key = /^di\s/i.test(wrong) ? "di" : wrong.toLowerCase();
        const before = found.get(key);
        if (before) before.push(slip);
        else found.set(key, [slip]);
      }
    }
    for (const [first, ...others] of found.values()) {
      if (!first) continue;
      const { wrong, right } = first;
      const edits = [first, ...others]
        .filter(({ literal }) => literal)
        .map((slip): Edit => ({ span: slip.span, text: slip.right }));
      const left = others.length - shown;
      report(first.span, say(messages.wrong, { wrong: brief(wrong, 20), right: brief(right, 20) }), {
        labels: others
          .slice(0, shown)
          .map((slip) => ({ span: slip.span, message: say(messages.again, { right: slip.right }) })),
        notes: left > 0 ? [say(messages.more, { count: left })] : [],
        help: say(messages.help, { wrong, right }),
        ...(edits.length > 0 && { fix: { safe: false, title: say(messages.help, { wrong, right }), edits } }),
      });
    }
  },
});

interface Slip {
  readonly wrong: string;
  readonly right: string;
  readonly span: Span;
  /** The span holds just the wrong word. */
  readonly literal: boolean;
}

interface Misspelling {
  readonly wrong: string;
  readonly right: string;
  readonly at: number;
}

const none: readonly Misspelling[] = [];

/** Words of the list, and passives written apart (`di paraf`), in the order of the text. */
function slipsIn(text: string): readonly Misspelling[] {
  const words = wordsOf(text);
  // Most texts have none, which is seen sooner than where they are.
  return words.some(mayBeSlip) ? allSlips(text, words) : none;
}

function mayBeSlip({ low }: Word): boolean {
  return misspellings.has(low) || low === "di" || low.startsWith("tangan");
}

function allSlips(text: string, all: readonly Word[]): Misspelling[] {
  const words = all.flatMap(({ text: wrong, low, at }, i) => {
    const right = misspellings.get(low);
    if (right === undefined) return [];
    const before = all[i - 1];
    // `di sitribusikan`: misspelt and apart.
    if (before && isPassiveApart(before.low, right))
      return [{ wrong: text.slice(before.at, at + wrong.length), right: `di${right}`, at: before.at }];
    return [{ wrong, right, at }];
  });
  const apart = actsIn(text).flatMap(({ word, at, voice }) => {
    const wrong = voice === "passive" ? /^di\s+\p{L}+/iu.exec(text.slice(at))?.[0] : undefined;
    return wrong ? [{ wrong, right: whole(word), at }] : [];
  });
  const signed = [...text.matchAll(signing)].map(({ 0: wrong, index }) => {
    return { wrong, right: /^di/i.test(wrong) ? "ditandatangani" : "menandatangani", at: index };
  });
  return [...words, ...apart, ...signed].sort((a, b) => a.at - b.at);
}

/** `ditanda tangani`, `di tanda tangan`: in one word, and with -i. */
const signing = /(?<!\p{L})(?:di\s?tanda|menanda)\s+tangan(?:i|in)?(?!\p{L})/giu;

/** Whether `di` before a word is the prefix of a passive that is written apart. */
function isPassiveApart(before: string, word: string): boolean {
  return before === "di" && actsIn(`di${word}`).some(({ voice }) => voice === "passive");
}

/** A passive in one word, without abbreviations. */
function whole(word: string): string {
  return word.toLowerCase() === "dittd" ? "ditandatangani" : word.toLowerCase();
}

/** The right word with the capitals of the wrong one. */
function cased(right: string, wrong: string): string {
  if (wrong.length > 1 && wrong === wrong.toUpperCase()) return right.toUpperCase();
  const [first = ""] = wrong;
  // `Kekepala Dinas` is written `ke Kepala Dinas`: the capital is that of the office.
  const preposition = /^(?:ke|di) /.exec(right)?.[0];
  if (preposition && first !== first.toLowerCase()) return preposition + capital(right.slice(preposition.length));
  return first === first.toLowerCase() ? right : capital(right);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
