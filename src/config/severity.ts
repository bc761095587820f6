import type { SeverityOf } from "../diagnostics/configured.ts";
import type { Config, Rules } from "./config.ts";
import { matches } from "./glob.ts";

/** What the configuration makes of a finding; undefined where it says nothing on any. */
export function severityOf(config: Config): SeverityOf | undefined {
  const overrides = config.overrides ?? [];
  const rules = config.rules ?? {};
  if (overrides.length === 0 && Object.keys(rules).length === 0) return undefined;
  return (code, path, usual) => {
    let severity = own(rules, code) ?? usual;
    for (const each of overrides) {
      const other = own(each.rules, code);
      if (other !== undefined && each.files.some((pattern) => matches(pattern, path))) severity = other;
    }
    return severity;
  };
}

function own(rules: Rules, code: string): Rules[string] | undefined {
  return Object.hasOwn(rules, code) ? rules[code] : undefined;
}
