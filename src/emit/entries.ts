import type { Section, Step, TextEntry } from "../model/types.ts";

/** An entry's words: its paragraphs, one a line. */
export const wordsOf = ({ text, paragraphs }: TextEntry): string =>
  paragraphs.length > 0 ? paragraphs.join("\n") : text;

export const textsOf = (section: Section<TextEntry>): string[] => section.entries.map(wordsOf);

/** Keterangan as printed: what the author wrote, then what prints itself. */
export function remarksOf(step: Step): string[] {
  const all = [...textsOf(step.remarks), ...step.derivedRemarks.map(({ text }) => text)];
  return all.length === 0 && step.remarks.state === "dash" ? ["-"] : all;
}
