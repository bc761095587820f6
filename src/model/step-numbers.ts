import { say } from "../diagnostics/define.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { rowNumbers } from "../syntax/row-numbers.ts";
import type { Binder } from "./binder.ts";
import * as words from "./findings/words.ts";
import type { FlatRow } from "./rows.ts";
import { textField } from "./texts.ts";
import type { Step } from "./types.ts";

export type StepNumber = Pick<Step, "number" | "numberField" | "called">;

/** What is printed as the number of each row of a chart, and what texts call the row. */
export function stepNumbers(binder: Binder, rows: readonly FlatRow[], prefix: string): StepNumber[] {
  const printed = rowNumbers(rows.map(({ row }) => row)).map(({ text, line }) => ({
    number: line ? text : `${prefix}${text}`,
    numberField: textField(binder, line),
  }));
  const times = new Map<string, number>();
  for (const { number } of printed) times.set(number, (times.get(number) ?? 0) + 1);
  return printed.map((one, at) => ({ ...one, called: called(one.number, times.get(one.number) ?? 1, at + 1) }));
}

/** A row whose number is not printed, or printed at others too, is told by its place as well. */
function called(number: string, times: number, row: number): Bilingual {
  if (number === "" || number === "-") return say(words.unnumberedRow, { row });
  return times > 1 ? say(words.numberedRow, { number, row }) : { id: number, en: number };
}
