import { say } from "../../diagnostics/define.ts";
import { dateText } from "../../model/date-text.ts";
import { brief } from "../form.ts";
import { nameOf } from "../header/legal-basis.ts";
import { rule } from "../rule.ts";
import { inForceNow, isBefore, latestDate, namedWithDay, revocation, revokedIn } from "./in-force.ts";

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
    declared: { id: "pencabutannya dinyatakan di sini", en: "its revocation is declared here" },
    help: {
      id: "rujuk penggantinya, `{replacement}`, setelah memeriksa isinya",
      en: "cite what replaced it, `{replacement}`, after checking what it says",
    },
  },
  check(context) {
    const { sop, organisation, report } = context;
    const own = latestDate(sop);
    if (!organisation || own === undefined) return;
    for (const { regulation, amended, revoker, date, span, others } of revokedIn(context)) {
      if (!isBefore(date, own)) continue;
      const now = inForceNow(organisation, revoker);
      const values = { official: namedWithDay(revoker), own: dateText(own) };
      const later = now === revoker ? [] : [say(this.messages.now, { official: nameOf(now.title) })];
      report(span, say(this.messages.revoked, { name: brief(regulation.id, 21) }), {
        labels: [
          ...others.map((other) => ({ span: other, message: revocation.along })),
          { path: organisation.path, span: revoker.span, message: this.messages.declared },
        ],
        notes: [
          ...(amended ? [say(revocation.amends, { name: regulation.id, amended: amended.id })] : []),
          say(this.messages.by, values),
          ...later,
        ],
        help: say(this.messages.help, { replacement: now.id }),
      });
    }
  },
});
