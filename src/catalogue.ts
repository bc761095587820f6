import { compareFindings } from "./analysis/compare/findings.ts";
import { configFindings } from "./config/findings.ts";
import { baselineFindings } from "./diagnostics/baseline/findings.ts";
import type { Definition } from "./diagnostics/define.ts";
import { silenceFindings } from "./diagnostics/silence-findings.ts";
import { hostFindings } from "./host-findings.ts";
import { libraryFindings } from "./library/findings.ts";
import { modelFindings } from "./model/findings.ts";
import { libraryRules, rules } from "./rules/index.ts";
import { syntaxFindings } from "./syntax/findings.ts";

/** Every finding that the tool can make, in the order of its stages. */
export const definitions: readonly Definition[] = [
  ...syntaxFindings,
  ...modelFindings,
  ...rules,
  ...libraryRules,
  ...silenceFindings,
  ...libraryFindings,
  ...configFindings,
  ...baselineFindings,
  ...hostFindings,
  ...compareFindings,
];

/** Findings by code. */
export const catalogue: ReadonlyMap<string, Definition> = new Map(definitions.map((each) => [each.code, each]));
