import type { Diagnostic, Language } from "../diagnostic.ts";
import { harmless } from "./cells.ts";
import { words } from "./words.ts";

/** All that a finding says beside its excerpt, harmless, a line each: what, the facts below it, and what to do. */
export function sentences({ message, notes, help, fix }: Diagnostic, language: Language): string[] {
  const order = help ?? fix?.title;
  return [
    message[language],
    ...notes.flatMap((note) => note[language].split("\n")),
    ...(order ? [`${words[language].help}: ${order[language]}`] : []),
  ].map(harmless);
}
