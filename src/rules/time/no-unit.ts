import { say } from "../../diagnostics/define.ts";
import type { Measure } from "../../syntax/ast.ts";
import { rule } from "../rule.ts";

/** A word that is no unit stands behind the number: the parser has said so. */
function hasWord({ span, parts }: Measure): boolean {
  return span.end > (parts.at(-1)?.amount.span.end ?? span.end);
}

export const timeWithoutUnit = rule({
  code: "time/no-unit",
  severity: "warning",
  title: { id: "waktu tanpa satuan", en: "a time without its unit" },
  why: {
    id: "angka tanpa satuan dapat dibaca sebagai menit, jam, atau hari; lamanya lalu dihitung sebagai tidak diketahui",
    en: "a number without a unit can be read as minutes, hours or days; its length then counts as unknown",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  waktu 5
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  waktu 5 menit
`,
  messages: {
    number: { id: "`{keyword}` ini angka tanpa satuan", en: "this `{keyword}` is a number without a unit" },
    help: {
      id: "tulis satuannya: `{keyword} {amount} menit`, `jam`, `hari kerja`, ...",
      en: "write the unit: `{keyword} {amount} menit`, `jam`, `hari kerja`, ...",
    },
  },
  check({ tree, report }) {
    for (const line of tree.statements) {
      if (line.kind !== "time" || line.value.kind !== "duration") continue;
      const { keyword, value } = line;
      const parts = [...value.from.parts, ...(value.to?.parts ?? [])];
      const [first] = parts;
      if (!first || parts.some((part) => part.unit !== undefined) || hasWord(value.to ?? value.from)) continue;
      const { min, max } = first.amount;
      const amount = min === max ? `${min}` : `${min}-${max}`;
      report(value.span, say(this.messages.number, { keyword }), {
        help: say(this.messages.help, { keyword, amount }),
      });
    }
  },
});
