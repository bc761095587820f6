import { documents } from "./documents/index.ts";
import { flow } from "./flow/index.ts";
import { header } from "./header/index.ts";
import { library } from "./library/index.ts";
import { roles } from "./roles/index.ts";
import type { Rule } from "./rule.ts";
import type { AnyLibraryRule } from "./rule-family.ts";
import { time } from "./time/index.ts";
import { wording } from "./wording/index.ts";

const families = [header, roles, flow, time, documents, library, wording];

/** Every rule that looks at one SOP. A new rule is a file, and a line in the index of its family. */
export const rules: readonly Rule[] = families.flatMap((family) => family.rules);

/** Every rule that looks at the library as a whole. */
export const libraryRules: readonly AnyLibraryRule[] = families.flatMap((family) => family.libraryRules);
