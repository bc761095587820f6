import type {
  Amount,
  DateValue,
  Duration,
  Link,
  Measure,
  Missing,
  Name,
  Reference,
  Target,
  Text,
  WordTime,
} from "../syntax/ast.ts";
import { numberText, quoted } from "../syntax/values.ts";
import { months } from "../syntax/vocabulary.ts";

/** Values in their canonical spelling. */

/** Straight quotes; a quote inside is doubled. */
export function printText(text: Text): string {
  return quoted(text.value);
}

export function printMissing(missing: Missing): string {
  if (missing.how === "unknown") return "belum";
  return missing.how === "empty" ? "kosong" : "-";
}

/** `17 Maret 2021` of `2021-03-17`. */
export function printDate(date: DateValue): string {
  const [year = "", month = "", day = ""] = date.iso.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function printAmount({ min, max, times, grouped }: Amount): string {
  const range = min === max ? numberText(min, grouped) : `${numberText(min, grouped)}-${numberText(max, grouped)}`;
  return times === undefined ? range : `${range} x ${numberText(times, grouped)}`;
}

function printMeasure(measure: Measure): string {
  return measure.parts
    .map(({ amount, unit }) => (unit ? `${printAmount(amount)} ${unit}` : printAmount(amount)))
    .join(" ");
}

export function printDuration(duration: Duration): string {
  const range = duration.to
    ? `${printMeasure(duration.from)} - ${printMeasure(duration.to)}`
    : printMeasure(duration.from);
  return duration.per ? `${range} / ${printNameOrText(duration.per)}` : range;
}

export function printNameOrText(value: Name | Text): string {
  return value.kind === "name" ? value.value : printText(value);
}

/** Any value that stands behind a keyword. */
export function printValue(value: Name | Text | DateValue | Missing | Duration | WordTime): string {
  switch (value.kind) {
    case "missing":
      return printMissing(value);
    case "date":
      return printDate(value);
    case "duration":
      return printDuration(value);
    case "word-time":
      return value.word;
    default:
      return printNameOrText(value);
  }
}

export function printReference(reference: Reference | Text): string {
  if (reference.kind === "text") return printText(reference);
  return dotted(reference.name, reference.label);
}

function dotted(name: Name, part: Name | undefined): string {
  return part ? `${name.value}.${part.value}` : name.value;
}

export function printTarget(target: Target): string {
  switch (target.kind) {
    case "next":
      return "berikut";
    case "end":
      if (target.branch) return "selesai cabang";
      return target.result ? `selesai ${printText(target.result)}` : "selesai";
    case "label":
      return dotted(target.label, target.symbol);
    case "same-row":
      return `.${target.symbol.value}`;
    case "procedure":
      return `sop ${printReference(target.procedure)}`;
  }
}

/** One link of `oleh`: `a`, `a bersama b, c`, `a atau b atau c`, `mulai`, `selesai`. */
export function printLink(link: Link): string {
  if (link.kind === "start") return "mulai";
  if (link.kind === "end") return "selesai";
  const names = link.lanes.map((lane) => lane.value);
  if (link.joint === "or") return names.join(" atau ");
  const [first = "", ...others] = names;
  return others.length === 0 ? first : `${first} bersama ${others.join(", ")}`;
}

/** Minutes since midnight as `08.00`. */
export function printClock(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}
