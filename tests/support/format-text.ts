import { format } from "../../src/format/format.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";

/** The canonical layout of a text; throws where the formatter refuses it, so that a test shows why. */
export function formatText(text: string): string {
  const formatted = format(parse(new SourceFile("uji.sop", text)));
  if ("text" in formatted) return formatted.text;
  const reasons = formatted.refused.map((finding) => `${finding.code} ${finding.span.start}: ${finding.message.en}`);
  throw new Error(`refused:\n${reasons.join("\n")}\n${text}`);
}
