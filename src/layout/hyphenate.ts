/**
 * Where an Indonesian word may be broken behind a hyphen. Syllables of the language are regular enough for rules: a
 * consonant belongs to the vowel behind it, of two the first stays behind. Breaks that need to know the word's root
 * (`ber-anda` or `be-randa`, `meng-ambil` or `me-ngambil`, `arsip-an`) are not made at all.
 *
 * Source: Ejaan Bahasa Indonesia yang Disempurnakan, edisi V, on breaking words by syllables and affixes.
 */

/** Letters that stay on either side at least. */
const LEFT = 2;
const RIGHT = 3;

const VOWEL = /[aiueo]/;
/** Two letters, one sound. */
const DIGRAPH = /^(?:ng|ny|sy|kh)/;
/** A stop with a liquid, which may open a syllable. */
const CLUSTER = /^[bcdfgkpt][rl]$/;

interface Sound {
  readonly text: string;
  readonly at: number;
  readonly vowel: boolean;
}

function soundsOf(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    const text = DIGRAPH.exec(word.slice(at, at + 2))?.[0] ?? word.charAt(at);
    sounds.push({ text, at, vowel: VOWEL.test(text) });
    at += text.length;
  }
  return sounds;
}

/** Offsets into the word at which no rule of affixes can be sure. */
function isDoubtful(word: string, at: number): boolean {
  if (/^[btp]er[aiueo]/.test(word) && at <= 3) return true;
  if (/^(?:[mp]eng|meny|peny)[aiueo]/.test(word) && at <= 4) return true;
  // `arsip-an`, `tangan-i`: the suffix takes no consonant of its root with it; -kan is whole.
  return /[^aiueo]an(?:nya)?$/.test(word) && !/kan$/.test(word) && at === word.search(/.an(?:nya)?$/);
}

/** Where the syllable behind a run of consonants begins; undefined where that is doubtful. */
function opening(run: readonly Sound[]): Sound | undefined {
  const last = run.at(-1);
  const before = run.at(-2);
  if (last === undefined || before === undefined) return last;
  const opens = CLUSTER.test(before.text + last.text);
  // `pub-lik` but `pro-gram`: of a stop and a liquid alone nobody can tell without the word.
  if (run.length === 2) return opens ? undefined : last;
  if (!opens) return last;
  return run.length > 3 && run.at(-3)?.text === "s" ? run.at(-3) : before;
}

/**
 * Offsets (UTF-16 units) at which `word` may be broken behind a hyphen, in order. None for what is no plain word:
 * digits, abbreviations, addresses. Punctuation around the word is allowed.
 */
export function hyphenations(word: string): number[] {
  const core = /^\P{L}*(\p{Script=Latin}+)\P{L}*$/u.exec(word)?.[1];
  if (core === undefined || core.length < LEFT + RIGHT || !/^[A-Za-z]+$/.test(core)) return [];
  const start = word.indexOf(core);
  const low = core.toLowerCase();
  const sounds = soundsOf(low);
  const found: number[] = [];
  let run: Sound[] = [];
  let seen = false;
  for (const sound of sounds) {
    if (!sound.vowel) {
      run.push(sound);
      continue;
    }
    const at = opening(run)?.at;
    if (seen && at !== undefined && at >= LEFT && low.length - at >= RIGHT && !isDoubtful(low, at)) {
      found.push(start + at);
    }
    seen = true;
    run = [];
  }
  return found;
}
