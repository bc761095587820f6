import { returnText } from "../../analysis/time/remarks.ts";
import type { ChartTime } from "../../analysis/time/types.ts";
import { say } from "../../diagnostics/define.ts";
import { usualHours } from "../../model/organisation.ts";
import type { Chart } from "../../model/types.ts";
import { chartsWithGaps } from "../flow/gaps.ts";
import { rule } from "../rule.ts";
import { withReturn } from "./samples.ts";
import { inDays, limitText, promiseOf, timedCharts, witness } from "./witness.ts";

/** False where branches cross and one of them may be enough somewhere: the path found may then be longer than any run. */
const isReal = (chart: Chart, { expected }: ChartTime): boolean =>
  expected?.exact === true || chart.symbols.every(({ join }) => join !== "any");

export const limitExceeded = rule({
  code: "time/limit-exceeded",
  severity: "warning",
  title: { id: "batas waktu yang tidak selalu dapat ditepati", en: "a limit that not every path can keep" },
  why: {
    id: "batas adalah janji kepada pemohon untuk setiap perkara, juga yang paling rumit",
    en: "a limit is promised for every case, the most involved one too",
  },
  bad: withReturn("  maks 3 kali", "batas 3 hari\n"),
  good: withReturn("  maks 1 kali", "batas 3 hari\n"),
  messages: {
    exceeded: {
      id: "batas {limit} tidak selalu dapat ditepati",
      en: "not every path keeps the limit of {limit}",
    },
    unbounded: {
      id: "batas {limit} tidak terjamin",
      en: "the limit of {limit} is not assured",
    },
    path: { id: "jalur terlama memerlukan {time}:", en: "the longest path takes {time}:" },
    pathAtLeast: {
      id: "jalur terlama memerlukan paling sedikit {time}:",
      en: "the longest path takes at least {time}:",
    },
    fromStart: {
      id: "batas berlaku {since}; jalur ini dihitung dari langkah pertama",
      en: "the limit counts {since}; this path is counted from the first step",
    },
    endless: {
      id: "selama pengulangan di dalamnya tidak dibatasi, tidak ada waktu terlama",
      en: "as long as a return in it has no limit, there is no longest time",
    },
    back: { id: "{way}, tanpa `maks`", en: "{way}, without `maks`" },
    help: {
      id: "tulis `batas {limit}` atau lebih, kurangi pengulangan (`maks`), atau perpendek langkahnya",
      en: "write `batas {limit}` or more, allow fewer returns (`maks`), or shorten its steps",
    },
    helpUnbounded: {
      id: "tulis di ujung garis itu berapa kali paling banyak, misalnya `maks 2 kali`",
      en: "write at the end of that line how often at most, for instance `maks 2 kali`",
    },
  },
  check(context) {
    const { sop, tree, report } = context;
    const promise = promiseOf(context);
    if (!promise) return;
    const { messages } = this;
    const { duration, span } = promise;
    const { minutesPerDay } = context.organisation?.hours ?? usualHours;
    for (const { chart, time } of timedCharts(context, chartsWithGaps(sop, tree))) {
      const { minutes, open, unbounded, path } = time.longest;
      if (time.shortest.minutes > promise.minutes) continue;
      const labels = unbounded.flatMap((each) => {
        const edge = chart.edges[each.edge];
        return edge ? [{ span: edge.span, message: say(messages.back, { way: returnText(chart, each) }) }] : [];
      });
      if (minutes > promise.minutes && isReal(chart, time)) {
        const lead = open.length > 0 ? messages.pathAtLeast : messages.path;
        report(span, say(messages.exceeded, { limit: duration.text }), {
          labels,
          notes: [
            witness(say(lead, { time: inDays(minutes, minutesPerDay) }), chart, time.steps, path, minutesPerDay),
            ...(duration.remark === undefined ? [] : [say(messages.fromStart, { since: duration.remark })]),
          ],
          help: say(messages.help, { limit: limitText(minutes, minutesPerDay) }),
        });
      } else if (unbounded.length > 0) {
        report(span, say(messages.unbounded, { limit: duration.text }), {
          labels,
          notes: [messages.endless],
          help: messages.helpUnbounded,
        });
      }
    }
  },
});
