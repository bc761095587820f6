import { entryOf, headings, organisationsText, rolesOfAll, summaryOf } from "../../../analysis/compare/entry.ts";
import type { FileComparison } from "../../../analysis/compare/library.ts";
import type { Report } from "../../../analysis/compare/report.ts";
import { escapeText } from "../../escape.ts";
import { htmlDocument } from "../document.ts";

/** The comparison of two libraries: every SOP that is not the same, and every role that must be told of any. */
export function comparisonIndex(report: Report, style: string, pageOf: (file: FileComparison) => string): string {
  const organisations = organisationsText(report);
  const roles = rolesOfAll(report);
  return htmlDocument({
    title: "Perbandingan SOP",
    description: `Perbandingan SOP: ${report.old} dengan ${report.new}`,
    style,
    bodyClass: "banding",
    body: [
      "<main>",
      "<header>",
      "<h1>Perbandingan SOP</h1>",
      `<p class="berkas">${escapeText(report.old)} -&gt; ${escapeText(report.new)}</p>`,
      `<p class="putusan">${escapeText(summaryOf(report).id)}.</p>`,
      ...(organisations ? [`<p class="awas">${escapeText(organisations.id)}</p>`] : []),
      "</header>",
      table(report.files, pageOf),
      ...(roles.length > 0
        ? [
            `<section><h2>${headings.notices.id}</h2><dl class="diberitahu">${roles.map(role).join("\n")}</dl></section>`,
          ]
        : []),
      "</main>",
    ],
  });
}

const heads = ["Nama SOP", "Yang terjadi", "Perubahan", "Nomor dan tanggal"];

function table(files: readonly FileComparison[], pageOf: (file: FileComparison) => string): string {
  if (files.length === 0) return "";
  return [
    `<table class="daftar-banding kartu"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${files.map((file) => row(file, pageOf(file))).join("\n")}</tbody></table>`,
  ].join("\n");
}

function row(file: FileComparison, page: string): string {
  const { title, path, verdict, lines, findings } = entryOf(file);
  const cells = [
    `<a href="${page}">${escapeText(title)}</a><br><span class="berkas">${escapeText(path)}</span>`,
    escapeText(verdict.id),
    lines.length === 0 ? "" : String(lines.length),
    findings.map(({ message }) => escapeText(message.id.replaceAll("`", ""))).join("<br>"),
  ];
  return `<tr>${cells.map((cell, at) => `<td data-kolom="${heads[at]}">${cell}</td>`).join("")}</tr>`;
}

const role = ({ title, sops }: { readonly title: string; readonly sops: readonly string[] }): string =>
  `<div><dt>${escapeText(title)}</dt><dd>${escapeText(sops.join("; "))}</dd></div>`;
