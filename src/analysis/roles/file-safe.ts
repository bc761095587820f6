import { plain } from "../../rules/words/plain.ts";

const LONGEST = 60;

/**
 * A text as the name of a file and of a page: its words in small ASCII letters and digits. Texts that differ in more
 * than capitals and punctuation get different names: what is lost on the way comes back as a checksum.
 */
export function fileSafe(text: string): string {
  const key = plain(text) || text;
  const words = key.match(/[a-z0-9]+/g)?.join("-") ?? "";
  if (words === key.replaceAll(" ", "-") && words.length <= LONGEST) return words;
  return [words.slice(0, LONGEST).replace(/-$/, ""), checksum(key)].filter((part) => part !== "").join("-");
}

/** FNV-1a over UTF-16 units, twice 32 bits from two beginnings, in 16 hexadecimal digits. */
function checksum(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((begin) => {
      let hash = begin;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
