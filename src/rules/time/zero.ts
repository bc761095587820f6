import { say } from "../../diagnostics/define.ts";
import type { Measure } from "../../syntax/ast.ts";
import { rule } from "../rule.ts";
import { withTime } from "./samples.ts";

const isZero = ({ parts }: Measure): boolean =>
  parts.length > 0 && parts.every(({ amount }) => amount.min === 0 && amount.max === 0);

export const zeroTime = rule({
  code: "time/zero",
  severity: "warning",
  title: { id: "waktu nol", en: "a time of nothing" },
  why: {
    id: "tidak ada pekerjaan tanpa waktu; nol biasanya berarti belum diisi, atau hilang saat diketik",
    en: "no work takes no time; zero mostly means that it was not filled in, or lost in typing",
  },
  bad: withTime("Menerima surat", "0 menit"),
  good: withTime("Menerima surat", "5 menit"),
  messages: {
    zero: { id: "`{keyword}` ini nol", en: "this `{keyword}` is zero" },
    help: {
      id: "tulis lamanya, `seketika` bila memang langsung selesai, atau `belum` bila belum diketahui",
      en: "write how long it takes, `seketika` where it is done at once, or `belum` where it is not known yet",
    },
  },
  check({ tree, report }) {
    for (const line of tree.statements) {
      if (line.kind !== "time" || line.value.kind !== "duration") continue;
      const { keyword, value } = line;
      if (!isZero(value.to ?? value.from) || !isZero(value.from)) continue;
      report(value.span, say(this.messages.zero, { keyword }), { help: this.messages.help });
    }
  },
});
