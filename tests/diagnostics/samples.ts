import type { Definition } from "../../src/diagnostics/define.ts";
import type { Diagnostic, Label, Language } from "../../src/diagnostics/diagnostic.ts";
import type { RenderOptions } from "../../src/diagnostics/render/index.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import type { Span } from "../../src/source/span.ts";

/** The span of the `nth` occurrence of some words in a text. */
export function spanIn(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export function label(span: Span, id: string, en: string, path?: string): Label {
  return { span, message: { id, en }, ...(path !== undefined && { path }) };
}

/** A finding with the parts that a test does not care for filled in. */
export function found(parts: Partial<Diagnostic> & Pick<Diagnostic, "span">): Diagnostic {
  return {
    code: "roles/unknown",
    severity: "error",
    path: "sops/rka.sop",
    message: { id: "tidak ada pelaksana `kabit`", en: "there is no actor `kabit`" },
    labels: [],
    notes: [],
    ...parts,
  };
}

export function definition(code: string): Definition {
  return {
    code,
    severity: "error",
    title: { id: "pelaksana tidak dikenal", en: "an unknown actor" },
    why: {
      id: "setiap langkah dikerjakan oleh pelaksana yang punya kolom; nama yang tidak dikenal tidak punya kolom",
      en: "every step is done by an actor who has a column; an unknown name has none",
    },
    bad: 'sop "A"\n',
    good: 'sop "B"\n',
    messages: {},
  };
}

/** Options over the given texts. */
export function optionsFor(
  texts: Readonly<Record<string, string>>,
  given: Partial<Pick<RenderOptions, "language" | "color" | "width">> = {},
): RenderOptions {
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, new SourceFile(path, text)]));
  const language: Language = "id";
  const catalogue = new Map([["roles/unknown", definition("roles/unknown")]]);
  return { sources, language, color: false, width: 80, catalogue, ...given };
}
