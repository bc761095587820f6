import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { wayTo } from "./paths.ts";
import { type Fault, faultsOf, type Path } from "./soundness/soundness.ts";
import { type FlowView, joined, passed, rowNumber, rowPlace } from "./view.ts";

/**
 * The way to where the last branch ends. None where the work ends because the author says that it stops (`lanjut -`), and
 * not as a branch.
 */
function wayToEnd(view: FlowView, { paths }: Fault): Path | undefined {
  const path = paths[0]?.length ? paths[0] : view.entries.slice(0, 1);
  const from = path.at(-1);
  const ended = (symbol: number): boolean => view.chart.symbols[symbol]?.end === "branch-end";
  const way = from === undefined ? undefined : wayTo(view, from, ended);
  return way && [...path, ...way.slice(1)];
}

export const neverCompletes = rule({
  code: "flow/never-completes",
  severity: "warning",
  title: { id: "alur yang bisa macet", en: "a flow that can come to a standstill" },
  why: {
    id: "ada jalan yang membawa pekerjaan ke tempat ia berhenti atau menunggu terus, dan prosedurnya tidak pernah selesai",
    en: "there is a way that brings the work to where it stops or waits for ever, and the procedure is never over",
  },
  bad: `sop "Pemberian Keterangan"
pelaksana
  - staf "Staf"
  - humas "Humas"
langkah "Menyusun keterangan"
  oleh staf
keputusan "Memeriksa keterangan"
  oleh humas
  tidak -> selesai cabang
langkah "Menyampaikan keterangan"
  oleh humas
`,
  good: `sop "Pemberian Keterangan"
pelaksana
  - staf "Staf"
  - humas "Humas"
langkah "Menyusun keterangan"
  oleh staf
keputusan "Memeriksa keterangan"
  oleh humas
  tidak -> selesai "Keterangan tidak diberikan"
langkah "Menyampaikan keterangan"
  oleh humas
`,
  messages: {
    ends: {
      id: "cabang terakhir berakhir di langkah {number}",
      en: "the last branch ends in step {number}",
    },
    waits: { id: "langkah {numbers} saling menunggu", en: "step {numbers} wait for each other" },
    circles: { id: "dari langkah {number} prosedur tidak bisa selesai", en: "from step {number} there is no end" },
    way: { id: "jalannya: langkah {numbers}", en: "the way there: step {numbers}" },
    endHelp: {
      id: "ganti `selesai cabang` menjadi `selesai`: tidak ada cabang lain yang berjalan",
      en: "replace `selesai cabang` by `selesai`: no other branch is under way",
    },
    help: {
      id: "tulis `gabung salah-satu` pada langkah yang tidak perlu menunggu semua cabang",
      en: "write `gabung salah-satu` in the step that need not wait for all branches",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    const way = ({ chart }: FlowView, { paths }: Fault) =>
      paths.slice(0, 2).map((path) => say(messages.way, { numbers: passed(chart, path) }));
    for (const { view, fault } of faultsOf(sop, tree, "never-ends")) {
      const end = wayToEnd(view, fault);
      if (!end) continue;
      const at = end.at(-1) ?? -1;
      report(rowPlace(view.chart, at), say(messages.ends, { number: rowNumber(view.chart, at) }), {
        notes: [say(messages.way, { numbers: passed(view.chart, end) })],
        help: messages.endHelp,
      });
    }
    for (const { view, fault } of faultsOf(sop, tree, "waits")) {
      const numbers = joined(
        fault.paths.map((path) => rowNumber(view.chart, path.at(-1) ?? -1)),
        ", ",
      );
      report(rowPlace(view.chart, fault.symbol), say(messages.waits, { numbers }), {
        notes: way(view, fault),
        help: messages.help,
      });
    }
    for (const { view, fault } of faultsOf(sop, tree, "circles")) {
      const at = fault.symbol ?? -1;
      report(rowPlace(view.chart, at), say(messages.circles, { number: rowNumber(view.chart, at) }), {
        notes: way(view, fault),
        help: messages.help,
      });
    }
  },
});
