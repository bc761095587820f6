import type { Chart, Sop } from "../../model/types.ts";

/** What a screen reader says of a drawing; the words of every step stand in the page beside it. */
export function describe(sop: Sop, chart: Chart, page?: { readonly index: number; readonly count: number }) {
  const name = chart.title === undefined ? sop.title : `${sop.title}: ${chart.title}`;
  const part = page === undefined || page.count === 1 ? "" : `, halaman ${page.index + 1} dari ${page.count}`;
  const numbers = chart.steps.map(({ number }) => number).filter((number) => number !== "");
  const lanes = chart.lanes.map(({ title }) => title).join("; ");
  const count = chart.steps.length;
  const steps = numbers.length > 1 ? `${count} langkah (${numbers[0]} sampai ${numbers.at(-1)})` : `${count} langkah`;
  return {
    title: `Bagan alir ${name}${part}`,
    description: `Tabel prosedur dengan ${steps}. Pelaksana: ${lanes}.`,
  };
}
