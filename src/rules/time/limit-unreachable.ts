import { say } from "../../diagnostics/define.ts";
import { usualHours } from "../../model/organisation.ts";
import { chartsWithGaps } from "../flow/gaps.ts";
import { rule } from "../rule.ts";
import { inDays, limitText, longestRow, promiseOf, rowPlace, timedCharts, witness } from "./witness.ts";

const head = 'sop "Penerimaan Surat"\nbatas ';
const rows = `
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  waktu 1 hari
langkah "Menyusun konsep jawaban"
  oleh staf
  waktu 2-3 hari
`;

export const limitUnreachable = rule({
  code: "time/limit-unreachable",
  severity: "warning",
  title: { id: "batas waktu yang tidak mungkin ditepati", en: "a limit that cannot be kept" },
  why: {
    id: "janji yang tidak bisa ditepati jalur mana pun akan selalu dilanggar",
    en: "a promise that no path can keep will always be broken",
  },
  bad: `${head}2 hari${rows}`,
  good: `${head}5 hari${rows}`,
  messages: {
    never: { id: "batas {limit} tidak mungkin ditepati", en: "the limit of {limit} cannot be kept" },
    fromStart: {
      id: "batas berlaku {since}; jalur ini dihitung dari langkah pertama",
      en: "the limit counts {since}; this path is counted from the first step",
    },
    path: { id: "jalur tercepat sudah memerlukan {time}:", en: "the shortest path takes {time} already:" },
    pathAtLeast: {
      id: "jalur tercepat sudah memerlukan paling sedikit {time}:",
      en: "the shortest path takes at least {time} already:",
    },
    most: { id: "ini yang terlama: {time}", en: "this takes most: {time}" },
    help: {
      id: "tulis `batas {limit}` atau lebih, atau perpendek waktu langkah-langkah ini",
      en: "write `batas {limit}` or more, or shorten these steps",
    },
  },
  check(context) {
    const { sop, tree, report } = context;
    const promise = promiseOf(context);
    if (!promise) return;
    const { messages } = this;
    const { minutesPerDay } = context.organisation?.hours ?? usualHours;
    for (const { chart, time } of timedCharts(context, chartsWithGaps(sop, tree))) {
      const { minutes, open, exact, path } = time.shortest;
      if (minutes <= promise.minutes) continue;
      const { text, remark } = promise.duration;
      const lead = open.length > 0 || !exact ? messages.pathAtLeast : messages.path;
      const most = longestRow(path);
      report(promise.span, say(messages.never, { limit: text }), {
        labels: most
          ? [
              {
                span: rowPlace(chart, most.step),
                message: say(messages.most, { time: inDays(most.work + most.wait, minutesPerDay) }),
              },
            ]
          : [],
        notes: [
          witness(say(lead, { time: inDays(minutes, minutesPerDay) }), chart, time.steps, path, minutesPerDay),
          ...(remark === undefined ? [] : [say(messages.fromStart, { since: remark })]),
        ],
        help: say(messages.help, { limit: limitText(minutes, minutesPerDay) }),
      });
    }
  },
});
