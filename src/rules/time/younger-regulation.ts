import { say } from "../../diagnostics/define.ts";
import { dateText } from "../../model/date-text.ts";
import { legalEntries } from "../header/legal-basis.ts";
import { rule } from "../rule.ts";
import { enactedOn, isBefore, latestDate } from "./in-force.ts";

export const youngerRegulation = rule({
  code: "time/younger-regulation",
  severity: "warning",
  preset: "inti",
  title: { id: "peraturan lebih muda daripada SOP", en: "a regulation younger than the SOP" },
  why: {
    id: "SOP tidak dapat bersandar pada peraturan yang belum ada: salah satu tanggal atau tahunnya keliru, atau SOP diubah tanpa direvisi",
    en: "an SOP cannot rest on what was not yet there: one of the dates is wrong, or it was changed without a revision",
  },
  bad: 'sop "Disiplin Pegawai"\ndibuat 1 Maret 2020\nefektif 7 September 2020\ndasar-hukum "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin"\n',
  good: 'sop "Disiplin Pegawai"\ndibuat 1 Maret 2020\ndirevisi 7 September 2021\nefektif 7 September 2021\ndasar-hukum "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin"\n',
  messages: {
    younger: { id: "peraturan ini baru ada sejak {date}", en: "this regulation is there only since {date}" },
    own: { id: "SOP ini bertanggal {own}", en: "this SOP is of {own}" },
    help: {
      id: "periksa tahun peraturan ini dan tanggal SOP; bila SOP memang diubah, naikkan `direvisi` dan `efektif`",
      en: "check the year of the regulation and the dates of the SOP; where it was changed, raise `direvisi` and `efektif`",
    },
  },
  check(context) {
    const own = latestDate(context.sop);
    if (own === undefined) return;
    for (const { regulation, joined, cited, span } of legalEntries(context)) {
      const year = cited?.year === undefined ? undefined : String(cited.year);
      const dates = [regulation ? enactedOn(regulation) : year, ...joined.map(enactedOn)];
      const date = dates.find((each) => each !== undefined && isBefore(own, each));
      if (date === undefined) continue;
      context.report(span, say(this.messages.younger, { date: dateText(date) }), {
        notes: [say(this.messages.own, { own: dateText(own) })],
        help: this.messages.help,
      });
    }
  },
});
