import { say } from "../../diagnostics/define.ts";
import { dateText } from "../../model/date-text.ts";
import { legibleDate } from "../../model/legible-date.ts";
import type { Field, Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { rule } from "../rule.ts";
import { isBefore } from "./in-force.ts";

/**
 * Years between evaluations. Permenpan-RB 35/2012 asks for monitoring every six months; evaluation once a year is the
 * usual reading and not its words, so the longer of the two is asked for, as a hint that is off by default.
 */
const YEARS = 1;

export const reviewOverdue = rule({
  code: "time/review-overdue",
  severity: "hint",
  preset: "ketat",
  title: { id: "SOP lama tidak ditinjau", en: "an SOP not reviewed for long" },
  why: {
    id: "SOP dipantau tiap enam bulan dan dievaluasi tiap tahun; yang lama tidak ditinjau sering tidak lagi sesuai dengan pekerjaannya",
    en: "SOPs are monitored every six months and evaluated every year; one not reviewed for long often no longer fits the work",
  },
  bad: 'sop "Penerimaan Surat"\ndibuat 5 Januari 2021\ndirevisi -\nefektif 2 Februari 2021\n',
  good: 'sop "Penerimaan Surat"\ndibuat 5 Januari 2021\ndirevisi 2 Februari 2026\nefektif 2 Februari 2026\n',
  messages: {
    overdue: {
      id: "SOP ini tidak ditinjau lagi sejak {date}",
      en: "not reviewed since {date}",
    },
    due: { id: "jatuh tempo {due}; hari ini {today}", en: "due {due}; today is {today}" },
    help: {
      id: "evaluasi SOP ini, lalu perbarui `direvisi` dan `efektif`, atau cabut bila tidak dipakai lagi",
      en: "evaluate this SOP, then renew `direvisi` and `efektif`, or withdraw it where it is no longer used",
    },
  },
  check({ sop, today, report }) {
    if (today === undefined) return;
    const last = lastReview(sop.dates, today);
    if (!last) return;
    const due = `${Number(last.date.slice(0, 4)) + YEARS}${last.date.slice(4)}`;
    if (!isBefore(due, today)) return;
    report(last.span, say(this.messages.overdue, { date: dateText(last.date) }), {
      notes: [say(this.messages.due, { due: dateText(due), today: dateText(today) })],
      help: this.messages.help,
    });
  },
});

/** The latest date of effect or revision; one ahead is a review that is planned, and then nothing is overdue. */
function lastReview({ revised, effective }: Sop["dates"], today: string): { date: string; span: Span } | undefined {
  const read = ({ value, span }: Field<string>) => {
    const date = legibleDate(value);
    return date !== undefined && span ? [{ date, span }] : [];
  };
  const dates = [...read(effective), ...read(revised)];
  if (dates.some(({ date }) => isBefore(today, date))) return undefined;
  return dates.reduce<{ date: string; span: Span } | undefined>(
    (last, each) => (last === undefined || isBefore(last.date, each.date) ? each : last),
    undefined,
  );
}
