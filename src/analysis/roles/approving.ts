import type { FlowSymbol, Step } from "../../model/types.ts";
import { actsIn, deedsIn, type FoundAct } from "../../rules/words/acts.ts";

/** Initials say that the one above may sign; they agree to nothing for the agency. */
const initials = new Set(["memaraf", "diparaf", "paraf", "farap"]);

/** A verb behind one of these is what somebody else is to do: "meminta klien untuk menandatangani". */
const forAnother = /\b(untuk|untk|agar|guna|supaya)\s+$/i;
const agreeing = /\b(jika|bila|apabila|kalau)\s+setuju\b/i;

/**
 * What a row's words say of judging. Nothing but words is looked at, so a row whose words tell of an
 * approval elsewhere ("mengajukan untuk ditandatangani") counts only where a decision is drawn in it.
 */
export interface Judging {
  /** The row's own deed is to agree or to sign; initials are neither. */
  readonly approves: boolean;
  /** The row's words tell that what is decided here is agreed to or signed. */
  readonly toldApproved: boolean;
  /** Its first deed is to check, agree, sign or initial: it judges the work of others and makes none. */
  readonly judges: boolean;
}

export function judgingOf({ text: { text } }: Step): Judging {
  const own = ({ at }: FoundAct): boolean => !forAnother.test(text.slice(Math.max(0, at - 20), at));
  const deeds = deedsIn(text).filter(own);
  const first = deeds[0]?.act;
  return {
    approves: deeds.some(agrees),
    toldApproved:
      agreeing.test(text) || actsIn(text).some((found) => found.voice !== "noun" && own(found) && agrees(found)),
    judges: first === "check" || first === "approve" || first === "sign",
  };
}

const agrees = ({ act, word }: FoundAct): boolean =>
  act === "sign" || (act === "approve" && !initials.has(word.toLowerCase()));

/** Whether a role that stands in the row with this symbol agrees to something or signs it there. */
export function approvesAt(symbol: FlowSymbol, judging: Judging): boolean {
  return judging.approves || (symbol.shape === "ketupat" && judging.toldApproved);
}
