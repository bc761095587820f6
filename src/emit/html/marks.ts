import type { Note } from "../../model/types.ts";
import { escapeAttribute } from "../escape.ts";

/** The small raised mark of what was read between the lines (`*`) or is doubtful (`?`), as in the drawing. */
export function noteMarks(notes: readonly Note[], shown: boolean): string {
  if (!shown) return "";
  const marks = { inferred: "*", doubtful: "?" } as const;
  const words = { inferred: "Disimpulkan", doubtful: "Ragu" } as const;
  return (["inferred", "doubtful"] as const)
    .map((kind) => {
      const texts = notes.filter((note) => note.kind === kind).map(({ text }) => text);
      if (texts.length === 0) return "";
      return `<sup class="asal" title="${escapeAttribute(`${words[kind]}: ${texts.join("; ")}`)}">${marks[kind]}</sup>`;
    })
    .join("");
}
