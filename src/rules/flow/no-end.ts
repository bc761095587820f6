import { say } from "../../diagnostics/define.ts";
import { titlePlace } from "../form.ts";
import { rule } from "../rule.ts";
import { rowNumber, viewFlows } from "./view.ts";

export const noEnd = rule({
  code: "flow/no-end",
  severity: "warning",
  title: { id: "alur tanpa selesai", en: "a chart without an end" },
  why: {
    id: "prosedur berakhir pada kapsul selesai; alur yang langkah terakhirnya kembali ke atas tidak pernah selesai",
    en: "a procedure ends in an end capsule; a chart whose last step goes back up is never done",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah terima "Menerima surat"
  oleh staf
langkah "Mencatat surat"
  oleh staf
  lanjut -> terima
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah terima "Menerima surat"
  oleh staf
langkah "Mencatat surat"
  oleh staf
`,
  messages: {
    none: { id: "alur ini tidak punya selesai", en: "this chart has no end" },
    on: { id: "langkah terakhir berlanjut ke langkah {number}", en: "the last step goes on to step {number}" },
    help: {
      id: "tulis `selesai` pada langkah yang mengakhiri prosedur, atau hapus `lanjut` pada langkah terakhir",
      en: "write `selesai` in the step that ends the procedure, or delete `lanjut` in the last step",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { chart, ends, out } of viewFlows(sop, tree)) {
      if (chart.symbols.length === 0 || ends.length > 0) continue;
      const line = tree.procedure?.charts[chart.index]?.line;
      const last = (chart.steps.at(-1)?.symbols ?? []).flatMap((symbol) => out[symbol] ?? []);
      const written = last.filter((edge) => !edge.implicit && chart.symbols[edge.to]?.step !== chart.steps.length - 1);
      report(line?.title.span ?? titlePlace(tree), messages.none, {
        labels: written.slice(0, 2).map((edge) => ({
          span: edge.span,
          message: say(messages.on, { number: rowNumber(chart, edge.to) }),
        })),
        help: messages.help,
      });
    }
  },
});
