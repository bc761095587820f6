import { say } from "../../diagnostics/define.ts";
import type { Chart, Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { actsIn } from "../words/acts.ts";
import { placeIn } from "../words/place.ts";
import { wordsOf } from "../words/plain.ts";
import { wayTo } from "./paths.ts";
import { type FlowView, passed, rowPlace, viewFlows } from "./view.ts";

export const unsignedLetter = rule({
  code: "flow/unsigned-letter",
  severity: "warning",
  title: { id: "surat keluar tanpa tanda tangan", en: "a letter that goes out unsigned" },
  why: {
    id: "surat dinas baru berlaku setelah ditandatangani pejabat yang berwenang; di jalan ini surat dibuat lalu dikirim tanpa itu",
    en: "an official letter counts once the officer in charge has signed it; on this way it is written and sent without",
  },
  bad: `sop "Penyelenggaraan Rapat"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengetik surat undangan"
  oleh staf
langkah "Mengoreksi surat undangan"
  oleh kabid
langkah "Mendistribusikan surat undangan"
  oleh staf
`,
  good: `sop "Penyelenggaraan Rapat"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengetik surat undangan"
  oleh staf
langkah "Menandatangani surat undangan"
  oleh kabid
langkah "Mendistribusikan surat undangan"
  oleh staf
`,
  messages: {
    unsigned: {
      id: "`{letter}` dikirim tanpa tanda tangan",
      en: "`{letter}` goes out unsigned",
    },
    made: { id: "dibuat di sini", en: "written here" },
    way: { id: "jalannya: langkah {numbers}", en: "the way: step {numbers}" },
    help: {
      id: 'tambahkan `langkah "Menandatangani {letter}"` sebelum langkah {number}',
      en: 'add `langkah "Menandatangani {letter}"` before step {number}',
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      /** The last row above that made a letter, by the word that tells it from others. */
      const makers = new Map<string, Step>();
      for (const step of chart.steps) {
        const sent = sending(step);
        const made = sent && makers.get(sent.kind);
        for (const kind of makes(step)) makers.set(kind, step);
        const way = made && !isSigned(step) ? unsignedWay(view, made, step) : undefined;
        if (!sent || !made || !way) continue;
        report(placeIn(step.text, sent.at, sent.end), say(messages.unsigned, { letter: brief(sent.letter, 16) }), {
          labels: [{ span: rowPlace(chart, made.symbols[0]), message: messages.made }],
          notes: [say(messages.way, { numbers: passed(chart, way) })],
          help: say(messages.help, { letter: sent.letter, number: step.called }),
        });
      }
    }
  },
});

/** Letters that an officer signs before they go out. */
const letters = new Set(["surat", "undangan", "rekomendasi"]);
const mentioned = /surat|undangan|rekomendasi/i;
/** A letter that came in, or goes with something else, is not the agency's own to sign. */
const foreign = /^(?:masuk|permohonan|pengantar|pernyataan|jawaban|elektronik|kabar)$/i;

interface Letter {
  /** The word that tells it from others: `undangan` in `surat undangan`, `surat` in `surat pelaksanaan`. */
  readonly kind: string;
  /** As written, with the word behind it: `surat undangan`. */
  readonly letter: string;
  readonly at: number;
  readonly end: number;
}

/** The letter that a row's words name first from a place on. */
function letterIn(text: string, from: number): Letter | undefined {
  const words = wordsOf(text).filter(({ at }) => at >= from);
  const i = words.findIndex(({ text: word }) => letters.has(word.toLowerCase()));
  const [word, next] = [words[i], words[i + 1]];
  if (!word || i > 3 || foreign.test(next?.text ?? "")) return undefined;
  const second =
    word.text.toLowerCase() === "surat" && next && !/^(?:yang|dan|kepada|untuk|serta|ke)$/i.test(next.text);
  const last = second ? next : word;
  const kind = second && letters.has(next.text.toLowerCase()) ? next.text : word.text;
  const end = last.at + last.text.length;
  return { kind: kind.toLowerCase(), letter: text.slice(word.at, end).toLowerCase(), at: word.at, end };
}

const outward = /^(?:me|di|pen|pe)?(?:n?distribusi|ngirim|kirim|nyebar)/i;

/** The letter that a row sends out of the office. */
function sending({ text: { text } }: Step): Letter | undefined {
  if (!mentioned.test(text)) return undefined;
  const act = actsIn(text).find((found) => found.act === "hand-over" && outward.test(found.word));
  // In brackets and behind other deeds it is one of many things; only a row that sends is judged.
  return act && act.at < 24 ? letterIn(text, act.at) : undefined;
}

/** The letters that a row writes. */
function makes({ text: { text } }: Step): string[] {
  if (!mentioned.test(text)) return [];
  const act = actsIn(text).find((found) => found.act === "draft" && found.voice !== "passive");
  const words = act ? wordsOf(text.slice(act.at)).map(({ text: word }) => word.toLowerCase()) : [];
  return words.filter((word) => letters.has(word));
}

const signature = /tan(?:da|dan)?[\s-]*tangan|\bttd\b|\bber?tanda/i;

function isSigned(step: Step): boolean {
  const papers = [...step.requirements.entries, ...step.outputs.entries, step.text, ...step.substeps];
  return papers.some(({ text }) => signature.test(text) || actsIn(text).some(({ act }) => act === "sign"));
}

/** The shortest way from where the letter is made to where it is sent on which nobody signs. */
function unsignedWay(view: FlowView, made: Step, sent: Step): number[] | undefined {
  const { chart } = view;
  const [from, to] = [made.symbols.at(-1), sent.symbols[0]];
  const signs = (symbol: number): boolean => stepOf(chart, symbol).some(isSigned);
  return from === undefined || to === undefined || isSigned(made)
    ? undefined
    : wayTo(view, from, (symbol) => symbol === to, signs);
}

function stepOf(chart: Chart, symbol: number): Step[] {
  const step = chart.steps[chart.symbols[symbol]?.step ?? -1];
  return step ? [step] : [];
}
