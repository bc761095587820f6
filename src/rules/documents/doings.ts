import type { Step } from "../../model/types.ts";
import { type Act, actsIn } from "../words/acts.ts";

/** Before a verb: what is done later or elsewhere, not by this step. */
const meant = /(?:\b(?:untuk|guna|agar|supaya|dimohon|siap)|\byang(?:\s+(?:telah|sudah|akan))?|\b(?:telah|sudah))\s*$/i;

/** Two acts that make a third sure: who signs approves, who approves has checked. */
const implied: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  sign: ["approve", "check"],
  approve: ["check"],
};

/**
 * What a step does or has done with its documents: its verbs, passives (`jika setuju ditandatangani`) and nouns, but not
 * what it is only meant for (`untuk ditandatangani`) or what was done before (`yang telah disetujui`). A decision
 * counts as a check and as an approval, whatever its words.
 */
export function doingsOf(step: Step): ReadonlySet<Act> {
  const before = known.get(step);
  if (before) return before;
  const found = new Set<Act>(step.kind === "decision" ? ["check", "approve"] : []);
  for (const { text } of [step.text, ...step.substeps]) {
    for (const { act, at, voice } of actsIn(text)) {
      if (voice !== "active" && meant.test(text.slice(Math.max(0, at - 30), at))) continue;
      found.add(act);
      for (const other of implied[act] ?? []) found.add(other);
    }
    if (/\bsetuju/i.test(text)) found.add("approve");
    if (/\btand\w* tangan|\bttd\b/i.test(text) && !/\buntuk\s+di\s?tanda/i.test(text)) found.add("sign");
  }
  known.set(step, found);
  return found;
}

const known = new WeakMap<Step, ReadonlySet<Act>>();
