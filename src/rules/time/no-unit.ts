import { say } from "../../diagnostics/define.ts";
import type { Span } from "../../source/span.ts";
import type { Measure, SopFile } from "../../syntax/ast.ts";
import { rule } from "../rule.ts";

/** At most so many other places are shown. */
const SHOWN = 6;

/** A word that is no unit stands behind the number: the parser has said so. */
function hasWord({ span, parts }: Measure): boolean {
  return span.end > (parts.at(-1)?.amount.span.end ?? span.end);
}

interface BareNumber {
  readonly amount: string;
  readonly span: Span;
}

/** Numbers without a unit, by the keyword before them, in the order of the file. */
function bareNumbers(tree: SopFile): Map<string, BareNumber[]> {
  const found = new Map<string, BareNumber[]>();
  for (const line of tree.statements) {
    if (line.kind !== "time" || line.value.kind !== "duration") continue;
    const { keyword, value } = line;
    const parts = [...value.from.parts, ...(value.to?.parts ?? [])];
    const [first] = parts;
    if (!first || parts.some((part) => part.unit !== undefined) || hasWord(value.to ?? value.from)) continue;
    const { min, max } = first.amount;
    const bare = { amount: min === max ? `${min}` : `${min}-${max}`, span: value.span };
    const list = found.get(keyword);
    if (list) list.push(bare);
    else found.set(keyword, [bare]);
  }
  return found;
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
    numbers: {
      id: "{count} `{keyword}` berupa angka tanpa satuan",
      en: "{count} `{keyword}` are numbers without a unit",
    },
    also: { id: "begitu pula di sini", en: "and here" },
    more: { id: "dan {count} tempat lagi", en: "and {count} more places" },
    help: {
      id: "tulis satuannya: `{keyword} {amount} menit`, `jam`, `hari kerja`, ...",
      en: "write the unit: `{keyword} {amount} menit`, `jam`, `hari kerja`, ...",
    },
  },
  check({ tree, report }) {
    // A column without units is one fault, however many rows it has.
    for (const [keyword, [first, ...others]] of bareNumbers(tree)) {
      if (!first) continue;
      const count = others.length + 1;
      const rest = others.length - SHOWN;
      report(first.span, say(count === 1 ? this.messages.number : this.messages.numbers, { keyword, count }), {
        labels: others.slice(0, SHOWN).map(({ span }) => ({ span, message: this.messages.also })),
        notes: rest > 0 ? [say(this.messages.more, { count: rest })] : [],
        help: say(this.messages.help, { keyword, amount: first.amount }),
      });
    }
  },
});
