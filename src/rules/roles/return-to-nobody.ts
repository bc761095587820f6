import { say } from "../../diagnostics/define.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { TextEntry } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { officeWords } from "../words/offices.ts";
import { placeIn } from "../words/place.ts";
import { rolesOfStep } from "../words/roles.ts";
import { laneOf } from "./lanes.ts";
import { returnLanes, returnsOf } from "./returns.ts";

export const returnToNobody = rule({
  code: "roles/return-to-nobody",
  severity: "warning",
  title: { id: "dikembalikan tanpa menyebut kepada siapa", en: "returned without saying to whom" },
  why: {
    id: "berkas yang dikembalikan tanpa alamat menunggu di meja siapa saja; yang harus memperbaiki tidak tahu bahwa gilirannya",
    en: "what is returned without an address waits on any desk; whoever must mend it does not know",
  },
  bad: `sop "Penyusunan Jadwal"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah ketik "Mengetik jadwal"
  oleh staf
keputusan "Mengoreksi jadwal; bila tidak setuju dikembalikan untuk diperbaiki"
  oleh kabid
  tidak -> ketik
`,
  good: `sop "Penyusunan Jadwal"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah ketik "Mengetik jadwal"
  oleh staf
keputusan "Mengoreksi jadwal; bila tidak setuju dikembalikan kepada Staf untuk diperbaiki"
  oleh kabid
  tidak -> ketik
`,
  messages: {
    nobody: { id: "`{words}` kepada siapa?", en: "`{words}`: to whom?" },
    drawn: { id: "panah ini menuju `{title}`", en: "this arrow leads to `{title}`" },
    known: { id: 'tulis "{words} {title}", seperti panahnya', en: 'write "{words} {title}", as its arrow says' },
    guessed: {
      id: 'tulis "{words} {title}" bila itu yang dimaksud',
      en: 'write "{words} {title}" where that is meant',
    },
    unknown: { id: 'sebut penerimanya: "{words} ..."', en: 'name who receives it: "{words} ..."' },
    fix: { id: "sebut `{title}`", en: "name `{title}`" },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    for (const chart of sop.charts) {
      for (const step of chart.steps) {
        const roles = rolesOfStep(step, chart, organisation);
        for (const entry of [step.text, ...step.substeps]) {
          for (const { at, end, until, words } of unaddressed(entry.text)) {
            if (roles.some((role) => role.entry === entry && role.at > at && role.at < until)) continue;
            const ways = returnsOf(chart, step);
            const [title, more] = returnLanes(chart, step).map((id) => laneOf(chart, id)?.title ?? id);
            const sure = ways.every(({ notes }) => notes.every(({ kind }) => kind === "remark"));
            const one = title !== undefined && more === undefined;
            const fix =
              one && sure
                ? addressed(entry, end, words.slice(end - at), title, say(messages.fix, { title }))
                : undefined;
            const known = sure ? messages.known : messages.guessed;
            report(placeIn(entry, at, end), say(messages.nobody, { words: brief(entry.text.slice(at, end)) }), {
              labels: ways.map(({ span, to }) => ({
                span,
                message: say(messages.drawn, { title: chart.lanes[chart.symbols[to]?.lane ?? -1]?.title ?? "" }),
              })),
              help: one ? say(known, { words, title }) : say(messages.unknown, { words }),
              ...(fix && { fix }),
            });
          }
        }
      }
    }
  },
});

interface Unaddressed {
  /** The words of the return, and where the part of the sentence that could name a receiver ends. */
  readonly at: number;
  readonly end: number;
  readonly until: number;
  /** They and the preposition that is missed. */
  readonly words: string;
}

const returning = new Set(["dikembalikan", "mengembalikan", "kembalikan"]);
const ordering = new Set(["memerintahkan", "menginstruksikan", "menugaskan"]);
const mending = /^(?:di)?(?:perbaiki|revisi|lengkapi|sempurnakan|betulkan)$/;
const turning = new Set(["jika", "bila", "apabila", "kalau", "kemudian", "lalu", "selanjutnya"]);

/** Places where words send something back to be mended and name no receiver. Roles that stand behind are the caller's affair. */
function unaddressed(text: string): Unaddressed[] {
  if (!/kembalikan|memerintahkan|menginstruksikan|menugaskan/i.test(text)) return [];
  const words = officeWords(text);
  return words.flatMap(({ word, at: begin, end }, i): Unaddressed[] => {
    const order = ordering.has(word) && words[i + 1]?.word === "untuk";
    if (!returning.has(word) && !order) return [];
    let last = i;
    let mends = false;
    for (let j = i + 1; j < words.length; j++) {
      const next = words[j];
      if (!next || turning.has(next.word) || /[.,;]/.test(text.slice(words[j - 1]?.end, next.at))) break;
      if (["ke", "kepada", "pada"].includes(next.word)) return [];
      mends ||= mending.test(next.word);
      last = j;
    }
    if (!mends) return [];
    const apart = word === "kembalikan" && words[i - 1]?.word === "di";
    const at = apart ? (words[i - 1]?.at ?? begin) : begin;
    const until = words[last]?.end ?? end;
    return [{ at, end, until, words: text.slice(at, end) + (order ? "" : " kepada") }];
  });
}

/** Puts the receiver behind the words, where the drawing has only one; the words are the author's, so he decides. */
function addressed(
  entry: TextEntry,
  end: number,
  preposition: string,
  title: string,
  name: Fix["title"],
): Fix | undefined {
  const place = placeIn(entry, end, end);
  if (place.start !== place.end) return undefined;
  return { safe: false, title: name, edits: [{ span: place, text: `${preposition} ${title.replaceAll('"', '""')}` }] };
}
