import type { Span } from "../../source/span.ts";
import type { Kept } from "../library-rule.ts";
import type { RuleSubject } from "../rule.ts";
import { plainTitle } from "./titles.ts";

/**
 * SOPs that `keterkaitan` and rows name in words, `terkait "SOP Surat Keluar"`, `lihat "SOP Surat Keluar"`, and not by a
 * name of the library.
 */
export interface RelatedInWords {
  readonly agency: string;
  readonly named: readonly { readonly title: string; readonly text: string; readonly span: Span }[];
}

export function relatedInWords({ sop, tree }: RuleSubject): RelatedInWords {
  const lines = tree.procedure?.head ?? [];
  const texts = new Map(
    lines.flatMap((line) =>
      line.kind === "list" && line.keyword === "keterkaitan"
        ? line.entries.map(({ span, text, type }) => [span.start, type ? text : undefined] as const)
        : [],
    ),
  );
  const named = sop.related.entries.flatMap(({ text, span, sop: id }) => {
    const place = texts.get(span.start)?.span;
    // Words without `terkait` or the like before them name a document as often as an SOP.
    return id === undefined && place ? [{ title: plainTitle(text), text, span: place }] : [];
  });
  const inRows = sop.charts
    .flatMap(({ steps }) => steps.flatMap(({ calls, mentions }) => [...calls, ...mentions]))
    .filter(({ sop: id, text }) => id === undefined && /^\W*sop\s/iu.test(text))
    .map(({ text, span }) => ({ title: plainTitle(text), text, span }));
  return { agency: sop.agency?.id ?? "", named: [...named, ...inRows].filter(({ title }) => title !== "") };
}

export interface Mention {
  readonly path: string;
  readonly text: string;
  readonly span: Span;
}

/** Titles that are named in words, with the SOP of the same agency that has it, where there is one. In order. */
export function mentioned(
  sops: readonly Kept<RelatedInWords>[],
): { known: Kept<RelatedInWords> | undefined; mentions: Mention[] }[] {
  const byTitle = new Map<string, Kept<RelatedInWords>>();
  for (const each of sops) {
    const key = `${each.value.agency} ${plainTitle(each.title)}`;
    if (!byTitle.has(key)) byTitle.set(key, each);
  }
  const groups = new Map<string, Mention[]>();
  for (const { path, value } of sops) {
    for (const { title, text, span } of value.named) {
      const key = `${value.agency} ${title}`;
      const group = groups.get(key);
      if (group) group.push({ path, text, span });
      else groups.set(key, [{ path, text, span }]);
    }
  }
  return [...groups].map(([key, mentions]) => ({ known: byTitle.get(key), mentions }));
}
