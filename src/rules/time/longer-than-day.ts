import { say } from "../../diagnostics/define.ts";
import { usualHours } from "../../model/organisation.ts";
import { rowsOf } from "../rows.ts";
import { rule } from "../rule.ts";
import { type Act, actsIn } from "../words/acts.ts";
import { withTime } from "./samples.ts";
import { inDays } from "./witness.ts";

/** What is done at a desk in one go, however long the paper has waited there. */
const brief: ReadonlySet<Act> = new Set<Act>([
  "check",
  "approve",
  "sign",
  "receive",
  "archive",
  "record",
  "stamp",
  "copy",
  "instruct",
]);

/** Checks of data and studies of texts, which may well take days. */
const thorough = /^(memverifikasi|memvalidasi|menelaah|meneliti|mereviu|mereview)$/i;

/** Minutes of the midday break: a day at the office, written in minutes, often counts it in (`510 menit`). */
const BREAK = 60;

export const longerThanDay = rule({
  code: "time/longer-than-day",
  severity: "warning",
  title: { id: "pekerjaan sekali duduk yang lebih dari sehari", en: "work of one sitting that takes more than a day" },
  why: {
    id: "waktu pada mutu baku adalah lama bekerja; memeriksa, menandatangani, atau mengarsipkan tidak dikerjakan berhari-hari. Waktu berkas menunggu ditulis dengan `tunggu`, dan angkanya mungkin salah satuan",
    en: "the time of a step is how long is worked; nobody checks, signs or files for days on end. The time that a paper waits is written as `tunggu`, and the number may have the wrong unit",
  },
  bad: withTime("Menandatangani surat", "3 hari"),
  good: withTime("Menandatangani surat", "15 menit\n  tunggu 3 hari"),
  messages: {
    long: {
      id: "`{act}` selama {time}",
      en: "`{act}` takes {time}",
    },
    day: { id: "sehari kerja di sini {time}", en: "a day of work is {time} here" },
    help: {
      id: "periksa angka dan satuannya; lama menunggu ditulis terpisah, misalnya `tunggu 2 hari`",
      en: "check the number and its unit; write waiting apart, for instance `tunggu 2 hari`",
    },
  },
  check({ sop, tree, organisation, report }) {
    const { minutesPerDay } = organisation?.hours ?? usualHours;
    for (const { step, row } of sop.charts.flatMap((chart) => {
      const rows = rowsOf(tree, chart);
      return chart.steps.map((step) => ({ step, row: rows[step.index] }));
    })) {
      const minutes = step.duration.value?.minMinutes;
      if (minutes === undefined || minutes <= minutesPerDay + BREAK) continue;
      const acts = actsIn(step.text.text).filter(({ voice }) => voice === "active");
      const [first] = acts;
      if (!first || !acts.every(({ act, word }) => brief.has(act) && !thorough.test(word))) continue;
      const line = row?.details.find((each) => each.kind === "time" && each.keyword === "waktu");
      const span = line?.kind === "time" ? line.value.span : step.text.span;
      report(span, say(this.messages.long, { act: first.word.toLowerCase(), time: inDays(minutes, minutesPerDay) }), {
        notes: [say(this.messages.day, { time: inDays(minutesPerDay, minutesPerDay + 1) })],
        help: this.messages.help,
      });
    }
  },
});
