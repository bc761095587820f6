import type { Definition } from "../diagnostics/define.ts";
import { flowFindings } from "./findings/flow.ts";
import { nameFindings } from "./findings/names.ts";
import { timeFindings } from "./findings/time.ts";

/** What binding can find wrong. */
export const modelFindings: readonly Definition[] = [...nameFindings, ...flowFindings, ...timeFindings];
