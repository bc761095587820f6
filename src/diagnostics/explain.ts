import type { Definition } from "./define.ts";
import type { Language } from "./diagnostic.ts";
import { nearNames } from "./near.ts";
import { fold } from "./render/fold.ts";
import { words } from "./render/words.ts";

const WIDTH = 80;

/** Headings of an explanation. */
export const explainWords = {
  id: {
    why: "Mengapa",
    bad: "Contoh yang salah",
    good: "Contoh yang benar",
    silence: "Bila disengaja, tulis di tempatnya",
  },
  en: { why: "Why", bad: "Wrong", good: "Right", silence: "If it is meant, write at its place" },
} as const satisfies Record<Language, unknown>;

const reason: Readonly<Record<Language, string>> = { id: "alasannya", en: "the reason" };

/** All that is to be said of a finding, as text for a terminal of 80 columns. */
export function explain(definition: Definition, language: Language): string {
  const { code, severity, title, why, bad, good } = definition;
  const say = explainWords[language];
  const blocks = [
    `${code} (${words[language].severity[severity]})\n${title[language]}`,
    section(say.why, fold(why[language], WIDTH - 2, 0)),
  ];
  if (bad !== "") blocks.push(section(say.bad, sample(bad)));
  if (good !== "") blocks.push(section(say.good, sample(good)));
  const silence = silenceOf(code, language);
  if (silence !== undefined) blocks.push(section(say.silence, [silence]));
  return `${blocks.join("\n\n")}\n`;
}

/** The line that silences a finding; undefined where none can: what is not about the words of an SOP. */
export function silenceOf(code: string, language: Language): string | undefined {
  return /^(?:syntax|silence|config|io|baseline)\//.test(code) ? undefined : `abaikan ${code} "${reason[language]}"`;
}

function section(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `  ${line}`.trimEnd())].join("\n");
}

function sample(text: string): string[] {
  return text.trimEnd().split(/\r\n|\r|\n/);
}

/** Codes that may have been meant by `code`: near ones, and those that it is the last part of; at most three. */
export function nearCodes(code: string, catalogue: ReadonlyMap<string, Definition>): string[] {
  const codes = [...catalogue.keys()];
  const ending = codes.filter((each) => each.endsWith(`/${code}`));
  return [...new Set([...ending, ...nearNames(code, codes)])].slice(0, 3);
}
