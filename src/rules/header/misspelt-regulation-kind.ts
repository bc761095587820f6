import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { legalEntries } from "./legal-basis.ts";

export const misspeltRegulationKind = rule({
  code: "header/misspelt-regulation-kind",
  severity: "warning",
  title: { id: "jenis peraturan salah ketik", en: "the kind of a regulation misspelt" },
  why: {
    id: "dasar hukum dibaca dan dicari menurut jenis peraturannya; salah ketik di sana meragukan seluruh kutipan",
    en: "the legal basis is read and searched by the kind of its regulations; a slip there casts doubt on the citation",
  },
  bad: 'sop "Pelayanan Informasi"\ndasar-hukum "Intruksi Presiden Nomor 9 Tahun 2000 tentang Pengarusutamaan Gender"\n',
  good: 'sop "Pelayanan Informasi"\ndasar-hukum "Instruksi Presiden Nomor 9 Tahun 2000 tentang Pengarusutamaan Gender"\n',
  messages: {
    misspelt: { id: "`{written}` salah ketik", en: "`{written}` is misspelt" },
    help: { id: "ganti menjadi `{right}`", en: "make it `{right}`" },
  },
  check(context) {
    for (const { cited, text, span } of legalEntries(context)) {
      if (!cited?.misspelt) continue;
      const { written, right, at } = cited.misspelt;
      // A text whose quotes were forgotten begins with its first word; quotes before it would be written twice.
      const opening = span.end - span.start > text.length ? 1 : 0;
      if (text.slice(0, at).includes('"')) continue;
      const start = span.start + opening + at;
      const place = { start, end: start + written.length };
      const help = say(this.messages.help, { right });
      context.report(place, say(this.messages.misspelt, { written }), {
        help,
        fix: { safe: true, title: help, edits: [{ span: place, text: right }] },
      });
    }
  },
});
