import { say } from "../../diagnostics/define.ts";
import type { DeclarationLine, Entry, FieldLine, LanesLine, ListLine, Node } from "../ast.ts";
import { misplacedPart } from "../findings/parts.ts";
import type { Problems } from "../problems.ts";

type Part = "adalah" | "dari" | "bila" | "maksud" | "peran" | "luar";
interface Allowed {
  readonly parts: readonly Part[];
  /** What its things are called by: texts, names, one of them, or names with the paper's words beside them. */
  readonly by: "text" | "name" | "either" | "both";
}

/** Lists whose entries are more than texts. */
const allowed: Partial<Record<(ListLine | LanesLine)["keyword"], Allowed>> = {
  "dasar-hukum": { parts: ["maksud"], by: "both" },
  keterkaitan: { parts: [], by: "both" },
  tampilan: { parts: [], by: "both" },
  definisi: { parts: ["adalah"], by: "either" },
  jenis: { parts: [], by: "either" },
  mencabut: { parts: [], by: "name" },
  mengubah: { parts: [], by: "name" },
  kelengkapan: { parts: ["dari", "bila"], by: "both" },
  output: { parts: ["dari", "bila"], by: "both" },
  pelaksana: { parts: ["peran", "luar"], by: "both" },
};
/** Where the parts of an entry stand in the tree, in the order in which they are reported. */
const partKeys = [
  ["adalah", "definition"],
  ["dari", "source"],
  ["bila", "when"],
  ["maksud", "means"],
  ["peran", "role"],
  ["luar", "outsider"],
] as const satisfies readonly (readonly [Part, keyof Entry])[];
const texts: Allowed = { parts: [], by: "text" };

/** Reports what an entry says that its list has no place for. */
export function checkEntry(entry: Entry, { keyword }: ListLine | LanesLine, problems: Problems): void {
  const { messages } = misplacedPart;
  const { parts, by } = allowed[keyword] ?? texts;
  const report = (at: Node, message: (typeof messages)[keyof typeof messages], part = ""): void =>
    problems.report(misplacedPart, at.span, say(message, { keyword, part }), { help: messages.help });
  for (const [part, key] of partKeys) {
    const at = entry[key];
    if (at && !parts.includes(part)) report(at, messages.part, part === "luar" ? entry.outsider?.value : part);
  }
  const [name, second] = entry.names;
  if (second && keyword !== "dasar-hukum") report(second, messages.jo);
  if (name && by === "text") report(name, messages.name, name.value);
  else if (name && entry.text && by !== "both") report(entry.text, by === "name" ? messages.text : messages.second);
  else if (entry.text && by === "name") report(entry.text, messages.text);
}

/** `unit x "..."` in an SOP: a reference with the paper's words. Only the organisation's file gives short names. */
export function unitReference(line: DeclarationLine, problems: Problems): FieldLine {
  const { span, keywordSpan, clauses, depth, name, title, short } = line;
  const { messages } = misplacedPart;
  if (short) {
    const message = say(messages.part, { part: "singkat", keyword: line.keyword });
    problems.report(misplacedPart, short.span, message, { help: messages.help });
  }
  return { kind: "field", keyword: "unit", span, keywordSpan, clauses, depth, value: name, words: title, person: {} };
}
