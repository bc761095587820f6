import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { inForceNow, isBefore, latestDate, namedWithDay } from "./in-force.ts";
import { amendmentOf, placesOf, revokedIn } from "./revoked.ts";

export const sinceRevoked = rule({
  code: "time/since-revoked",
  severity: "hint",
  title: { id: "peraturan dicabut setelah SOP berlaku", en: "a regulation revoked since the SOP took effect" },
  why: {
    id: "SOP itu benar ketika ditandatangani, tetapi dasarnya kini tidak berlaku lagi: revisi berikutnya merujuk penggantinya",
    en: "the SOP was right when it was signed, but its basis is no longer in force: the next revision cites what replaced it",
  },
  bad: 'sop "Tata Naskah"\ndibuat 1 Maret 2022\nefektif 7 September 2022\ndasar-hukum permen-54-2009\n',
  good: 'sop "Tata Naskah"\ndibuat 1 Maret 2022\nefektif 7 September 2022\ndasar-hukum permen-1-2023\n',
  also: {
    "organisasi.sop": `instansi contoh "Dinas Contoh"
regulasi permen-54-2009 "Peraturan Menteri Contoh Nomor 54 Tahun 2009 tentang Tata Naskah"
regulasi permen-1-2023 "Peraturan Menteri Contoh Nomor 1 Tahun 2023 tentang Tata Naskah"
  mencabut permen-54-2009
`,
  },
  messages: {
    revoked: { id: "`{name}` kini sudah dicabut", en: "`{name}` is now revoked" },
    by: { id: "dicabut oleh {official}", en: "revoked by {official}" },
    help: {
      id: "rujuk penggantinya, `{replacement}`, pada revisi berikutnya",
      en: "cite what replaced it, `{replacement}`, in the next revision",
    },
  },
  check(context) {
    const { sop, organisation, today, report } = context;
    if (!organisation) return;
    const own = latestDate(sop);
    for (const found of revokedIn(context)) {
      const { regulation, revoker, date, span } = found;
      const already = own !== undefined && isBefore(date, own);
      const notYet = today !== undefined && isBefore(today, date);
      if (already || notYet) continue;
      report(span, say(this.messages.revoked, { name: brief(regulation.id, 28) }), {
        labels: placesOf(found, organisation),
        notes: [...amendmentOf(found), say(this.messages.by, { official: namedWithDay(revoker) })],
        help: say(this.messages.help, { replacement: inForceNow(organisation, revoker).id }),
      });
    }
  },
});
