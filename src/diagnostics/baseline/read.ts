import { placed } from "../../config/places.ts";
import { parseJson } from "../../config/read.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
import { finding, say } from "../define.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Baseline, KnownFinding } from "./baseline.ts";
import { staleKnown, unreadableBaseline } from "./findings.ts";
import { baselineSchema } from "./schema.ts";

/** Reads the text of a baseline. */
export function readBaseline(file: SourceFile): Baseline | { readonly problem: Diagnostic } {
  let value: unknown;
  try {
    value = JSON.parse(file.text.replace(/^\ufeff/, ""));
  } catch {
    const json = parseJson(file);
    return { problem: unreadable(file, "problem" in json ? json.problem.span : { start: 0, end: 0 }) };
  }
  const checked = baselineSchema.safeParse(value);
  if (checked.success) return checked.data;
  const json = parseJson(file);
  const path = checked.error.issues[0]?.path ?? [];
  return { problem: unreadable(file, "problem" in json ? json.problem.span : placed(json.tree.body, path)) };
}

function unreadable(file: SourceFile, span: Span): Diagnostic {
  const { messages } = unreadableBaseline;
  return finding(unreadableBaseline, file.path, span, messages.here, { help: messages.help });
}

/**
 * A finding for each entry whose own is gone, at its line.
 * @param option what must be said to `sopan lint` for this file, where the configuration does not name it
 */
export function staleFindings(gone: readonly KnownFinding[], file: SourceFile, option?: string): Diagnostic[] {
  if (gone.length === 0) return [];
  const { messages } = staleKnown;
  const help = option === undefined ? messages.help : say(messages.helpFile, { file: option });
  const offsets = new Map([...file.text.matchAll(/"([0-9a-f]{16})"/g)].map((match) => [match[1], match.index]));
  return gone.map(({ path, code, fingerprint }) => {
    const message = say(messages.gone, { rule: code, path });
    return finding(staleKnown, file.path, lineOf(file, offsets.get(fingerprint) ?? 0), message, { help });
  });
}

/** The words of the line of an offset, without the comma behind them. */
function lineOf(file: SourceFile, offset: number): Span {
  const { line } = file.position(offset);
  const words = file.line(line);
  const start = file.lineStart(line) + words.length - words.trimStart().length;
  return { start, end: start + words.trim().replace(/,$/, "").length };
}
