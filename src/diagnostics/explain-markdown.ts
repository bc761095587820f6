import type { Definition } from "./define.ts";
import type { Language } from "./diagnostic.ts";
import { explainWords } from "./explain.ts";

/** What is to be said of a finding, as Markdown for pages that show it beside one. */
export function explainMarkdown({ title, why, bad, good }: Definition, language: Language): string {
  const say = explainWords[language];
  const blocks = [`**${title[language]}**`, `${say.why}: ${why[language]}.`];
  if (bad !== "") blocks.push(`${say.bad}:`, fenced(bad));
  if (good !== "") blocks.push(`${say.good}:`, fenced(good));
  return `${blocks.join("\n\n")}\n`;
}

function fenced(sample: string): string {
  return `\`\`\`\n${sample.trimEnd()}\n\`\`\``;
}
