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
export function approvedDrafts(sop: Sop): Approved[] {
  const found: Approved[] = [];
  /** The last draft of every document so far, and where it was approved last. */
  const drafts = new Map<string, { readonly paper: Paper; readonly drafter: Lane }>();
  const open = new Map<string, Approved>();
  for (const { chart, step, requirements, outputs } of papersOf(sop).rows) {
    const actor = soleActor(chart, step);
    if (!actor) continue;
    const key = (paper: Paper): string => `${chart.index} ${paper.name.key}`;
    if (approves(chart, step)) {
      for (const paper of requirements) {
        const draft = isGeneral(paper.name) ? undefined : drafts.get(key(paper));
        const before = open.get(key(paper));
        if (!draft) continue;
        const { drafter } = draft;
        // Whoever approves last counts, but the drafter himself only where nobody else does.
        if (before && (isSameRole(before.approver, actor) || isSameRole(drafter, actor))) continue;
        open.set(key(paper), {
          chart,
          paper: draft.paper,
          draft: draft.paper.step,
          drafter,
          approval: step,
          approver: actor,
        });
      }
    }
    if (isDraft(step)) {
      for (const paper of outputs) {
        const settled = open.get(key(paper));
        if (settled) found.push(settled);
        open.delete(key(paper));
        drafts.set(key(paper), { paper, drafter: actor });
      }
    }
  }
  return byApproval([...found, ...open.values()]);
}

/** One for each approving row, which may ask for several documents. */
function byApproval(all: readonly Approved[]): Approved[] {
  return [...new Map(all.map((each) => [`${each.chart.index} ${each.approval.index}`, each])).values()];
}
