import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import type { Act } from "../words/acts.ts";
import { isGeneral } from "../words/document-names.ts";
import { plain } from "../words/plain.ts";
import { doingsOf } from "./doings.ts";
import { isMadeBy } from "./own-output.ts";
import { type PaperRow, papersOf } from "./papers.ts";
import { inRuns } from "./runs.ts";

export const sameAsInput = rule({
  code: "documents/same-as-input",
  severity: "warning",
  title: { id: "output yang sama dengan kelengkapannya", en: "an output that equals the requirement" },
  why: {
    id: "bila yang keluar sama dengan yang masuk, tidak terlihat bahwa langkah itu sudah dikerjakan; tulis keadaannya: `diperiksa`, `diparaf`, `ditandatangani`",
    en: "when what comes out equals what went in, nothing shows that the step was done; write its state: checked, initialled, signed",
  },
  bad: `sop "Surat Teguran"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Mengetik konsep surat teguran"
  oleh staf
  output "Konsep surat teguran"
langkah "Memeriksa konsep surat teguran"
  oleh kasubag
  kelengkapan "Konsep surat teguran"
  output "Konsep surat teguran"
`,
  good: `sop "Surat Teguran"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Mengetik konsep surat teguran"
  oleh staf
  output "Konsep surat teguran"
langkah "Memeriksa konsep surat teguran"
  oleh kasubag
  kelengkapan "Konsep surat teguran"
  output "Konsep surat teguran diparaf"
`,
  messages: {
    same: { id: "output sama dengan kelengkapan", en: "what comes out is what went in" },
    input: { id: "`{text}` sudah ada di sini", en: "`{text}` is there already" },
    state: {
      id: "tulis di `{text}` apa yang ditambahkan langkah ini, misalnya `{state}`",
      en: "write in `{text}` what this step adds, for instance `{state}`",
    },
    help: {
      id: "tulis keadaannya setelah langkah ini: `{text} {state}`",
      en: "write its state after this step: `{text} {state}`",
    },
  },
  check({ sop, report }) {
    const runs = inRuns(sop);
    for (const row of papersOf(sop).rows) {
      const [first] = row.outputs;
      if (!first || row.requirements.length === 0 || runs.has(first.row)) continue;
      if (row.outputs.every(({ name }) => isGeneral(name))) continue;
      const before = new Map(row.requirements.map((paper) => [plain(paper.thing.text).replace(/ /g, ""), paper]));
      const same = before.get(plain(first.thing.text).replace(/ /g, ""));
      if (!same || !row.outputs.every(({ thing }) => before.has(plain(thing.text).replace(/ /g, "")))) continue;
      if (row.requirements.some(({ name }) => isMadeBy(row.step, name))) continue;
      const state = stateAfter(row);
      if (state === undefined) continue;
      report(first.thing.span, this.messages.same, {
        labels: [{ span: same.thing.span, message: say(this.messages.input, { text: brief(same.thing.text) }) }],
        help: say(first.name.statuses.size > 0 ? this.messages.state : this.messages.help, {
          text: brief(first.thing.text, 60),
          state,
        }),
      });
    }
  },
});

/** What a document is called after these acts; the last that a step does counts. */
const states: readonly (readonly [Act, string])[] = [
  ["sign", "ditandatangani"],
  ["approve", "disetujui"],
  ["check", "diperiksa"],
  ["revise", "diperbaiki"],
  ["stamp", "distempel"],
  ["record", "dicatat"],
  ["analyse", "dianalisis"],
];

/** The same, where the step's own words say it more closely. */
const closer: readonly (readonly [state: string, words: RegExp, closer: string])[] = [
  ["disetujui", /\b(?:di\s?|mem|pem)?[pf]araf/i, "diparaf"],
  ["diperiksa", /koreksi/i, "dikoreksi"],
  ["dianalisis", /evaluasi/i, "dievaluasi"],
  ["dianalisis", /identifikasi/i, "diidentifikasi"],
  ["dianalisis", /nilai/i, "dinilai"],
];

function stateAfter({ step }: PaperRow): string | undefined {
  const doings = doingsOf(step);
  const state = states.find(([act]) => doings.has(act))?.[1];
  return closer.find(([broad, words]) => broad === state && words.test(step.text.text))?.[2] ?? state;
}
