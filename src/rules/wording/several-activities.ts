import { say } from "../../diagnostics/define.ts";
import { quoted } from "../form.ts";
import { rule } from "../rule.ts";
import { deedsIn, type FoundAct } from "../words/acts.ts";

/** From so many different deeds on, a step is several. */
const many = 3;

export const severalActivities = rule({
  code: "wording/several-activities",
  severity: "hint",
  preset: "ketat",
  title: { id: "beberapa kegiatan dalam satu langkah", en: "several activities in one step" },
  why: {
    id: "satu langkah satu kegiatan: waktu, kelengkapan, dan output berlaku untuk satu pekerjaan, dan pelaksana tahu sampai di mana ia",
    en: "one step, one activity: time, requirements and output belong to one piece of work, and everybody knows how far it is",
  },
  bad: `sop "Surat Masuk"
pelaksana staf "Staf"
langkah "Menerima surat, mencatat surat, menggandakan dan mengarsipkan surat"
  oleh staf
`,
  good: `sop "Surat Masuk"
pelaksana staf "Staf"
langkah "Menerima dan mencatat surat"
  oleh staf
langkah "Menggandakan surat"
  oleh staf
langkah "Mengarsipkan surat"
  oleh staf
`,
  messages: {
    several: { id: "{count} kegiatan dalam satu langkah", en: "{count} activities in one step" },
    deeds: { id: "kegiatannya: {deeds}", en: "they are: {deeds}" },
    help: {
      id: "pecah langkah {number} menjadi satu langkah untuk tiap kegiatan, masing-masing dengan waktu dan output",
      en: "make a step of each activity in step {number}, with its own time and output",
    },
  },
  check({ sop, report }) {
    for (const { text, called: number } of sop.charts.flatMap((chart) => chart.steps)) {
      // What a check leads to is no activity of its own: `jika tidak setuju memerintahkan ...`.
      const [always = ""] = text.text.split(/\b(?:jika|bila|apabila|kalau)\b/i);
      const deeds = new Map(deedsIn(always).map((deed) => [deed.act, named(always, deed)]));
      if (deeds.size < many) continue;
      report(text.span, say(this.messages.several, { count: deeds.size }), {
        notes: [say(this.messages.deeds, { deeds: quoted([...deeds.values()]) })],
        help: say(this.messages.help, { number }),
      });
    }
  },
});

/** What is done, with the verb that carries a noun: `memberikan arahan`. */
function named(text: string, { voice, word, at }: FoundAct): string {
  const verb = voice === "noun" ? /\p{L}+\s+$/u.exec(text.slice(0, at))?.[0] : undefined;
  return `${verb ?? ""}${word}`.toLowerCase();
}
