import { type Cited, readCited } from "../../model/citations.ts";
import type { Organisation, Regulation } from "../../model/organisation.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import type { RuleSubject } from "../rule.ts";

/** An entry of `dasar-hukum`. */
export interface LegalEntry {
  /** The regulation that its name or `maksud` stands for. */
  readonly regulation?: Regulation;
  /** Those joined to it with `jo`. */
  readonly joined: readonly Regulation[];
  /** What its own words say; absent where it has none but the name. */
  readonly cited?: Cited;
  readonly text: string;
  /** Its words, or the whole entry where it has none. */
  readonly span: Span;
}

const known = new WeakMap<Sop, readonly LegalEntry[]>();
/** What citations say, by their words: SOPs of an agency cite the same few regulations again and again. */
const readings = new WeakMap<Organisation, Map<string, Cited>>();

function read(text: string, organisation: Organisation | undefined): Cited {
  if (!organisation) return readCited(text);
  const known = readings.get(organisation) ?? new Map<string, Cited>();
  readings.set(organisation, known);
  const cited = known.get(text) ?? readCited(text);
  known.set(text, cited);
  return cited;
}

/** The entries of `dasar-hukum`, read once for all rules that look at them. */
export function legalEntries({ sop, tree, organisation }: RuleSubject): readonly LegalEntry[] {
  const before = known.get(sop);
  if (before) return before;
  const lines = tree.procedure?.head ?? [];
  const words = new Map(
    lines.flatMap((line) =>
      line.kind === "list" && line.keyword === "dasar-hukum"
        ? line.entries.map(({ span, text }) => [span.start, text] as const)
        : [],
    ),
  );
  const entries = sop.legalBasis.entries.map(({ regulation: id, amendedBy, text, span }): LegalEntry => {
    const regulation = id === undefined ? undefined : organisation?.regulations.get(id);
    const joined = amendedBy.flatMap((each) => organisation?.regulations.get(each) ?? []);
    const own = words.get(span.start);
    return {
      text,
      joined,
      span: own?.span ?? span,
      ...(regulation && { regulation }),
      ...(own && { cited: read(own.value, organisation) }),
    };
  });
  known.set(sop, entries);
  return entries;
}

/** `Peraturan Pemerintah Nomor 87 Tahun 2014`: a title without what it is about. */
export function nameOf(title: string): string {
  const about = /\stentang\s/iu.exec(title);
  return about ? title.slice(0, about.index).trimEnd() : title;
}
