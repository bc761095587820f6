import { say } from "../../diagnostics/define.ts";
import type { Bilingual, Label } from "../../diagnostics/diagnostic.ts";
import type { Organisation, Regulation } from "../../model/organisation.ts";
import type { Span } from "../../source/span.ts";
import { legalEntries } from "../header/legal-basis.ts";
import type { RuleSubject } from "../rule.ts";
import { enactedOn, revokerOf } from "./in-force.ts";

/** A regulation that an SOP cites and that is revoked: by its name, or with the one that it amends. */
export interface Revoked {
  readonly regulation: Regulation;
  /** What it amends, where it was that which was revoked. */
  readonly amended?: Regulation;
  readonly revoker: Regulation;
  /** When, as far as is known: a day or a year. */
  readonly date: string;
  readonly span: Span;
  /** Further entries that fell with the same one. */
  readonly others: readonly Span[];
}

/** An amendment of an amendment of an amendment: further down nobody goes. */
const AMENDMENTS = 4;

function fallOf(organisation: Organisation, regulation: Regulation): Omit<Revoked, "span" | "others"> | undefined {
  let base = regulation;
  for (let step = 0; step <= AMENDMENTS; step++) {
    const revoker = revokerOf(organisation, base.id);
    const date = revoker && enactedOn(revoker);
    if (revoker && date !== undefined) {
      return { regulation, revoker, date, ...(base !== regulation && { amended: base }) };
    }
    // What amends one regulation says nothing without it; what amends several has words of its own.
    const [amended, ...more] = base.amends.flatMap((id) => organisation.regulations.get(id) ?? []);
    if (revoker || !amended || more.length > 0) return undefined;
    base = amended;
  }
  return undefined;
}

/**
 * What of the legal basis is revoked, whenever that was: a regulation, one joined to it with `jo`, and amendments,
 * which fall with what they amend and are told of together with it.
 */
export function revokedIn(context: RuleSubject): Revoked[] {
  const { organisation } = context;
  if (!organisation) return [];
  const found = new Map<string, Revoked & { others: Span[] }>();
  for (const { regulation, joined, span } of legalEntries(context)) {
    const falls = (regulation ? [regulation, ...joined] : joined).flatMap((each) => fallOf(organisation, each) ?? []);
    const [fall] = falls;
    if (!fall) continue;
    const base = (fall.amended ?? fall.regulation).id;
    const known = found.get(base);
    if (!known) found.set(base, { ...fall, span, others: [] });
    // What was revoked stands for its amendments, wherever in the list they are.
    else if (known.amended && !fall.amended) found.set(base, { ...fall, span, others: [known.span, ...known.others] });
    else known.others.push(span);
  }
  return [...found.values()];
}

const texts = {
  declared: { id: "pencabutannya dinyatakan di sini", en: "its revocation is declared here" },
  along: { id: "ikut tidak berlaku", en: "void with it" },
  amends: { id: "`{name}` mengubah `{amended}`, yang dicabut", en: "`{name}` amends `{amended}`, which is revoked" },
} as const satisfies Record<string, Bilingual>;

/** The other places that take part: amendments beside it, and where the organisation says what revokes it. */
export function placesOf({ others, revoker }: Revoked, { path }: Organisation): Label[] {
  return [
    ...others.map((span) => ({ span, message: texts.along })),
    { path, span: revoker.span, message: texts.declared },
  ];
}

/** Of an amendment, what it amends. */
export function amendmentOf({ regulation, amended }: Revoked): Bilingual[] {
  return amended ? [say(texts.amends, { name: regulation.id, amended: amended.id })] : [];
}
