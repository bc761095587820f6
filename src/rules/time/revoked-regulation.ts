import { say } from "../../diagnostics/define.ts";
import { dateText } from "../../model/date-text.ts";
import { brief } from "../form.ts";
import { nameOf } from "../header/legal-basis.ts";
import { rule } from "../rule.ts";
import { inForceNow, isBefore, latestDate, namedWithDay } from "./in-force.ts";
import { amendmentOf, placesOf, revokedIn } from "./revoked.ts";

export const revokedRegulation = rule({
  code: "time/revoked-regulation",
  severity: "warning",
  preset: "inti",
  title: { id: "peraturan sudah dicabut sebelum SOP berlaku", en: "a regulation revoked before the SOP took effect" },
  why: {
    id: "SOP yang bersandar pada peraturan yang sudah dicabut tidak punya dasar; yang dirujuk ialah penggantinya",
    en: "an SOP that rests on a revoked regulation has no basis; what replaced it is what to cite",
  },
  bad: 'sop "Disiplin Pegawai"\ndibuat 1 Maret 2022\nefektif 7 September 2022\ndasar-hukum pp-53-2010\n',
  good: 'sop "Disiplin Pegawai"\ndibuat 1 Maret 2022\nefektif 7 September 2022\ndasar-hukum pp-94-2021\n',
  also: {
    "organisasi.sop": `instansi contoh "Dinas Contoh"
regulasi pp-53-2010 "Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil"
regulasi pp-94-2021 "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil"
  ditetapkan 31 Agustus 2021
  mencabut pp-53-2010
`,
  },
  messages: {
    revoked: { id: "`{name}` lebih dulu dicabut", en: "`{name}` was revoked earlier" },
    by: {
      id: "dicabut oleh {official}; SOP ini bertanggal {own}",
      en: "revoked by {official}; this SOP is of {own}",
    },
    now: { id: "yang itu pun sudah dicabut; kini {official}", en: "that one is revoked too; now {official}" },
    help: {
      id: "rujuk penggantinya, `{replacement}`, setelah memeriksa isinya",
      en: "cite what replaced it, `{replacement}`, after checking what it says",
    },
  },
  check(context) {
    const { sop, organisation, report } = context;
    const own = latestDate(sop);
    if (!organisation || own === undefined) return;
    for (const found of revokedIn(context)) {
      const { regulation, revoker, date, span } = found;
      if (!isBefore(date, own)) continue;
      const now = inForceNow(organisation, revoker);
      const values = { official: namedWithDay(revoker), own: dateText(own) };
      const later = now === revoker ? [] : [say(this.messages.now, { official: nameOf(now.title) })];
      report(span, say(this.messages.revoked, { name: brief(regulation.id, 21) }), {
        labels: placesOf(found, organisation),
        notes: [...amendmentOf(found), say(this.messages.by, values), ...later],
        help: say(this.messages.help, { replacement: now.id }),
      });
    }
  },
});
