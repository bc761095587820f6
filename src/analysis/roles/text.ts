import { say } from "../../diagnostics/define.ts";
import type { Bilingual, Language } from "../../diagnostics/diagnostic.ts";
import { harmless } from "../../diagnostics/render/cells.ts";
import { fold } from "../../diagnostics/render/fold.ts";
import { minutesRange } from "../amounts.ts";
import { sheetText } from "../sheet.ts";
import type { SopRaci } from "./json.ts";
import { doing, exchanging, handOverSheet, matrixSheet, raciSheet, roleNames, workSheet } from "./sheets.ts";
import type { LibraryHandOver, LibraryRoles, RoleStep, RoleWork } from "./types.ts";
import { texts } from "./words.ts";

/** Analyses of roles as a terminal shows them. `width` in columns. */
export interface TextOptions {
  readonly language: Language;
  readonly width: number;
}

/** Lines of a sentence, those that go on indented by `hang`; the words of authors in it are made harmless. */
const folded = (text: string, width: number, indent = 0, hang = indent): string[] =>
  fold(" ".repeat(indent) + harmless(text), width, hang);

const text = (lines: readonly string[]): string => lines.map((line) => `${line.trimEnd()}\n`).join("");

/** The work of every role, and what the columns mean. */
export function workText({ roles, sops }: LibraryRoles, { language, width }: TextOptions): string {
  const count = say(texts.count, { roles: roles.length, sops })[language];
  const meanings = [texts.hoursMean, texts.judgesMean, texts.waitingMean].flatMap((mean) =>
    folded(mean[language], width),
  );
  return `${sheetText(workSheet(roles, language), width)}\n${text([`${count}.`, ...meanings])}`;
}

/** Width of a cell of the matrix: counts of three digits, and as many back, and the gap. */
const MATRIX_CELL = 9;
const MATRIX_NAMES = 34;

/** Who hands over to whom: the busiest roles crosswise, then every pair. */
export function handOverText({ roles, handOvers }: LibraryRoles, { language, width }: TextOptions): string {
  const most = Math.max(2, Math.floor((width - MATRIX_NAMES) / MATRIX_CELL));
  const matrix = matrixSheet(handOvers, roles, language, most);
  const left = exchanging(handOvers) > matrix.rows.length ? [say(texts.matrixLeft, { shown: matrix.rows.length })] : [];
  const meanings = [texts.matrixMean, ...left].flatMap((mean) => folded(mean[language], width));
  const pairs = sheetText(handOverSheet(handOvers, roles, language), width);
  return `${sheetText(matrix, width)}\n${text(meanings)}\n${pairs}`;
}

/** Everything that one role does: in all, with whom, and step by step. */
export function roleText(work: RoleWork, library: LibraryRoles, { language, width }: TextOptions): string {
  const name = roleNames(library.roles);
  const lines = [...folded(name(work.role.id), width), ...facts(work, library, name).flatMap(indented)];
  for (const { sop, part } of work.parts) {
    if (part.steps.length === 0) continue;
    lines.push("", ...folded(`${sop.title} (${sop.id})`, width));
    for (const step of part.steps) lines.push(...stepLines(step, name, { language, width }));
  }
  if (work.steps === 0) lines.push("", texts.noSteps[language]);
  return text(lines);

  function indented(fact: Bilingual): string[] {
    return folded(fact[language], width, 2, 4);
  }
}

function facts(work: RoleWork, { handOvers }: LibraryRoles, name: (id: string) => string): Bilingual[] {
  const { role, names, steps, sops, unknown } = work;
  const time = {
    id: minutesRange(work.minMinutes, work.maxMinutes, "id"),
    en: minutesRange(work.minMinutes, work.maxMinutes, "en"),
  };
  const others = names.filter((other) => other !== role.name);
  const counted = (count: number, sentence: (values: { count: number }) => Bilingual) =>
    count === 0 ? [] : [sentence({ count })];
  const given = handOvers.filter(({ from }) => from === role.id);
  const taken = handOvers.filter(({ to }) => to === role.id);
  const list = (pairs: readonly LibraryHandOver[], end: "from" | "to", count: "onward" | "returns"): string =>
    pairs
      .filter((pair) => pair[count] > 0)
      .sort((a, b) => b[count] - a[count])
      .map((pair) => `${name(pair[end])} ${pair[count]}`)
      .join(", ");
  const listed = (roles: string, sentence: (values: { roles: string }) => Bilingual) =>
    roles === "" ? [] : [sentence({ roles })];
  return [
    ...(others.length > 0 ? [say(texts.alsoCalled, { names: others.join(", ") })] : []),
    say(texts.inAll, { steps, sops }),
    ...(unknown < steps ? [say(texts.work, { time })] : []),
    ...counted(unknown, (values) => say(texts.unknownTime, values)),
    ...counted(work.decisions, (values) => say(texts.decides, values)),
    ...counted(work.approvals, (values) => say(texts.approves, values)),
    ...counted(work.approved, (values) => say(texts.approvesSops, values)),
    ...counted(work.copies, (values) => say(texts.getsCopies, values)),
    ...counted(work.waiting, (values) => say(texts.waitedFor, values)),
    ...listed(list(taken, "from", "onward"), (values) => say(texts.getsFrom, values)),
    ...listed(list(given, "to", "onward"), (values) => say(texts.handsTo, values)),
    ...listed(list(given, "to", "returns"), (values) => say(texts.sendsBackTo, values)),
    ...listed(list(taken, "from", "returns"), (values) => say(texts.returnedBy, values)),
  ];
}

function stepLines(step: RoleStep, name: (id: string) => string, { language, width }: TextOptions): string[] {
  const roles = (ids: readonly string[]): string => ids.map(name).join(", ");
  const ways = [
    ...(step.beside.length > 0 ? [say(texts.beside, { roles: roles(step.beside) })] : []),
    ...(step.from.length > 0 ? [say(texts.from, { roles: roles(step.from) })] : []),
    ...(step.to.length > 0 ? [say(texts.to, { roles: roles(step.to) })] : []),
  ].map((way) => way[language]);
  const about = [...(step.time === undefined ? [] : [step.time]), ...doing(step, language)].join(", ");
  return [
    ...folded(`${step.called[language]}  ${step.text}${about === "" ? "" : ` (${about})`}`, width, 2, 6),
    ...(ways.length > 0 ? folded(ways.join("; "), width, 6) : []),
  ];
}

/** The RACI tables of one SOP. */
export function raciText({ id, title, charts }: SopRaci, { language, width }: TextOptions): string {
  const derived = folded(texts.derived[language], width);
  const tables = charts.map((raci) => {
    const head = charts.length > 1 && raci.title !== undefined ? text(folded(raci.title, width)) : "";
    return `${head}${sheetText(raciSheet(raci, language), width)}\n`;
  });
  return `${text(folded(`${title} (${id})`, width))}\n${tables.join("")}${text(derived)}`;
}
