import { isWork } from "./end-rows.ts";
import type { Call, Chart, DerivedRemark, Edge, FlowSymbol, Lane, ProcedureRef, Step } from "./types.ts";

/** What of a row prints itself in Keterangan, in the order in which people read it. */
export function remarksOf(
  step: Pick<Step, "waits" | "calls" | "mentions" | "copies" | "conditions">,
  lanes: ReadonlyMap<string, Lane>,
): DerivedRemark[] {
  const waits = step.waits.map(({ kind, duration, text }) => {
    if (kind === "wait") return `Menunggu ${text === undefined ? duration.text : `${text}: ${duration.text}`}`;
    return `${kind === "every" ? "Setiap" : "Tenggat"} ${duration.text}${text === undefined ? "" : ` ${text}`}`;
  });
  const copies = step.copies.flatMap((id) => lanes.get(id)?.title ?? []);
  const plain = (texts: readonly string[]): DerivedRemark[] => texts.map((text) => ({ text }));
  return [
    ...plain(step.conditions.map((condition) => `Apabila ${condition}`)),
    ...step.calls.map((call) => called(call, "Melalui")),
    ...step.mentions.map((mention) => called(mention, "Lihat")),
    ...plain(waits),
    ...plain(copies.length > 0 ? [`Tembusan: ${copies.join(", ")}`] : []),
  ];
}

/** Another procedure in the paper's words, or in ours where the author gives none. */
function called(call: Call, verb: string): DerivedRemark {
  const { printed, when, sop } = call;
  const text = printed ?? `${verb} ${procedure(call)}`;
  return { text: when === undefined ? text : `${text}, apabila ${when}`, ...(sop !== undefined && { sop }) };
}

function procedure({ text, label }: ProcedureRef): string {
  return label === undefined ? text : `${text}, mulai langkah ${label}`;
}

/**
 * What the ways out of a row say beyond their drawing: limits, shares, and how the procedure ends or goes on. `called`
 * gives what a row of a chart is called behind "langkah".
 */
export function wayRemarks(
  edges: readonly Edge[],
  symbols: readonly FlowSymbol[],
  called: (chart: number, step: number) => string,
): DerivedRemark[] {
  return edges.flatMap(({ word, limit, share, to }) => {
    const told: string[] = [];
    if (limit !== undefined) told.push(`paling banyak ${limit} kali`);
    if (share !== undefined) told.push(`kira-kira ${String(share).replace(".", ",")}%`);
    const end = symbols[to];
    if (end?.result !== undefined) told.push(end.result);
    if (end?.goesOn?.kind === "sop") told.push(`dilanjutkan ${procedure(end.goesOn)}`);
    if (end?.goesOn?.kind === "chart") {
      const { chart, step } = end.goesOn;
      told.push(`dilanjutkan di bagan ${chart + 1}, langkah ${called(chart, step)}`);
    }
    if (told.length === 0) return [];
    const sentence = told.join(", ");
    const on = end?.goesOn?.kind === "sop" ? end.goesOn.sop : undefined;
    const text = word === undefined ? capitalised(sentence) : `Bila ${word}: ${sentence}`;
    return [{ text, ...(on !== undefined && { sop: on }) }];
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Minutes of work of all charts: each row once, no returns. A row without a known time counts as unknown, unless it is
 * no more than a capsule.
 */
export function totalsOf(charts: readonly Chart[]): { minMinutes: number; maxMinutes: number; unknown: number } {
  let minMinutes = 0;
  let maxMinutes = 0;
  let unknown = 0;
  const working = charts.flatMap((chart) => chart.steps.filter((step) => isWork(chart, step)));
  for (const { duration } of working) {
    const { minMinutes: min, maxMinutes: max } = duration.value ?? {};
    if (min === undefined || max === undefined) unknown++;
    else {
      minMinutes += min;
      maxMinutes += max;
    }
  }
  return { minMinutes, maxMinutes, unknown };
}
