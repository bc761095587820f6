import { fill } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type ClauseName, clauses } from "./clauses.ts";
import { type PartName, parts } from "./parts.ts";
import type { Change, Place, Weight } from "./types.ts";

type Params<T extends string> = T extends `${string}{${infer P}}${infer Rest}` ? P | Params<Rest> : never;
type ParamsOf<K extends ClauseName> = Params<(typeof clauses)[K]["id"]>;
type Values<K extends ClauseName> = { readonly [P in ParamsOf<K>]: string | number | Bilingual };
type Rest<K extends ClauseName> = [ParamsOf<K>] extends [never]
  ? [values?: Record<string, never>, texts?: Texts]
  : [values: Values<K>, texts?: Texts];

interface Texts {
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  /** Where this change weighs otherwise than its part does. */
  readonly weight?: Weight;
}

/** A change of a part, told by a clause of the catalogue; a clause without its values does not compile. */
export function change<K extends ClauseName>(place: Place, part: PartName, kind: K, ...rest: Rest<K>): Change {
  const [values = {}, texts = {}] = rest as [Record<string, string | number | Bilingual>?, Texts?];
  return {
    place,
    part,
    kind,
    weight: texts.weight ?? weightOf(part, kind),
    clause: fill(clauses[kind], values),
    ...(texts.old !== undefined && { old: texts.old }),
    ...(texts.new !== undefined && { new: texts.new }),
  };
}

function weightOf(part: PartName, kind: ClauseName): Weight {
  const { weight } = parts[part];
  if (weight !== "substance") return weight;
  return kind === "respelled" ? "spelling" : kind === "reordered" ? "display" : weight;
}

/** One text in both languages: what an author wrote. */
export const asWritten = (text: string): Bilingual => ({ id: text, en: text });
