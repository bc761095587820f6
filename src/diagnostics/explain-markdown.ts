import type { Definition } from "./define.ts";
import type { Language } from "./diagnostic.ts";
import { explainWords, silenceOf } from "./explain.ts";
import { words } from "./render/words.ts";

/** What is to be said of a finding, as Markdown for pages that show it beside one. */
export function explainMarkdown(definition: Definition, language: Language): string {
  const { code, severity, title, why, bad, good } = definition;
  const say = explainWords[language];
  const blocks = [`**${title[language]}** (${words[language].severity[severity]})`, `${say.why}: ${why[language]}.`];
  if (bad !== "") blocks.push(`${say.bad}:`, fenced(bad));
  if (good !== "") blocks.push(`${say.good}:`, fenced(good));
  const silence = silenceOf(code, language);
  if (silence !== undefined) blocks.push(`${say.silence}:`, fenced(silence));
  return `${blocks.join("\n\n")}\n`;
}

/** The page of a finding, in both languages: what its address leads to. */
export function explainPage(definition: Definition): string {
  const texts = (["id", "en"] as const).map((language) => explainMarkdown(definition, language));
  return `# ${definition.code}\n\n${texts.join("\n---\n\n")}`;
}

/** Where the package keeps the page of a finding. */
export function pagePath(code: string): string {
  return `dist/aturan/${code}.md`;
}

/** The address of that page in one version of the package. */
export function pageAddress(code: string, version: string): string {
  return `https://unpkg.com/sopan@${version}/${pagePath(code)}`;
}

function fenced(sample: string): string {
  return `\`\`\`\n${sample.trimEnd()}\n\`\`\``;
}
