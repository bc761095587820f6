import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { rule } from "../rule.ts";
import { type LegalEntry, legalEntries } from "./legal-basis.ts";

const lacks = {
  number: { id: "tanpa nomor", en: "without its number" },
  year: { id: "tanpa tahun", en: "without its year" },
  subject: { id: "tanpa judul", en: "without its title" },
} as const;

export const incompleteCitation = rule({
  code: "header/incomplete-citation",
  severity: "warning",
  title: { id: "kutipan peraturan tidak lengkap", en: "an incomplete citation of a regulation" },
  why: {
    id: "peraturan dikutip dengan jenis, nomor, tahun, dan judul; tanpa salah satunya pembaca tidak dapat mencarinya",
    en: "a regulation is cited by kind, number, year and title; without one of them readers cannot look it up",
  },
  bad: 'sop "Pelayanan Informasi"\ndasar-hukum "Peraturan Daerah Kabupaten Contoh"\n',
  good: 'sop "Pelayanan Informasi"\ndasar-hukum "Peraturan Daerah Kabupaten Contoh Nomor 5 Tahun 2014 tentang Pelayanan Publik"\n',
  messages: {
    lacks: { id: "peraturan ini dikutip {what}", en: "a regulation cited {what}" },
    other: { id: "begitu pula yang ini, {what}", en: "and this one, {what}" },
    help: {
      id: "lengkapi: `{kind} Nomor ... Tahun ... tentang ...`",
      en: "write all of it: `{kind} Nomor ... Tahun ... tentang ...`",
    },
    known: {
      id: "tulis `{name}` saja tanpa teks: judulnya ada di berkas organisasi",
      en: "write `{name}` alone without a text: the organisation file has its title",
    },
  },
  check(context) {
    const found = legalEntries(context).flatMap((entry) => {
      const what = lacking(entry);
      return what === undefined ? [] : [{ entry, what }];
    });
    const [first, ...others] = found;
    if (!first) return;
    const { regulation, text } = first.entry;
    const help = regulation
      ? say(this.messages.known, { name: regulation.id })
      : say(this.messages.help, { kind: kindIn(text) });
    context.report(first.entry.span, say(this.messages.lacks, { what: first.what }), {
      labels: others.map(({ entry, what }) => ({ span: entry.span, message: say(this.messages.other, { what }) })),
      help,
    });
  },
});

/** The words before number, year and subject. */
function kindIn(text: string): string {
  const rest = /\b(?:Nomor|No|Tahun|Th|tentang)\b/iu.exec(text);
  return (rest ? text.slice(0, rest.index) : text).trimEnd();
}

/** The first part that is missing. A constitution has no number. */
function lacking({ cited }: LegalEntry): Bilingual | undefined {
  if (cited?.kind === undefined || cited.kind === "undang undang dasar") return undefined;
  if (cited.number === undefined) return lacks.number;
  if (cited.year === undefined) return lacks.year;
  return cited.subject === undefined ? lacks.subject : undefined;
}
