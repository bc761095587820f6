import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { libraryRule } from "../library-rule.ts";
import { type Act, actsIn } from "../words/acts.ts";
import { canonicalWords, type DocumentName, isBroad, isBroadWord } from "../words/document-names.ts";
import { tellsDeed } from "./no-document.ts";
import { isDoubtful, isEnding, type Paper, papersOf } from "./papers.ts";

interface Unused {
  readonly key: string;
  readonly text: string;
  readonly number: Bilingual;
  readonly span: Span;
  /** Where it is made again. */
  readonly again: readonly Span[];
}
interface Documents {
  readonly unused: readonly Unused[];
  /** What the SOP takes from others: their ids with a key, as `id key`. */
  readonly taken: readonly string[];
}

const messages = {
  unused: { id: "`{text}` tidak menjadi kelengkapan", en: "no other step needs `{text}`" },
  again: { id: "dibuat lagi di sini", en: "made again here" },
  help: {
    id: "tulis dengan nama yang sama sebagai kelengkapan langkah yang memakainya, atau hapus dari output langkah {number}",
    en: "make it, by the same name, a requirement of the step that uses it, or take it out of the outputs of step {number}",
  },
} as const satisfies Record<string, Bilingual>;

export const unusedOutput = libraryRule<Documents, typeof messages>({
  code: "documents/unused-output",
  severity: "warning",
  title: { id: "output yang tidak dipakai siapa pun", en: "an output that nothing uses" },
  why: {
    id: "dokumen ini dibuat di tengah alur, tetapi tidak ada langkah, catatan, atau SOP lain yang memerlukannya: ada yang lupa menyebutnya, atau ia tidak perlu dibuat",
    en: "this is made on the way, but no step, record or other SOP needs it: either one forgets to name it, or it need not be made",
  },
  bad: `sop "Jadwal Kegiatan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengajukan jadwal kegiatan"
  oleh staf
  kelengkapan "Jadwal kegiatan" dari luar
  output "Bukti pengajuan"
langkah "Memeriksa jadwal kegiatan"
  oleh kabid
  kelengkapan "Jadwal kegiatan"
  output "Jadwal kegiatan diparaf"
`,
  good: `sop "Jadwal Kegiatan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengajukan jadwal kegiatan"
  oleh staf
  kelengkapan "Jadwal kegiatan" dari luar
  output "Bukti pengajuan"
langkah "Memeriksa jadwal kegiatan"
  oleh kabid
  kelengkapan
    - "Jadwal kegiatan"
    - "Bukti pengajuan"
  output "Jadwal kegiatan diparaf"
`,
  messages,
  collect({ sop }) {
    const taken = papersOf(sop).rows.flatMap(({ requirements }) =>
      requirements.flatMap(({ thing, name }) =>
        thing.source?.kind === "sop" ? [`${thing.source.sop} ${name.key}`] : [],
      ),
    );
    const unused = unusedIn(sop);
    return taken.length === 0 && unused.length === 0 ? undefined : { unused, taken };
  },
  conclude({ sops, report }) {
    const taken = new Set(sops.flatMap(({ value }) => value.taken));
    for (const { id, path, value } of sops) {
      for (const { key, text, number, span, again } of value.unused) {
        if (taken.has(`${id} ${key}`)) continue;
        report(path, span, say(messages.unused, { text: brief(text, 15) }), {
          labels: again.map((each) => ({ span: each, message: messages.again })),
          help: say(messages.help, { number }),
        });
      }
    }
  },
});

/** Statuses of what has left the procedure, or has come to rest in it. */
const away: readonly Act[] = ["hand-over", "archive", "record", "copy"];

function unusedIn(sop: Sop): Unused[] {
  const { rows } = papersOf(sop);
  const used = new Uses();
  for (const [row, { words, requirements, step }] of rows.entries()) {
    used.add(row, words);
    for (const { name } of requirements) used.add(row, name.words);
    for (const { text } of step.remarks.entries) used.add(row, canonicalWords(text));
  }
  const kept = [sop.title, ...[...sop.records.entries, ...sop.related.entries].flatMap(({ paragraphs }) => paragraphs)];
  for (const text of kept) used.add(-1, canonicalWords(text));
  const isUnused = (paper: Paper): boolean => {
    const { name, thing, row } = paper;
    if (thing.when !== undefined || isDoubtful(paper) || isBroad(name) || isWork(name) || tellsDeed(thing.text))
      return false;
    if (isEnding(paper) || actsIn(rows[row + 1]?.step.text.text ?? "").some(({ act }) => act === "archive"))
      return false;
    return !away.some((act) => name.statuses.has(act)) && !used.elsewhere(name.words, row);
  };
  const found = new Map<string, Paper[]>();
  for (const paper of rows.flatMap(({ outputs }) => outputs).filter(isUnused)) {
    const before = found.get(paper.name.key);
    if (before) before.push(paper);
    else found.set(paper.name.key, [paper]);
  }
  return [...found].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const again = others.slice(0, shown).map(({ thing }) => thing.span);
    return [{ key, text: first.thing.text, number: first.step.called, span: first.thing.span, again }];
  });
}

/** At most so many other places are pointed at. */
const shown = 3;

/** True for a name of work and not of a paper: `pembinaan`, `persiapan kegiatan`, `kegiatan terlaksana`. */
function isWork({ words: [first = ""] }: DocumentName): boolean {
  return /^(?:pe|ke)\p{L}{3,}an$/u.test(first);
}

/** In which rows a word is used. Two of them are enough to know that one is another than a third. */
class Uses {
  readonly #rows = new Map<string, number[]>();

  add(row: number, words: readonly string[]): void {
    for (const word of words) {
      const rows = this.#rows.get(word);
      if (!rows) this.#rows.set(word, [row]);
      else if (rows.length < 2 && !rows.includes(row)) rows.push(row);
    }
  }

  /** True where another row uses any word of the name that tells this document from others. */
  elsewhere(words: readonly string[], row: number): boolean {
    return words.some((word) => !isBroadWord(word) && this.#rows.get(word)?.some((other) => other !== row));
  }
}
