import { isStartMark } from "../../model/starts.ts";
import type { Chart, Sop, Step } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeText } from "../escape.ts";
import { flowOf, type Next, stepAt } from "../flow.ts";
import { pageBeside } from "../page-beside.ts";
import { stepAnchor } from "../paths.ts";
import { EntryWriter, fieldHtml } from "./entries.ts";
import { noteMarks } from "./marks.ts";
import { laneLinks } from "./role-links.ts";

/** A chart in words, for those who cannot see it or see it on a phone. */
export function outline(sop: Sop, chart: Chart, context: EmitContext): string {
  const ways = flowOf(chart);
  const write = new EntryWriter(sop, context);
  const lanes = laneLinks(sop, chart, context);
  const steps = chart.steps.map((step, index) => stepItem(sop, chart, step, ways[index] ?? [], write, lanes, context));
  const name = chart.title === undefined ? "Uraian langkah" : `Uraian langkah: ${escapeText(chart.title)}`;
  return [
    `<details class="uraian" id="uraian-${chart.index + 1}" open>`,
    `<summary><h2>${name}</h2></summary>`,
    `<ol>${steps.join("\n")}</ol>`,
    "</details>",
  ].join("\n");
}

function stepItem(
  sop: Sop,
  chart: Chart,
  step: Step,
  ways: readonly Next[],
  write: EntryWriter,
  lanes: ReadonlyMap<string, string>,
  context: EmitContext,
): string {
  const actors = step.actors.map((id) => lanes.get(id) ?? escapeText(id)).join(", ");
  const duration = fieldHtml(step.duration, context, ({ text, remark }) =>
    escapeText(remark === undefined ? text : `${text} ${remark}`),
  );
  const facts: readonly (readonly [string, string])[] = [
    ["Pelaksana", actors],
    [escapeText(chart.display.heads.kelengkapan), write.section(step.requirements)],
    [escapeText(chart.display.heads.waktu), duration],
    [escapeText(chart.display.heads.output), write.section(step.outputs)],
    [escapeText(chart.display.heads.keterangan), remarksHtml(step, write, context)],
    ["Selanjutnya", ways.map((way) => `<span class="lanjut">${nextText(sop, chart, way, context)}</span>`).join("")],
  ];
  const rows = facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const substeps = step.substeps.map((substep) => `<li>${write.entry(substep)}</li>`).join("");
  const list = substeps === "" ? "" : `<ol type="a">${substeps}</ol>`;
  const id = stepAnchor(chart.index, step.index);
  const title = `<h3><span class="nomor">${numberHtml(step, context)}</span> ${write.entry(step.text)}</h3>`;
  return `<li id="${id}">${title}${list}<dl>${rows.join("")}</dl></li>`;
}

const numberHtml = ({ number, numberField }: Step, context: EmitContext): string =>
  numberField.state === "unknown"
    ? fieldHtml(numberField, context, escapeText)
    : escapeText(number) + noteMarks(numberField.notes, context.marks);

/** What the author wrote, then what prints itself, with links to the SOPs that it names. */
function remarksHtml({ remarks, derivedRemarks }: Step, write: EntryWriter, context: EmitContext): string {
  const derived = derivedRemarks.map(({ text, sop }) => linked(text, sop, context));
  const all = [...remarks.entries.map((entry) => write.entry(entry)), ...derived];
  return all.length === 0 ? write.section(remarks) : all.join("<br>");
}

function linked(text: string, sop: string | undefined, context: EmitContext): string {
  const page = pageBeside(sop, context);
  return page === undefined ? escapeText(text) : `<a href="${page}">${escapeText(text)}</a>`;
}

/** Where the procedure goes, in words. */
function nextText(sop: Sop, chart: Chart, way: Next, context: EmitContext): string {
  const { outcome, limit, share } = way;
  const more = [
    ...(limit === undefined ? [] : [`paling banyak ${limit} kali`]),
    ...(share === undefined ? [] : [`kira-kira ${String(share).replace(".", ",")}%`]),
  ];
  const bounds = more.length === 0 ? "" : ` (${more.join(", ")})`;
  const target = targetText(sop, chart, way, context);
  if (way.kind === "skip") return `Bila tidak dilakukan: ${target}`;
  if (isStartMark(way.from)) return `Dari mulai juga ${target}`;
  return outcome === undefined ? `${target}${bounds}` : `<b>${escapeText(outcome)}</b>: ${target}${bounds}`;
}

function targetText(sop: Sop, chart: Chart, way: Next, context: EmitContext): string {
  const result = way.result === undefined ? "" : ` (${escapeText(way.result)})`;
  if (way.kind === "end") return `selesai${result}`;
  if (way.kind === "branch-end") return `cabang ini selesai${result}`;
  if (way.kind === "sop" && way.procedure) {
    return `dilanjutkan di ${linked(way.procedure.text, way.procedure.sop, context)}${result}`;
  }
  const step = stepAt(sop, way);
  if (step === undefined) return "";
  const lane = way.kind === "within" && way.to ? chart.lanes[way.to.lane]?.title : undefined;
  if (lane !== undefined) return `ke ${escapeText(lane)} di langkah ini`;
  const other = way.kind === "chart" ? ` bagan ${way.chart + 1}` : "";
  return `ke <a href="#${stepAnchor(way.chart, step.index)}">langkah ${escapeText(step.called.id)}</a>${other}${result}`;
}
