import { inPreset, type SeverityOf } from "../diagnostics/configured.ts";
import { usualPreset } from "../diagnostics/define.ts";
import type { Config, Rules } from "./config.ts";
import { matches } from "./glob.ts";

/**
 * What the configuration makes of a finding. What is said of one rule counts more than the choice of rules, and what
 * is said for some files more than what is said for all.
 */
export function severityOf({ overrides = [], rules, preset }: Config): SeverityOf {
  const entries = [{ files: undefined, preset, rules }, ...overrides].reverse();
  return (code, path, usual) => {
    const reaching = entries.filter(({ files }) => files?.some((pattern) => matches(pattern, path)) ?? true);
    for (const each of reaching) {
      const said = own(each.rules, code);
      if (said !== undefined) return said;
    }
    const chosen = reaching.find((each) => each.preset !== undefined)?.preset ?? usualPreset;
    return inPreset(code, chosen) ? usual : "off";
  };
}

function own(rules: Rules | undefined, code: string): Rules[string] | undefined {
  return rules !== undefined && Object.hasOwn(rules, code) ? rules[code] : undefined;
}
