import { say } from "../../diagnostics/define.ts";
import { dateText } from "../../model/date-text.ts";
import { legibleDate } from "../../model/legible-date.ts";
import { rule } from "../rule.ts";
import { isBefore } from "./in-force.ts";

export const effectiveInFuture = rule({
  code: "time/effective-in-future",
  severity: "warning",
  title: { id: "SOP baru berlaku kemudian", en: "an SOP that is not yet in force" },
  why: {
    id: "tanggal efektif ialah hari SOP ditandatangani dan mulai berlaku; tanggal di muka biasanya salah tahun, atau SOP itu belum boleh dipakai",
    en: "the date of effect is the day the SOP was signed and came into force; a date ahead is mostly a wrong year, or the SOP may not be used yet",
  },
  bad: 'sop "Penerimaan Surat"\ndibuat 5 Januari 2026\nefektif 2 Februari 2062\n',
  good: 'sop "Penerimaan Surat"\ndibuat 5 Januari 2026\nefektif 2 Februari 2026\n',
  messages: {
    future: { id: "SOP ini baru berlaku {date}", en: "this SOP takes effect only on {date}" },
    today: { id: "hari ini {today}", en: "today is {today}" },
    help: {
      id: "periksa tahunnya; bila belum ditandatangani, tulis `efektif belum`",
      en: "check the year; where it is not signed yet, write `efektif belum`",
    },
  },
  check({ sop, today, report }) {
    const { value, span } = sop.dates.effective;
    const date = legibleDate(value);
    if (today === undefined || date === undefined || !span || !isBefore(today, date)) return;
    report(span, say(this.messages.future, { date: dateText(date) }), {
      notes: [say(this.messages.today, { today: dateText(today) })],
      help: this.messages.help,
    });
  },
});
