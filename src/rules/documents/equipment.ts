import { say } from "../../diagnostics/define.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { brief, quoted } from "../form.ts";
import { rule } from "../rule.ts";
import { canonicalWords, isBroadWord } from "../words/document-names.ts";
import { papersOf } from "./papers.ts";
import { toolKind, toolKindsIn } from "./tools.ts";

/** At most so many other things are named. */
const named = 3;

export const equipment = rule({
  code: "documents/equipment",
  severity: "warning",
  title: { id: "peralatan dan tabel tidak sejalan", en: "equipment and table that disagree" },
  why: {
    id: "peralatan pada halaman identitas dan kelengkapan pada tabel menyebut hal yang sama; yang satu tanpa yang lain berarti ada yang lupa disiapkan atau tersalin dari SOP lain",
    en: "the equipment on the identity page and the requirements in the table tell of the same things; one without the other was forgotten, or copied from another SOP",
  },
  bad: `sop "Rapat Staf"
peralatan
  - "Alat tulis kantor"
  - "Kartu peserta KB"
pelaksana staf "Staf"
langkah "Menyiapkan ruang rapat"
  oleh staf
  kelengkapan "LCD"
  output "Ruang rapat siap"
`,
  good: `sop "Rapat Staf"
peralatan
  - "Alat tulis kantor"
  - "LCD"
pelaksana staf "Staf"
langkah "Menyiapkan ruang rapat"
  oleh staf
  kelengkapan "LCD"
  output "Ruang rapat siap"
`,
  messages: {
    unlisted: { id: "`{text}` tidak ada di `peralatan`", en: "`{text}` is not among `peralatan`" },
    unneeded: { id: "tabel tidak memakai `{text}`", en: "the table does not use `{text}`" },
    all: { id: "semuanya: {names}", en: "all of them: {names}" },
    list: { id: "di sini peralatan didaftar", en: "equipment is listed here" },
    again: { id: "begitu pula ini", en: "nor this" },
    add: { id: "tambahkan {names} pada `peralatan`", en: "add {names} to `peralatan`" },
    remove: {
      id: "hapus {names} dari `peralatan`, atau tulis pada kelengkapan langkah yang memakainya",
      en: "take {names} out of `peralatan`, or make it a requirement of the step that uses it",
    },
  },
  check({ sop, report }) {
    const { messages } = this;
    if (sop.equipment.state !== "known" || papersOf(sop).rows.length === 0) return;
    const [first, ...more] = unlisted(sop);
    const list = sop.equipment.span;
    if (first && list) {
      const names = namesOf([first, ...more]);
      report(first.span, say(messages.unlisted, { text: brief(first.text, 18) }), {
        notes: more.length > 0 ? [say(messages.all, { names })] : [],
        labels: [{ span: list, message: messages.list }],
        help: say(messages.add, { names }),
      });
    }
    const [idle, ...others] = unneeded(sop);
    if (!idle) return;
    const names = namesOf([idle, ...others]);
    report(idle.span, say(messages.unneeded, { text: brief(idle.text, 20) }), {
      notes: others.length > 0 ? [say(messages.all, { names })] : [],
      labels: others.slice(0, named).map(({ span }) => ({ span, message: messages.again })),
      help: say(messages.remove, { names }),
    });
  },
});

interface Named {
  readonly text: string;
  readonly span: Span;
}

function namesOf(things: readonly Named[]): string {
  const all = [...new Set(things.map(({ text }) => brief(text)))];
  return all.length > named ? `${quoted(all.slice(0, named))}, …` : quoted(all);
}

/** Equipment that steps require and the identity page does not list: one of each kind. */
function unlisted(sop: Sop): Named[] {
  const listed = sop.equipment.entries.flatMap(({ paragraphs }) => paragraphs.map(canonicalWords));
  const kinds = new Set(listed.flatMap((words) => [...toolKindsIn(words)]));
  const found: Named[] = [];
  for (const { thing, name } of papersOf(sop).rows.flatMap(({ requirements }) => requirements)) {
    const kind = toolKind(name.words);
    if (kind === undefined || kinds.has(kind) || thing.source) continue;
    kinds.add(kind);
    found.push({ text: thing.text, span: thing.span });
  }
  return found;
}

/** First words of papers that stand on the list because a step needs them. */
const papers = new Set("surat kartu form formulir disposisi laporan usulan tor kak rab blangko kuesioner".split(" "));

/** Papers that the identity page lists and no row names, neither in its words nor in its mutu baku. */
function unneeded(sop: Sop): Named[] {
  const listed = sop.equipment.entries.filter(({ text }) => papers.has(canonicalWords(text)[0] ?? ""));
  if (listed.length === 0) return [];
  const used = new Set(
    papersOf(sop).rows.flatMap(({ words, requirements, outputs, step }) => [
      ...words,
      ...[...requirements, ...outputs].flatMap(({ name, thing }) => [...name.words, ...canonicalWords(thing.text)]),
      ...step.remarks.entries.flatMap(({ text }) => canonicalWords(text)),
    ]),
  );
  return listed.flatMap(({ text, paragraphs, span }) => {
    const words = paragraphs.flatMap(canonicalWords);
    const own = words.filter((word) => !isBroadWord(word) && word !== "form" && word !== "formulir");
    const idle = own.length > 0 && !own.some((word) => used.has(word));
    return idle ? [{ text, span }] : [];
  });
}
