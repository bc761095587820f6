import { approvesAt, judgingOf } from "../../analysis/roles/approving.ts";
import type { Chart, Lane, Sop, Step } from "../../model/types.ts";
import { type Paper, papersOf } from "../documents/papers.ts";
import { deedsIn } from "../words/acts.ts";
import { isGeneral } from "../words/document-names.ts";
import { isSameRole, soleActor } from "./lanes.ts";

/** A document that one role drafts and one role agrees to or signs, and nobody else after it. */
export interface Approved {
  readonly chart: Chart;
  readonly paper: Paper;
  readonly draft: Step;
  readonly drafter: Lane;
  readonly approval: Step;
  readonly approver: Lane;
}

/** Typing is no drafting: what is typed was written before. */
const typing = /^men(?:g?etik)/i;

function isDraft({ text: { text } }: Step): boolean {
  return deedsIn(text).some(({ act, word }) => act === "draft" && !typing.test(word));
}

function approves(chart: Chart, step: Step): boolean {
  const judging = judgingOf(step);
  return step.symbols.some((at) => {
    const symbol = chart.symbols[at];
    return symbol !== undefined && approvesAt(symbol, judging);
  });
}

/**
 * Who drafts and who approves, followed by the documents: an approving row asks for what a drafting row above it in the
 * same chart makes, by the same name but for `konsep` and its like. Rows in which several act are left out, since it
 * cannot be said who of them does what.
 */
export function approvedDrafts(sop: Sop): readonly Approved[] {
  const before = known.get(sop);
  if (before) return before;
  const found = byApproval(followed(sop));
  known.set(sop, found);
  return found;
}

const known = new WeakMap<Sop, readonly Approved[]>();

function followed(sop: Sop): Approved[] {
  const found: Approved[] = [];
  /** The last draft of every document so far, and where it was approved. */
  const drafts = new Map<string, { readonly paper: Paper; readonly drafter: Lane }>();
  const open = new Map<string, Approved>();
  for (const { chart, step, requirements, outputs } of papersOf(sop).rows) {
    const actor = soleActor(chart, step);
    if (!actor) continue;
    const key = (paper: Paper): string => `${chart.index} ${paper.name.key}`;
    const drafted = requirements.filter((paper) => !isGeneral(paper.name) && drafts.has(key(paper)));
    for (const paper of drafted.length > 0 && approves(chart, step) ? drafted : []) {
      const draft = drafts.get(key(paper));
      const earlier = open.get(key(paper));
      // Whoever approves last counts, but the drafter himself only where nobody else does.
      if (!draft || (earlier && [earlier.approver, draft.drafter].some((each) => isSameRole(each, actor)))) continue;
      const { paper: made, drafter } = draft;
      open.set(key(paper), { chart, paper: made, draft: made.step, drafter, approval: step, approver: actor });
    }
    for (const paper of outputs.length > 0 && isDraft(step) ? outputs : []) {
      const settled = open.get(key(paper));
      if (settled) found.push(settled);
      open.delete(key(paper));
      drafts.set(key(paper), { paper, drafter: actor });
    }
  }
  return [...found, ...open.values()];
}

/** One for each approving row, which may ask for several documents. */
function byApproval(all: readonly Approved[]): Approved[] {
  return [...new Map(all.map((each) => [`${each.chart.index} ${each.approval.index}`, each])).values()];
}
