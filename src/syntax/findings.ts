import type { Definition } from "../diagnostics/define.ts";
import { fileFindings } from "./findings/file.ts";
import { lineFindings } from "./findings/lines.ts";
import { misplacedPart } from "./findings/parts.ts";
import { structureFindings } from "./findings/structure.ts";
import * as values from "./findings/values.ts";
import * as words from "./findings/words.ts";

/** Everything that reading a file can find wrong with it. */
export const syntaxFindings: readonly Definition[] = [
  ...fileFindings,
  ...lineFindings,
  ...structureFindings,
  misplacedPart,
  ...Object.values(values),
  ...Object.values(words),
];
