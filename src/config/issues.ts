import type { ValueNode } from "@humanwhocodes/momoa";
import type { ZodError } from "zod";
import { type Details, finding, say } from "../diagnostics/define.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearNames } from "../diagnostics/near.ts";
import { badValue, unknownKey } from "./findings.ts";
import { type JsonPath, keyAt, spanOf, valueAt } from "./places.ts";
import { configSchema, overrideKeys } from "./schema.ts";

type Issue = ZodError["issues"][number];

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { id: "teks dalam tanda kutip", en: "a text in quotes" },
  array: { id: "daftar dalam kurung siku: [ ... ]", en: "a list in square brackets: [ ... ]" },
  object: { id: "isian dalam kurung kurawal: { ... }", en: "entries in braces: { ... }" },
  record: { id: "isian dalam kurung kurawal: { ... }", en: "entries in braces: { ... }" },
  boolean: { id: "true atau false", en: "true or false" },
};
const anything: Bilingual = { id: "nilai lain", en: "another value" };

/** What zod found wrong, each at its place in the text. */
export function findingsOf(error: ZodError, root: ValueNode, path: string): Diagnostic[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknown(key, issue.path, root, path))
      : [bad(issue, root, path)],
  );
}

/** An unknown key: with near names, or else all that there are. */
function unknown(key: string, at: JsonPath, root: ValueNode, path: string): Diagnostic {
  const known = at.length === 0 ? Object.keys(configSchema.shape) : overrideKeys;
  const near = nearNames(key, known);
  const help =
    near.length > 0
      ? say(unknownKey.messages.near, { names: quoted(near) })
      : say(unknownKey.messages.all, { names: quoted(known) });
  const span = spanOf(keyAt(root, [...at, key]));
  return finding(unknownKey, path, span, say(unknownKey.messages.unknown, { key }), { help });
}

function bad(issue: Issue, root: ValueNode, path: string): Diagnostic {
  const value = valueAt(root, issue.path);
  const key = issue.path.length === 0 ? "sopan.config.json" : issue.path.join(".");
  const report = (message: Bilingual, details: Details = {}): Diagnostic =>
    finding(badValue, path, spanOf(value), message, details);
  if (issue.code === "too_small") return report(say(badValue.messages.empty, { key }));
  if (issue.code === "invalid_type") {
    // A key that is not there has no place of its own: the value found is the one around it.
    if (value === valueAt(root, issue.path.slice(0, -1)) && issue.path.length > 0) {
      return report(say(badValue.messages.missing, { key }));
    }
    return report(expected(key, kinds[issue.expected] ?? anything));
  }
  if (issue.code !== "invalid_value") return report(expected(key, anything));
  const values = issue.values.map(String);
  const near = value.type === "String" ? nearNames(value.value, values) : [];
  const details = near.length > 0 ? { help: say(badValue.messages.near, { names: quoted(near) }) } : {};
  const list = (word: string): string => values.map((each) => JSON.stringify(each)).join(word);
  return report(expected(key, { id: list(" atau "), en: list(" or ") }), details);
}

function expected(key: string, what: Bilingual): Bilingual {
  return say(badValue.messages.expected, { key, expectedId: what.id, expectedEn: what.en });
}

function quoted(names: readonly string[]): string {
  return names.map((each) => `\`${each}\``).join(", ");
}
