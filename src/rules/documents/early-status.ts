import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import type { Act } from "../words/acts.ts";
import { doingsOf } from "./doings.ts";
import { Order } from "./order.ts";
import { type Paper, type PaperRow, papersOf } from "./papers.ts";

/** At most so many later places with the same status are pointed at. */
const shown = 3;

/** Statuses that somebody must give, with the words for giving them. */
const given = new Map<Act, Bilingual>([
  ["sign", { id: "menandatangani", en: "signs" }],
  ["approve", { id: "menyetujui atau memaraf", en: "approves or initials" }],
  ["check", { id: "memeriksa", en: "checks" }],
]);

export const earlyStatus = rule({
  code: "documents/early-status",
  severity: "warning",
  title: { id: "status yang mendahului langkahnya", en: "a status ahead of its step" },
  why: {
    id: "dokumen disebut sudah ditandatangani, disetujui, atau diperiksa padahal sampai di situ tidak ada langkah yang melakukannya: langkahnya hilang, atau statusnya keliru",
    en: "a document is called signed, approved or checked although no step so far does that: the step is missing, or the status is wrong",
  },
  bad: `sop "Surat Teguran"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Mengetik konsep surat teguran"
  oleh staf
  output "Konsep surat teguran"
langkah "Menyerahkan surat teguran"
  oleh kasubag
  kelengkapan "Surat teguran yang sudah ditandatangani"
  output "Tanda terima"
`,
  good: `sop "Surat Teguran"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Mengetik konsep surat teguran"
  oleh staf
  output "Konsep surat teguran"
langkah "Menandatangani surat teguran"
  oleh kasubag
  kelengkapan "Konsep surat teguran"
  output "Surat teguran ditandatangani"
langkah "Menyerahkan surat teguran"
  oleh kasubag
  kelengkapan "Surat teguran ditandatangani"
  output "Tanda terima"
`,
  messages: {
    early: { id: "belum ada yang {deed}", en: "nobody {deed} so far" },
    later: { id: "baru langkah {number} yang {deed}", en: "only step {number} {deed}" },
    again: { id: "disebut lagi di sini", en: "said again here" },
    help: {
      id: "tambahkan langkah yang {deed} sebelum langkah {number}, atau hapus statusnya dari `{text}`",
      en: "add a step before step {number} that {deed}, or take the status out of `{text}`",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    const { rows } = papersOf(sop);
    const order = new Order(sop, tree);
    for (const [act, deed] of given) {
      const doers = rows.flatMap(({ chart, step }, row) => (doingsOf(step).has(act) ? [{ chart, step, row }] : []));
      const early = rows
        .flatMap((row) => statusesIn(row, act))
        .filter(({ paper, input }) => {
          return !doers.some((doer) => (doer.row === paper.row ? !input : order.canPrecede(doer, paper)));
        });
      const [first, ...others] = early;
      if (!first) continue;
      const { paper } = first;
      const labels = doers.slice(0, 1).map(({ step }) => ({
        span: step.text.span,
        message: say(messages.later, { number: step.called, deed }),
      }));
      const again = others
        .slice(0, shown)
        .map(({ paper: { thing } }) => ({ span: thing.span, message: messages.again }));
      report(paper.thing.span, say(messages.early, { deed }), {
        labels: [...labels, ...again],
        help: say(messages.help, { deed, number: paper.step.called, text: brief(paper.thing.text, 60) }),
      });
    }
  },
});

function statusesIn({ requirements, outputs }: PaperRow, act: Act): { paper: Paper; input: boolean }[] {
  const having = (papers: readonly Paper[]): Paper[] =>
    papers.filter(({ name, thing }) => name.statuses.has(act) && !thing.source);
  return [
    ...having(requirements).map((paper) => ({ paper, input: true })),
    ...having(outputs).map((paper) => ({ paper, input: false })),
  ];
}
