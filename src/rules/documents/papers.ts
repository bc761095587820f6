import { isEndRow } from "../../model/end-rows.ts";
import { firstRows } from "../../model/starts.ts";
import type { Chart, Sop, Step, Thing } from "../../model/types.ts";
import { deedsIn } from "../words/acts.ts";
import {
  canonicalWords,
  type DocumentName,
  documentName,
  isBroad,
  isBroadWord,
  isGeneral,
} from "../words/document-names.ts";
import { WordIndex } from "../words/word-index.ts";

/** A thing of the mutu baku where it stands, with its name read. */
export interface Paper {
  readonly thing: Thing;
  readonly name: DocumentName;
  readonly step: Step;
  readonly chart: Chart;
  /** Place of its row among all rows of the SOP. */
  readonly row: number;
}

/** A row with what it needs and what it makes. */
export interface PaperRow {
  readonly chart: Chart;
  readonly step: Step;
  readonly requirements: readonly Paper[];
  readonly outputs: readonly Paper[];
  /** Words of its text and substeps, as names are compared. */
  readonly words: readonly string[];
}

/** The documents of an SOP: every row of every chart, and who makes what. */
export class Papers {
  readonly rows: readonly PaperRow[];
  readonly #outputs = new WordIndex<Paper>(true);
  readonly #requirements = new WordIndex<Paper>(true);
  /** Rows by the words of their texts, each row once. */
  readonly #rowsBy = new Map<string, number[]>();
  readonly #makers = new Map<string, readonly Paper[]>();
  readonly #users = new Map<string, readonly Paper[]>();
  readonly #naming = new Map<string, readonly number[]>();

  constructor(sop: Sop) {
    const steps = sop.charts.flatMap((chart) => chart.steps.map((step) => ({ chart, step })));
    this.rows = steps.map(({ chart, step }, row) => {
      const paper = (thing: Thing): Paper => ({ thing, name: documentName(thing.text), step, chart, row });
      const words = canonicalWords([step.text, ...step.substeps].map(({ text }) => text).join(" ; "));
      return {
        chart,
        step,
        words,
        requirements: step.requirements.entries.map(paper),
        outputs: step.outputs.entries.map(paper),
      };
    });
    for (const [row, { words, outputs, requirements }] of this.rows.entries()) {
      for (const word of new Set(words)) {
        const rows = this.#rowsBy.get(word);
        if (rows) rows.push(row);
        else this.#rowsBy.set(word, [row]);
      }
      for (const paper of outputs) if (!isGeneral(paper.name)) this.#outputs.add(paper.name.words, paper);
      for (const paper of requirements) if (!isGeneral(paper.name)) this.#requirements.add(paper.name.words, paper);
    }
  }

  /** Outputs that may be what this name means: the same document, or one of the two said in fewer words. */
  makersOf(name: DocumentName): readonly Paper[] {
    return once(this.#makers, name, () => alike(this.#outputs, name));
  }

  /** Requirements that may mean what this name means. */
  usersOf(name: DocumentName): readonly Paper[] {
    return once(this.#users, name, () => alike(this.#requirements, name));
  }

  /** Rows whose text has all words of the name, in their order. */
  rowsNaming(name: DocumentName): readonly number[] {
    return once(this.#naming, name, () => {
      const lists = name.words.map((word) => this.#rowsBy.get(word) ?? []).sort((a, b) => a.length - b.length);
      const [rarest = [], ...others] = lists;
      if (rarest.length === 0 || others.length === 0) return rarest;
      const sets = others.map((rows) => new Set(rows));
      return rarest.filter((row) => sets.every((rows) => rows.has(row)));
    });
  }
}

/** Answers the same question once. */
function once<V>(known: Map<string, V>, { words }: DocumentName, find: () => V): V {
  const key = words.join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

/** Words that tell kinds of documents count only where a name has no others. */
function alike(index: WordIndex<Paper>, name: DocumentName): Paper[] {
  const telling = name.words.filter((word) => !isBroadWord(word));
  const words = telling.length > 0 ? telling : name.words;
  if (words.length === 0) return [];
  const parts = index.within(name.words).filter((paper) => !isBroad(paper.name) || paper.name.key === name.key);
  return [...new Set([...index.holding(words), ...parts])];
}

const known = new WeakMap<Sop, Papers>();

/** The documents of an SOP, read once for all rules. */
export function papersOf(sop: Sop): Papers {
  const before = known.get(sop);
  if (before) return before;
  const papers = new Papers(sop);
  known.set(sop, papers);
  return papers;
}

/** True for what a row that begins a chart, or has a start capsule, needs: it can only come from outside. */
export function isEntry({ chart, step }: Pick<Paper, "chart" | "step">): boolean {
  return firstRows(chart).has(step.index) || step.symbols.some((symbol) => chart.symbols[symbol]?.end === "start");
}

/** True for a row from which nothing goes on but to a printed end, or that can end the procedure. */
export function isEnding({ chart, step }: Pick<Paper, "chart" | "step">): boolean {
  const next = chart.steps[step.index + 1];
  return (
    next === undefined ||
    isEndRow(chart, next) ||
    step.symbols.some((symbol) => (chart.symbols[symbol]?.end ?? "start") !== "start")
  );
}

/** True for a step that fetches its papers itself: it receives, gathers, or asks for them. */
export function fetches(step: Step): boolean {
  return (
    /^me(?:minta|mohon)\b/i.test(step.text.text) ||
    deedsIn(step.text.text).some(({ act }) => act === "receive" || act === "gather")
  );
}

/** True where the reader of the paper was not sure of the name. */
export function isDoubtful({ thing }: Paper): boolean {
  return thing.notes.some(({ kind }) => kind === "doubtful");
}
