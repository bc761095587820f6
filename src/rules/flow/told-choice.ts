import { wordsOf } from "../words/plain.ts";

const conditions = new Set("jika bila apabila kalau jikalau".split(" "));
const mentioned = /jika|bila|kalau/i;
const links = new Set("sudah telah memang di hasilnya ternyata".split(" "));
const verdicts = new Set(
  "setuju disetujui menyetujui sesuai benar lengkap valid layak memenuhi salah ya tidak belum ditolak keliru setujui".split(
    " ",
  ),
);
/** What is said behind `tidak` and `belum` where something else than a verdict is meant: `jika tidak ada`. */
const besides = new Set("ada hadir membawa dapat bisa memungkinkan mampu terdapat diperlukan perlu".split(" "));

/**
 * Where a text chooses a way by a verdict: `jika setuju`, `apabila sudah sesuai`, `bila tidak`. What stands in brackets,
 * and conditions of another kind (`apabila diperlukan`, `jika klien ...`), choose none.
 */
export function toldChoice(text: string): { readonly at: number; readonly end: number } | undefined {
  if (!mentioned.test(text)) return undefined;
  const words = wordsOf(text);
  for (const [i, { text: word, at }] of words.entries()) {
    if (!conditions.has(word.toLowerCase()) || inBrackets(text, at)) continue;
    let next = i + 1;
    while (links.has(words[next]?.text.toLowerCase() ?? "")) next++;
    const verdict = words[next];
    const low = verdict?.text.toLowerCase() ?? "";
    if (!verdict || !verdicts.has(low)) continue;
    const denied = low === "tidak" || low === "belum";
    if (denied && besides.has(words[next + 1]?.text.toLowerCase() ?? "")) continue;
    return { at, end: verdict.at + verdict.text.length };
  }
  return undefined;
}

function inBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}
