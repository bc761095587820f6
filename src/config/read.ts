import { type DocumentNode, evaluate, parse } from "@humanwhocodes/momoa";
import { type Details, finding, say } from "../diagnostics/define.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearNames } from "../diagnostics/near.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Config, Rules } from "./config.ts";
import { notJson, unknownRule } from "./findings.ts";
import { findingsOf } from "./issues.ts";
import { keyAt, spanOf } from "./places.ts";
import { configSchema } from "./schema.ts";

export interface ReadConfig {
  /** Absent where an error was found: half a configuration would check something else than was meant. */
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of a `sopan.config.json`. `codes` are the codes of all findings that there are. */
export function readConfig(file: SourceFile, codes: Iterable<string>): ReadConfig {
  const json = parseJson(file);
  if ("problem" in json) return { diagnostics: [json.problem] };
  const checked = configSchema.safeParse(evaluate(json.tree.body));
  if (!checked.success) return { diagnostics: findingsOf(checked.error, json.tree.body, file.path) };
  return { config: checked.data, diagnostics: unknownRules(checked.data, json.tree, file.path, new Set(codes)) };
}

/** A JSON text as a tree with places, or what is wrong with it. */
export function parseJson(file: SourceFile): { tree: DocumentNode } | { problem: Diagnostic } {
  // Windows editors put a byte order mark in front; a space in its place keeps every offset.
  const text = file.text.replace(/^\ufeff/, " ");
  try {
    return { tree: parse(text, { mode: "json", ranges: true }) };
  } catch (thrown) {
    return { problem: unparsed(file, text, thrown) };
  }
}

function unparsed(file: SourceFile, text: string, thrown: unknown): Diagnostic {
  const report = (message: Bilingual, start: number, end: number): Diagnostic =>
    finding(notJson, file.path, { start, end }, message, { help: notJson.messages.help });
  if (!(thrown instanceof Error && "offset" in thrown && typeof thrown.offset === "number")) {
    return report(notJson.messages.deep, 0, 0);
  }
  const end = text.trimEnd().length;
  if (thrown.offset >= end || end === 0 || /end of input/.test(thrown.message))
    return report(notJson.messages.end, end, end);
  return report(notJson.messages.here, thrown.offset, thrown.offset + 1);
}

function unknownRules(config: Config, tree: DocumentNode, path: string, codes: ReadonlySet<string>): Diagnostic[] {
  const places: [readonly (string | number)[], Rules | undefined][] = [
    [["rules"], config.rules],
    ...(config.overrides ?? []).map((each, i): [(string | number)[], Rules | undefined] => [
      ["overrides", i, "rules"],
      each.rules,
    ]),
  ];
  return places.flatMap(([at, rules]) =>
    Object.keys(rules ?? {})
      .filter((code) => !codes.has(code))
      .map((code) => {
        const near = nearNames(code, codes);
        const names = near.map((each) => `\`${each}\``).join(", ");
        const details: Details = {
          help: near.length > 0 ? say(unknownRule.messages.near, { names }) : unknownRule.messages.list,
        };
        const span = spanOf(keyAt(tree.body, [...at, code]));
        return finding(unknownRule, path, span, say(unknownRule.messages.unknown, { code }), details);
      }),
  );
}
