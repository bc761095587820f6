import { type Letter, type Raci, type RaciEntry, raciOf } from "../../analysis/roles/raci.ts";
import { letters, reasons } from "../../analysis/roles/words.ts";
import type { Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeAttribute, escapeText, sentenceHtml } from "../escape.ts";
import { raciAnchor, stepAnchor } from "../paths.ts";
import { roleLink } from "./role-links.ts";

const order: readonly Letter[] = ["R", "A", "C", "I"];

/** Who does, answers for, helps with and is told of each row: for the screen alone, as no paper says it. */
export function raciSections(sop: Sop, context: EmitContext): string {
  return raciOf(sop, context.organisationOf(sop))
    .map((raci) => section(sop, raci))
    .join("\n");
}

function section(sop: Sop, { chart, title, rows, whole }: Raci): string {
  const name = sop.charts.length > 1 && title !== undefined ? `RACI: ${escapeText(title)}` : "RACI";
  const heads = ["No", "Kegiatan", ...order.map((letter) => `<abbr title="${letters[letter].id}">${letter}</abbr>`)];
  const table = rows.map(({ step, called, text, entries }) => {
    const cells = order.map((letter) => cell(letter, entries));
    const link = `<a href="#${stepAnchor(chart, step)}">${escapeText(called.id)}</a>`;
    return `<tr><td data-kolom="No">${link}</td><td data-kolom="Kegiatan">${escapeText(text)}</td>${cells.join("")}</tr>`;
  });
  const used = new Set([...rows.flatMap(({ entries }) => entries), ...whole].map((entry) => entry.reason));
  const rules = [...used].map((reason) => `<li>${letterOf(reason)}: ${sentenceHtml(reasons[reason].id)}</li>`);
  return [
    '<details class="raci">',
    `<summary><h2>${name}</h2></summary>`,
    // Inside, so that browsers open what a link leads to.
    `<p id="${raciAnchor(chart)}">Diturunkan dari bagan; tidak tertulis pada naskah. R mengerjakan, A bertanggung jawab, C dimintai pendapat, I diberi tahu.</p>`,
    `<dl class="ringkas">${order.map((letter) => summary(letter, whole)).join("")}</dl>`,
    `<table class="kartu"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${table.join("\n")}</tbody></table>`,
    `<p>Cara menurunkannya (dalam kurung: langkah yang menjadi alasannya):</p><ul>${rules.join("")}</ul>`,
    "</details>",
  ].join("\n");
}

function summary(letter: Letter, whole: readonly RaciEntry[]): string {
  const roles = rolesOf(letter, whole);
  return roles === "" ? "" : `<div><dt>${letter} ${letters[letter].id}</dt><dd>${roles}</dd></div>`;
}

const cell = (letter: Letter, entries: readonly RaciEntry[]): string =>
  `<td data-kolom="${letter} ${letters[letter].id}">${rolesOf(letter, entries)}</td>`;

function rolesOf(letter: Letter, entries: readonly RaciEntry[]): string {
  return entries
    .filter((entry) => entry.letter === letter)
    .map(({ role, reason, by }) => {
      const why = escapeAttribute(reasons[reason].id.replaceAll("`", ""));
      const step = by === undefined ? "" : ` (${escapeText(by.id)})`;
      return `<span title="${why}">${roleLink(role.id, role.name, "../")}${step}</span>`;
    })
    .join("; ");
}

const given: Readonly<Record<Letter, readonly RaciEntry["reason"][]>> = {
  R: ["acts", "either"],
  A: ["sends-back", "approves", "decides", "approver"],
  C: ["together", "judges"],
  I: ["copy", "receives"],
};

const letterOf = (reason: RaciEntry["reason"]): Letter => order.find((letter) => given[letter].includes(reason)) ?? "R";
