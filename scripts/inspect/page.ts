import { escapeAttribute, escapeText } from "../../src/emit/escape.ts";
import type { Before } from "./before.ts";
import { COLUMNS, figure, worstFirst } from "./columns.ts";
import type { Inspected } from "./inspect.ts";
import { SCRIPT, STYLE } from "./page-parts.ts";

/** One page with all drawings, the worst first; those that differ from `before` stand beside what they were. */
export function inspectorPage(all: readonly Inspected[], before: ReadonlyMap<string, Before>): string {
  const sorted = worstFirst(all);
  const changed = sorted.filter((one) => differs(one, before.get(one.key)));
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
  const count = (of: (one: Inspected) => number) => sorted.reduce((sum, one) => sum + of(one), 0);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inspector</title>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body>`,
    "<h1>Inspector</h1>",
    `<p>${sorted.length} charts, ${count(({ faults }) => faults)} faults, ${count(({ scores }) => scores.crossings)} crossings. `,
    before.size === 0 ? "Nothing was saved to compare with." : `${changed.length} differ from what was saved.`,
    "</p><p>Marks: <b class='red'>faults</b>, <b class='red'>crossings</b> in circles, ",
    "<b class='violet'>lines that meet head on</b> in dashed circles, <b class='amber'>lines with more than 2 bends</b>.</p>",
    table(sorted, before),
    ...sorted.map((one) => section(one, before.get(one.key))),
    `<script>${SCRIPT}</script></body></html>\n`,
  ].join("");
}

/** Whether there is an older drawing, and it is another one. */
export const differs = (one: Inspected, old: Before | undefined): old is Before =>
  old !== undefined && old.drawings.join("\n") !== one.drawings.join("\n");

function table(all: readonly Inspected[], before: ReadonlyMap<string, Before>): string {
  const heads = ["chart", "steps", ...COLUMNS.map(({ title }) => title), "changed"];
  const rows = all.map((one) => {
    const old = before.get(one.key);
    const cells = COLUMNS.map((column) => {
      const [now, then] = [figure(column, one), old === undefined ? undefined : figure(column, old)];
      const change = then === undefined || then === now ? "" : ` <del>${then}</del>`;
      return `<td data-sort="${column.of(one)}">${now}${change}</td>`;
    });
    const link = `<td><a href="#${escapeAttribute(one.key)}">${escapeText(one.key)}</a></td>`;
    const mark = differs(one, old) ? '<td data-sort="1">yes</td>' : '<td data-sort="0"></td>';
    return `<tr>${link}<td data-sort="${one.steps}">${one.steps}</td>${cells.join("")}${mark}</tr>`;
  });
  const head = heads.map((title) => `<th scope="col">${escapeText(title)}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function section(one: Inspected, old: Before | undefined): string {
  const list = one.faultList.map((fault) => `<li>${escapeText(fault)}</li>`).join("");
  const [whole = "", ...pages] = one.drawings;
  const changed = differs(one, old);
  const scores = COLUMNS.map((column) => {
    const [now, then] = [figure(column, one), old === undefined ? undefined : figure(column, old)];
    return `${column.title} ${then === undefined || then === now ? now : `${then} → ${now}`}`;
  });
  const printed = pages.map((svg, index) => pair(svg, changed ? old.drawings[index + 1] : undefined));
  return [
    `<section id="${escapeAttribute(one.key)}"><h2>${escapeText(one.title)}</h2>`,
    `<p>${one.lanes} lanes, ${one.steps} steps; ${escapeText(scores.join(", "))}</p>`,
    list === "" ? "" : `<ul class="red">${list}</ul>`,
    pair(whole, changed ? old.drawings[0] : undefined),
    `<details><summary>${pages.length} printed page${pages.length === 1 ? "" : "s"}</summary>${printed.join("")}</details>`,
    "</section>",
  ].join("");
}

/** A drawing, on the right of the older one where that is another. */
function pair(now: string, then: string | undefined): string {
  if (then === undefined || then === now) return `<div class="drawing">${now}</div>`;
  const old = `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(then).toString("base64")}">`;
  const sides = [
    `<figure><figcaption>old</figcaption>${old}</figure>`,
    `<figure><figcaption>new</figcaption>${now}</figure>`,
  ];
  return `<div class="pair">${sides.join("")}</div>`;
}
