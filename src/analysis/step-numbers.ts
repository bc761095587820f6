import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Sop, Step } from "../model/types.ts";

/**
 * What rows are called where they stand without their chart: by their number, in an SOP of several charts behind the
 * mark of their own, `A.1`.
 */
export function stepNumbers({ charts }: Pick<Sop, "charts">): (chart: number, step: Step) => Bilingual {
  if (charts.length < 2) return (_, { called }) => called;
  const marks = chartMarks(charts);
  return (chart, { called }) => ({ id: `${marks[chart]}.${called.id}`, en: `${marks[chart]}.${called.en}` });
}

/** `A` of `A. Peminjaman`, where every chart has such a mark and each another; else the place of the chart, from 1. */
export function chartMarks(charts: Sop["charts"]): string[] {
  const marks = charts.flatMap(({ title }) => /^\s*([\p{L}\p{N}]{1,4})[.)]/u.exec(title ?? "")?.[1] ?? []);
  const distinct = new Set(marks.map((mark) => mark.toLowerCase())).size === charts.length;
  return distinct ? marks : charts.map((_, at) => String(at + 1));
}
