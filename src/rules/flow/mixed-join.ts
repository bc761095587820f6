import { say } from "../../diagnostics/define.ts";
import { rowsOf } from "../rows.ts";
import { rule } from "../rule.ts";
import { Dominators } from "./dominators.ts";
import { isFork, partings } from "./partings.ts";
import { rowNumber, viewFlows } from "./view.ts";

export const mixedJoin = rule({
  code: "flow/mixed-join",
  severity: "warning",
  title: {
    id: "pertemuan yang tidak jelas menunggu siapa",
    en: "a meeting of ways that does not say what it waits for",
  },
  why: {
    id: "cabang serempak saling menunggu, hasil keputusan tidak; di sini keduanya bertemu, dan pembaca tidak tahu mana yang ditunggu",
    en: "ways that run side by side wait for each other, outcomes of a decision do not; here both meet, and the reader cannot know which is meant",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa surat"
  oleh staf
  ya -> berikut
  tidak -> simpan
langkah "Membagi surat"
  oleh staf
  lanjut -> gandakan, catat
langkah gandakan "Menggandakan surat"
  oleh staf
  lanjut -> simpan
langkah catat "Mencatat surat"
  oleh staf
langkah simpan "Menyimpan surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa surat"
  oleh staf
  ya -> berikut
  tidak -> simpan
langkah "Membagi surat"
  oleh staf
  lanjut -> gandakan, catat
langkah gandakan "Menggandakan surat"
  oleh staf
  lanjut -> simpan
langkah catat "Mencatat surat"
  oleh staf
langkah simpan "Menyimpan surat"
  oleh staf
  gabung semua
`,
  messages: {
    mixed: { id: "tidak jelas apa yang ditunggu langkah {number}", en: "it is not clear what step {number} waits for" },
    fork: { id: "dari sini cabang berjalan serempak", en: "from here ways run side by side" },
    choice: { id: "di sini dipilih salah satu jalan", en: "here one way is chosen" },
    help: {
      id: "tulis `gabung semua` bila menunggu semua cabang yang berjalan, atau `gabung salah-satu` bila cukup satu",
      en: "write `gabung semua` where it waits for all ways under way, or `gabung salah-satu` where one is enough",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      const entry = chart.steps[0]?.symbols[0];
      if (entry === undefined || !chart.symbols.some((symbol) => isFork(view, symbol.index))) continue;
      const rows = rowsOf(tree, chart);
      const dominators = new Dominators(view, entry);
      for (const { index, step } of chart.symbols) {
        if ((view.in[index]?.length ?? 0) < 3) continue;
        const places = [...partings(view, dominators, index)];
        const fork = places.find((place) => isFork(view, place));
        const choice = places.find((place) => !isFork(view, place));
        const said = rows[step]?.details.some((line) => line.kind === "join");
        if (fork === undefined || choice === undefined || said) continue;
        // A choice inside of an arm leaves no doubt: the arms wait for each other, whichever way they come.
        if (
          isFork(
            view,
            places.reduce((a, b) => dominators.common(a, b)),
          )
        )
          continue;
        const at = (symbol: number) => chart.steps[chart.symbols[symbol]?.step ?? -1]?.text.span ?? chart.span;
        report(at(index), say(messages.mixed, { number: rowNumber(chart, index) }), {
          labels: [
            { span: at(fork), message: messages.fork },
            { span: at(choice), message: messages.choice },
          ],
          help: messages.help,
        });
      }
    }
  },
});
