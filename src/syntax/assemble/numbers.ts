import { say } from "../../diagnostics/define.ts";
import type { Edit } from "../../diagnostics/diagnostic.ts";
import type { ChartTree, Flow, Name, Row, Target } from "../ast.ts";
import { numberTarget } from "../findings/lines.ts";
import type { Problems } from "../problems.ts";
import { rowNumbers } from "../row-numbers.ts";
import * as T from "../tokens.ts";
import { nameValue } from "../values.ts";

/** The rows of a flow in the order of the file, those inside of braces too. */
export function rowsOf(flow: readonly Flow[]): Row[] {
  return flow.flatMap((part) => {
    if (part.kind === "row") return [part];
    return part.kind === "optional" ? rowsOf(part.flow) : part.branches.flatMap((branch) => rowsOf(branch.flow));
  });
}

/** Reports targets that are step numbers, and reads them as the one row that has the number in this chart. */
export function mendNumberTargets(flow: readonly Flow[], charts: readonly ChartTree[], problems: Problems): void {
  const rows = rowsOf(flow);
  let numbered: ReadonlyMap<string, Row[]> | undefined;
  let taken: Set<string> | undefined;
  for (const row of rows) {
    for (const target of targetsOf(row)) {
      if (target.kind !== "label" || !/^\d/.test(target.label.value)) continue;
      taken ??= new Set(charts.flatMap((chart) => rowsOf(chart.flow).flatMap((each) => each.line.label?.value ?? [])));
      numbered ??= byNumber(rows);
      mend(target.label, numbered.get(target.label.value) ?? [], taken, problems);
    }
  }
}

function byNumber(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const [at, { text }] of rowNumbers(rows).entries()) {
    const row = rows[at];
    const known = found.get(text);
    if (row && known) known.push(row);
    else if (row) found.set(text, [row]);
  }
  return found;
}

function targetsOf(row: Row): Target[] {
  return row.details.flatMap((line) => {
    if (line.kind === "outcome") return line.target ? [line.target] : [];
    return line.kind === "go" ? [...line.targets] : [];
  });
}

/** `rows` are those that have the number: papers print some twice. */
function mend(name: Name & { value: string }, rows: readonly Row[], taken: Set<string>, problems: Problems): void {
  const { messages } = numberTarget;
  const number = name.value;
  const [row, second] = rows;
  if (!row || second || problems.full) {
    problems.report(numberTarget, name.span, say(messages.number, { number }), {
      labels: second
        ? rows.slice(0, 3).map(({ line }) => ({ span: line.span, message: say(messages.row, { number }) }))
        : [],
      notes: [second ? say(messages.several, { number, count: rows.length }) : say(messages.absent, { number })],
    });
    return;
  }
  const label = row.line.label?.value ?? freeLabel(row.line.text.value, taken);
  const edits: Edit[] = [{ span: name.span, text: label }];
  const at = row.line.keywordSpan.end;
  const known = row.line.label !== undefined && row.line.label.span.end > row.line.label.span.start;
  if (!known) edits.push({ span: { start: at, end: at }, text: ` ${label}` });
  const title = say(known ? messages.reuse : messages.fix, { label });
  problems.report(numberTarget, name.span, say(messages.number, { number }), {
    labels: [{ span: row.line.span, message: say(messages.row, { number }) }],
    fix: { safe: true, title, edits },
  });
  Object.assign(name, { value: label });
  if (row.line.label) return;
  taken.add(label);
  Object.assign(row.line, { label: { kind: "name", span: { start: at, end: at }, value: label } satisfies Name });
}

/** A label from the first word of a step, numbered where it is taken. */
function freeLabel(text: string, taken: ReadonlySet<string>): string {
  const word = nameValue(text.trim().split(/[\s,.;:()]+/)[0] ?? "");
  const stem =
    /^[a-z][a-z0-9-]*$/.test(word) && !T.innerWords.has(word) ? word.slice(0, 40).replace(/-+$/, "") : "langkah";
  let label = stem;
  for (let n = 2; taken.has(label); n++) label = `${stem}-${n}`;
  return label;
}
