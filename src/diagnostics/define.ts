import type { Span } from "../source/span.ts";
import type { Bilingual, Diagnostic, Fix, Label, Language, Severity } from "./diagnostic.ts";

/** `{name}` placeholders of a template, as a union of their names. */
type Params<T extends string> = T extends `${string}{${infer P}}${infer Rest}` ? P | Params<Rest> : never;
/** Words that differ between the languages are filled in as both. */
type Value = string | number | Bilingual;
type Values<T extends Bilingual> = { readonly [K in Params<T["id"]> | Params<T["en"]>]: Value };
/** No argument at all where the template has no placeholders. */
type Arguments<T extends Bilingual> = keyof Values<T> extends never ? [] : [values: Values<T>];

/** Choices of rules, each holding the one before: what is surely wrong; what is usually right; all there is. */
export const presets = ["inti", "disarankan", "ketat"] as const;
export type Preset = (typeof presets)[number];
export const usualPreset: Preset = "disarankan";

export interface Meta {
  readonly code: string;
  readonly severity: Severity;
  /** The smallest choice of rules that has it: `inti` unless it is a warning or a hint, then `disarankan`. */
  readonly preset?: Preset;
  /** A few words for lists. */
  readonly title: Bilingual;
  /** Why it matters, printed once per code and run. */
  readonly why: Bilingual;
  /** A small file in which it fires, and the same mended. The tests run both. */
  readonly bad: string;
  readonly good: string;
  /** Other files that both samples need, by path: an organisation, a sister SOP. */
  readonly also?: Readonly<Record<string, string>>;
}

export interface Definition<M extends Record<string, Bilingual> = Record<string, Bilingual>> extends Meta {
  readonly messages: M;
}

/** The smallest choice of rules that a definition belongs to. */
export function presetOf({ preset, severity }: Meta): Preset {
  return preset ?? (severity === "error" ? "inti" : usualPreset);
}

/**
 * Declares what a finding is and says. Placeholders are part of the type, so that a message used with a wrong or
 * missing value does not compile.
 */
export function define<const M extends Record<string, Bilingual>>(definition: Definition<M>): Definition<M> {
  return definition;
}

/** Fills the `{placeholders}` of a sentence in both languages. */
export function say<const T extends Bilingual>(template: T, ...[values]: Arguments<T>): Bilingual {
  return values === undefined ? template : fill(template, values);
}

/** The same for a sentence that is chosen at run time, whose placeholders the compiler cannot see. */
export function fill(template: Bilingual, values: Readonly<Record<string, Value>>): Bilingual {
  const put = (language: Language): string =>
    template[language].replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key] ?? whole;
      return typeof value === "object" ? value[language] : String(value);
    });
  return { id: put("id"), en: put("en") };
}

export interface Details {
  readonly labels?: readonly Label[];
  readonly notes?: readonly Bilingual[];
  readonly help?: Bilingual;
  readonly fix?: Fix;
}

/** Makes a finding of a definition. */
export function finding(
  definition: Definition,
  path: string,
  span: Span,
  message: Bilingual,
  details: Details = {},
): Diagnostic {
  return {
    code: definition.code,
    severity: definition.severity,
    path,
    span,
    message,
    labels: details.labels ?? [],
    notes: details.notes ?? [],
    ...(details.help && { help: details.help }),
    ...(details.fix && { fix: details.fix }),
  };
}
