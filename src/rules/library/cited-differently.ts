import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Cited } from "../../model/citations.ts";
import type { Span } from "../../source/span.ts";
import { legalEntries } from "../header/legal-basis.ts";
import { differing, foreignWords, numberKey, partNames } from "../header/regulation-titles.ts";
import { type Kept, libraryRule } from "../library-rule.ts";
import { plain } from "../words/plain.ts";

/** A citation of a regulation that the organisation file does not declare. */
interface KeptCitation {
  readonly cited: Cited;
  /** Kind, number and year; and what it is about, in plain words. */
  readonly number: string;
  readonly subject: string;
  readonly span: Span;
}

interface KeptCitations {
  readonly agency: string;
  readonly citations: readonly KeptCitation[];
}

interface Placed extends KeptCitation {
  readonly path: string;
}

const SHOWN = 6;

const messages = {
  number: {
    id: "{parts} kutipan ini lain dari {count} kutipan lain",
    en: "{parts} of this citation: not those of {count} others",
  },
  subject: {
    id: "judul kutipan ini lain dari {count} kutipan lain",
    en: "the title here is not that of {count} others",
  },
  same: { id: "dikutip sama di sini", en: "cited so here too" },
  other: { id: "di sini dikutip lain", en: "cited otherwise here" },
  help: {
    id: 'periksa peraturannya, samakan kutipannya, lalu nyatakan di berkas organisasi: `regulasi nama "..."`',
    en: 'look the regulation up, make the citations one, and declare it in the organisation file: `regulasi name "..."`',
  },
} as const satisfies Record<string, Bilingual>;

export const citedDifferently = libraryRule<KeptCitations, typeof messages>({
  code: "library/cited-differently",
  severity: "warning",
  title: { id: "satu peraturan dikutip berbeda-beda", en: "one regulation cited in different ways" },
  why: {
    id: "peraturan yang sama dengan nomor, tahun, atau judul yang berbeda berarti salah satunya keliru; pembaca tidak tahu yang mana",
    en: "one regulation with different numbers, years or titles means that one of them is wrong, and readers cannot tell which",
  },
  bad: 'sop "Penerimaan Surat"\ndasar-hukum "UU Nomor 43 Tahun 2008 tentang Kearsipan"\n',
  good: 'sop "Penerimaan Surat"\ndasar-hukum "UU Nomor 43 Tahun 2009 tentang Kearsipan"\n',
  also: {
    "arsip.sop": 'sop "Penyimpanan Arsip"\ndasar-hukum "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan"\n',
    "agenda.sop": 'sop "Agenda"\ndasar-hukum "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan"\n',
  },
  messages,
  collect(subject) {
    const citations = legalEntries(subject).flatMap(({ regulation, cited, span }): KeptCitation[] => {
      const number = cited && numberKey(cited);
      if (regulation || !cited || number === undefined || cited.subject === undefined) return [];
      return [{ cited, number, subject: plain(cited.subject), span }];
    });
    return citations.length === 0 ? undefined : { agency: subject.sop.agency?.id ?? "", citations };
  },
  conclude({ sops, report }) {
    for (const group of grouped(sops, ({ subject }) => subject)) {
      for (const [usual, others] of variants(group, ({ number }) => number)) {
        const [first] = others;
        const parts = first && usual[0] ? differing(first.cited, usual[0].cited) : [];
        // An old regulation and the one that replaced it often have one title, and neither number nor year.
        if (!first || parts.length === 0 || (parts.includes("number") && parts.length > 1)) continue;
        const message = say(messages.number, { parts: partNames(parts), count: usual.length });
        report(first.path, first.span, message, { labels: labelsOf(usual, others), help: messages.help });
      }
    }
    for (const group of grouped(sops, ({ number }) => number)) {
      for (const [usual, others] of variants(group, ({ subject }) => subject)) {
        const [[first], [right]] = [others, usual];
        if (!first || !right || foreignWords(first.subject, right.subject).length === 0) continue;
        report(first.path, first.span, say(messages.subject, { count: usual.length }), {
          labels: labelsOf(usual, others),
          help: messages.help,
        });
      }
    }
  },
});

function labelsOf(usual: readonly Placed[], [, ...others]: readonly Placed[]) {
  const place = ({ path, span }: Placed, message: Bilingual) => ({ path, span, message });
  return [
    ...usual.slice(0, SHOWN).map((each) => place(each, messages.other)),
    ...others.slice(0, SHOWN).map((each) => place(each, messages.same)),
  ];
}

/** Citations of an agency that have something in common, in the library's order, where there are several. */
function grouped(sops: readonly Kept<KeptCitations>[], keyOf: (citation: KeptCitation) => string): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const { path, value } of sops) {
    for (const citation of value.citations) {
      const key = `${value.agency} ${keyOf(citation)}`;
      const placed = { ...citation, path };
      const group = groups.get(key);
      if (group) group.push(placed);
      else groups.set(key, [placed]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The way that most have, of equally many the first, beside each of the other ways. */
function variants(group: readonly Placed[], keyOf: (citation: Placed) => string): [Placed[], Placed[]][] {
  const ways = new Map<string, Placed[]>();
  for (const each of group) {
    const way = ways.get(keyOf(each));
    if (way) way.push(each);
    else ways.set(keyOf(each), [each]);
  }
  const [usual, ...others] = [...ways.values()].sort((a, b) => b.length - a.length);
  return usual ? others.map((other) => [usual, other]) : [];
}
