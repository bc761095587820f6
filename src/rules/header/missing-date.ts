import { say } from "../../diagnostics/define.ts";
import { isBlank, quoted, titlePlace } from "../form.ts";
import { rule } from "../rule.ts";

/** `direvisi` is not asked for: most SOPs were never revised. */
const asked = { created: "dibuat", effective: "efektif" } as const;

export const missingDate = rule({
  code: "header/missing-date",
  severity: "warning",
  title: { id: "tanggal pembuatan atau tanggal efektif tidak ada", en: "no date of making, or none of effect" },
  why: {
    id: "tanpa tanggal tidak dapat dilihat versi mana yang berlaku dan kapan SOP harus ditinjau; `belum` tidak dilaporkan, begitu pula `direvisi` yang kosong",
    en: "without dates nobody sees which version is in force and when it is due for review; `belum` is not reported, nor a blank `direvisi`",
  },
  bad: 'sop "Peminjaman Ruang Rapat"\ndibuat 5 Januari 2026\nefektif kosong\n',
  good: 'sop "Peminjaman Ruang Rapat"\ndibuat 5 Januari 2026\nefektif belum\n',
  messages: {
    absent: { id: "SOP ini tidak menyebut {names}", en: "this SOP does not say {names}" },
    blank: { id: "tanggal `{name}` kosong", en: "the date `{name}` is blank" },
    help: {
      id: "tulis tanggalnya, misalnya `{name} 2 Februari 2026`, atau `{name} belum`",
      en: "write the date, such as `{name} 2 Februari 2026`, or `{name} belum`",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    const absent: string[] = [];
    for (const [key, name] of Object.entries(asked) as [keyof typeof asked, string][]) {
      const { state, span } = sop.dates[key];
      if (state === "absent" || !span) absent.push(...(isBlank(state) ? [name] : []));
      else if (isBlank(state)) report(span, say(messages.blank, { name }), { help: say(messages.help, { name }) });
    }
    const [first] = absent;
    if (first === undefined) return;
    report(titlePlace(tree), say(messages.absent, { names: quoted(absent) }), {
      help: say(messages.help, { name: first }),
    });
  },
});
