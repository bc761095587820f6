import type { Call, Chart, Duration, Note, Sop, Step, Thing } from "../../model/types.ts";
import { remarksOf, textsOf, wordsOf } from "../entries.ts";
import { flowOf, type Next, stepAt } from "../flow.ts";
import type { CallJson, ChartJson, DurationJson, NextJson, StepJson, ThingJson } from "./schema.ts";

export function chartJson(sop: Sop, chart: Chart): ChartJson {
  const ways = flowOf(chart);
  const id = (symbol: number) => chart.symbols[symbol]?.id ?? "";
  return {
    title: chart.title ?? null,
    lanes: chart.lanes.map(({ id, title, group, roleId, external }) => ({
      id,
      title,
      group: (group === undefined ? undefined : chart.groups[group]?.title) ?? null,
      role: roleId ?? null,
      external,
    })),
    steps: chart.steps.map((step, index) => stepJson(sop, chart, step, ways[index] ?? [])),
    symbols: chart.symbols.map(({ id, step, lane, shape, end, question, join }) => ({
      id,
      step: chart.steps[step]?.number ?? "",
      row: step,
      lane: chart.lanes[lane]?.id ?? "",
      shape,
      end: end ?? null,
      question: question ?? null,
      join: join ?? null,
    })),
    edges: chart.edges.map(({ from, to, kind, word }) => ({ from: id(from), to: id(to), kind, word: word ?? null })),
    ties: chart.ties.map(({ from, to, kind }) => ({ from: id(from), to: id(to), kind })),
    footnotes: chart.footnotes.map(({ id, text }) => ({ id, text })),
  };
}

function stepJson(sop: Sop, chart: Chart, step: Step, ways: readonly Next[]): StepJson {
  return {
    number: step.number,
    numberState: step.numberField.state,
    label: step.label ?? null,
    kind: step.kind,
    text: wordsOf(step.text),
    substeps: step.substeps.map(wordsOf),
    actors: [...step.actors],
    copies: [...step.copies],
    requirements: textsOf(step.requirements),
    duration: step.duration.value ? durationJson(step.duration.value) : null,
    outputs: textsOf(step.outputs),
    remarks: remarksOf(step).join("\n"),
    next: ways.map((way) => nextJson(sop, chart, way)),
    notes: stepNotes(step, ways).map(({ kind, text }) => ({ kind, text })),
    things: { requirements: step.requirements.entries.map(thingJson), outputs: step.outputs.entries.map(thingJson) },
    calls: step.calls.map(callJson),
    mentions: step.mentions.map(callJson),
    waits: step.waits.map(({ kind, duration, text }) => ({
      kind,
      duration: durationJson(duration),
      text: text ?? null,
    })),
    conditions: [...step.conditions],
  };
}

/** All notes on a row, in the order of its columns. */
export function stepNotes(step: Step, ways: readonly Next[]): Note[] {
  const entries = [step.text, ...step.substeps, ...step.requirements.entries];
  return [
    ...step.notes,
    ...step.numberField.notes,
    ...entries.flatMap(({ notes }) => notes),
    ...step.requirements.notes,
    ...step.duration.notes,
    ...[...step.outputs.entries, ...step.remarks.entries].flatMap(({ notes }) => notes),
    ...step.outputs.notes,
    ...step.remarks.notes,
    ...ways.flatMap(({ notes }) => notes),
  ];
}

function nextJson(sop: Sop, chart: Chart, way: Next): NextJson {
  return {
    to: stepAt(sop, way)?.number ?? null,
    row: stepAt(sop, way)?.index ?? null,
    outcome: way.outcome ?? null,
    kind: way.kind,
    chart: way.chart === chart.index ? null : way.chart,
    from: way.from.id,
    symbol: way.to?.id ?? null,
    sop: way.procedure?.sop ?? null,
    label: way.procedure?.label ?? null,
    text: way.result ?? way.procedure?.text ?? null,
    limit: way.limit ?? null,
    share: way.share ?? null,
    implicit: way.implicit,
  };
}

export function durationJson(duration: Duration): DurationJson {
  const { text, min, max, unit, minMinutes, maxMinutes, per, remark } = duration;
  return {
    text,
    min: min ?? null,
    max: max ?? null,
    unit: unit ?? null,
    minMinutes: minMinutes ?? null,
    maxMinutes: maxMinutes ?? null,
    per: per ?? null,
    remark: remark ?? null,
  };
}

function thingJson(thing: Thing): ThingJson {
  const { name, source, when, link } = thing;
  return {
    text: wordsOf(thing),
    name: name ?? null,
    source: source?.kind ?? null,
    sop: source?.kind === "sop" ? source.sop : null,
    when: when ?? null,
    link: link ?? null,
  };
}

const callJson = ({ text, sop, label, when, printed }: Call): CallJson => ({
  text,
  printed: printed ?? null,
  sop: sop ?? null,
  label: label ?? null,
  when: when ?? null,
});
