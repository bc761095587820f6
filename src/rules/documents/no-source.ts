import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { libraryRule } from "../library-rule.ts";
import { type DocumentName, isBroad, isBroadWord } from "../words/document-names.ts";
import { equipmentWords, isAtHand } from "./entering.ts";
import { tellsDeed } from "./no-document.ts";
import { isMadeBy } from "./own-output.ts";
import { fetches, isDoubtful, isEntry, type Paper, type PaperRow, type Papers, papersOf } from "./papers.ts";

interface Missing {
  readonly key: string;
  readonly text: string;
  /** The row that needs it first: its place and what it is called. */
  readonly row: number;
  readonly number: Bilingual;
  readonly span: Span;
  /** Where it is needed again. */
  readonly again: readonly Span[];
}
interface Documents {
  /** Keys of what the SOP puts out. */
  readonly made: readonly string[];
  readonly missing: readonly Missing[];
}

const messages = {
  missing: { id: "sebelumnya tidak ada output `{text}`", en: "no output before is `{text}`" },
  also: { id: "`{text}` juga tidak", en: "nor `{text}`" },
  again: { id: "diperlukan lagi di sini", en: "needed again here" },
  help: {
    id: 'tulis asalnya: `"{text}" dari luar` atau `dari sop ...`, atau sebagai output langkah sebelum langkah {number}, dengan nama yang sama',
    en: 'say where it comes from: `"{text}" dari luar` or `dari sop ...`, or make it the output of a step before step {number}, by the same name',
  },
} as const satisfies Record<string, Bilingual>;

export const noSource = libraryRule<Documents, typeof messages>({
  code: "documents/no-source",
  severity: "warning",
  title: { id: "kelengkapan yang tidak dibuat siapa pun", en: "a requirement that nothing makes" },
  why: {
    id: "tidak ada langkah sebelumnya, SOP lain, atau sumber luar yang menghasilkan dokumen ini; pelaksana akan menunggu sesuatu yang tidak datang",
    en: "no step before, no other SOP and no source outside makes this document; whoever does the step waits for what never comes",
  },
  bad: `sop "Laporan Kegiatan"
pelaksana staf "Staf"
langkah "Melaksanakan kegiatan"
  oleh staf
  kelengkapan "Jadwal kegiatan" dari luar
  output "Kegiatan terlaksana"
langkah "Menyusun laporan"
  oleh staf
  kelengkapan "Notulen"
  output "Laporan kegiatan"
`,
  good: `sop "Laporan Kegiatan"
pelaksana staf "Staf"
langkah "Melaksanakan kegiatan"
  oleh staf
  kelengkapan "Jadwal kegiatan" dari luar
  output "Notulen"
langkah "Menyusun laporan"
  oleh staf
  kelengkapan "Notulen"
  output "Laporan kegiatan"
`,
  messages,
  collect({ sop }) {
    const made = [...new Set(papersOf(sop).rows.flatMap(({ outputs }) => outputs.map(({ name }) => name.key)))];
    const missing = missingIn(sop);
    return made.length === 0 && missing.length === 0 ? undefined : { made, missing };
  },
  conclude({ sops, report }) {
    const makers = new Map<string, number>();
    for (const { value } of sops) for (const key of value.made) makers.set(key, (makers.get(key) ?? 0) + 1);
    for (const { path, value } of sops) {
      const own = new Set(value.made);
      const isMissing = ({ key }: Missing): boolean => (makers.get(key) ?? 0) === (own.has(key) ? 1 : 0);
      for (const [first, ...others] of byRow(value.missing.filter(isMissing))) {
        const { text, number, span } = first;
        const again = [first, ...others].flatMap((each) => each.again).slice(0, shown);
        report(path, span, say(messages.missing, { text: brief(text, 16) }), {
          labels: [
            ...others.map((each) => ({ span: each.span, message: say(messages.also, { text: brief(each.text) }) })),
            ...again.map((each) => ({ span: each, message: messages.again })),
          ],
          help: say(messages.help, { text, number }),
        });
      }
    }
  },
});

/** At most so many later places are pointed at. */
const shown = 3;

function missingIn(sop: Sop): Missing[] {
  const papers = papersOf(sop);
  const equipment = equipmentWords(sop);
  const entering = new Set(
    papers.rows.flatMap(({ requirements }) =>
      requirements.filter((paper) => isEntry(paper) || paper.thing.source).map(({ name }) => name.key),
    ),
  );
  const known = new Map<string, Origins>();
  const found = new Map<string, Paper[]>();
  for (const row of papers.rows) {
    if (isFromOutside(row)) continue;
    for (const paper of row.requirements) {
      const { name, thing } = paper;
      if (
        thing.source ||
        entering.has(name.key) ||
        isAtHand(name, equipment) ||
        tellsDeed(thing.text) ||
        isDoubtful(paper)
      )
        continue;
      const origins = known.get(name.key) ?? originsOf(papers, name);
      known.set(name.key, origins);
      if (origins.same || origins.first < paper.row || isMadeBy(row.step, name)) continue;
      if (row.outputs.some((output) => isMadeHere(output.name, name))) continue;
      if (papers.rowsNaming(name).some((other) => other < paper.row)) continue;
      const key = name.words.filter((word) => !isBroadWord(word)).join("");
      const before = found.get(key);
      if (before) before.push(paper);
      else found.set(key, [paper]);
    }
  }
  return [...found.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const again = others.slice(0, shown).map(({ thing }) => thing.span);
    return [
      {
        key: first.name.key,
        text: first.thing.text,
        row: first.row,
        number: first.step.called,
        span: first.thing.span,
        again,
      },
    ];
  });
}

/**
 * Which outputs make a document: those of rows that do not need the same to begin with and only pass it on. `first` is
 * the first of their rows; `same` tells whether one makes just this document. Of rows below, only that counts: that it
 * comes too late is another rule's affair.
 */
interface Origins {
  readonly first: number;
  readonly same: boolean;
}

function originsOf(papers: Papers, needed: DocumentName): Origins {
  const origins = papers
    .makersOf(needed)
    .filter(({ row, name }) => !papers.rows[row]?.requirements.some((paper) => paper.name.key === name.key));
  return {
    first: origins.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY),
    same: origins.some(({ name }) => name.key === needed.key),
  };
}

/** An output that is what is needed in other words: that the two names differ is what is wrong. */
function isMadeHere(output: DocumentName, { key, words, draft }: DocumentName): boolean {
  const needed = new Set(words);
  return (
    output.key !== key && output.draft === draft && !isBroad(output) && output.words.every((word) => needed.has(word))
  );
}

/** The first row, a row in which someone outside acts, or one that fetches or receives: its papers come from without. */
function isFromOutside({ chart, step }: PaperRow): boolean {
  const outside = step.actors.some((id) => chart.lanes.find((lane) => lane.id === id)?.external !== "inside");
  return outside || isEntry({ chart, step }) || fetches(step);
}

/** What is missing, by the row that needs it first. */
function byRow(missing: readonly Missing[]): [Missing, ...Missing[]][] {
  const rows = new Map<number, [Missing, ...Missing[]]>();
  for (const each of missing) {
    const row = rows.get(each.row);
    if (row) row.push(each);
    else rows.set(each.row, [each]);
  }
  return [...rows.values()];
}
