import { say } from "./define.ts";
import type { Diagnostic, Edit, Label } from "./diagnostic.ts";

/** Places that are shown beside the first; more are counted. */
const SHOWN = 4;

const messages = {
  too: { id: "juga di sini", en: "here too" },
  more: { id: "dan pada {count} tempat lain di berkas ini", en: "and in {count} other places of this file" },
} as const;

/**
 * Makes one finding of those that are one mistake: of the same code, file, words and way out. It lies where the first
 * of them lies, tells of the other places, and its fix mends all of them.
 *
 * @param findings sorted, after silences: a place that is silenced is not among them
 * @param codes of the findings that are to be gathered
 */
export function gather(findings: readonly Diagnostic[], codes: ReadonlySet<string>): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  const kept = findings.filter((found) => {
    if (!codes.has(found.code)) return true;
    const key = [found.path, found.code, found.message.id, found.help?.id, found.fix?.title.id].join("\n");
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
    return group === undefined;
  });
  const whole = new Map([...groups.values()].map((group) => [group[0], group]));
  return kept.map((found) => joined(found, whole.get(found)?.slice(1) ?? []));
}

function joined(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  if (others.length === 0) return first;
  const labels = others.slice(0, SHOWN).map(({ span }): Label => ({ span, message: messages.too }));
  const more = others.length - labels.length;
  const edits: Edit[] = [first, ...others].flatMap(({ fix }) => fix?.edits ?? []);
  return {
    ...first,
    labels: [...first.labels, ...labels],
    notes: more > 0 ? [...first.notes, say(messages.more, { count: more })] : first.notes,
    ...(first.fix && { fix: { ...first.fix, edits } }),
  };
}
