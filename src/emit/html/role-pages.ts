import { minutesRange } from "../../analysis/amounts.ts";
import { doing, roleNames } from "../../analysis/roles/sheets.ts";
import type { LibraryHandOver, LibraryRoles, RoleStep, RoleWork } from "../../analysis/roles/types.ts";
import type { EmittedFile } from "../emitter.ts";
import { escapeText } from "../escape.ts";
import { indexPath, pagePath, rolePath, rolesPath, stepAnchor, stylePath } from "../paths.ts";
import { htmlDocument } from "./document.ts";
import { roleLink } from "./role-links.ts";

/** What one hands to the others and gets from them. */
interface Exchange {
  readonly given: readonly LibraryHandOver[];
  readonly taken: readonly LibraryHandOver[];
}

/** A page for every role of the library: what it does, in which SOP, and with whom. */
export function rolePages(library: LibraryRoles): EmittedFile[] {
  const name = roleNames(library.roles);
  const given = groups(library.handOvers, "from");
  const taken = groups(library.handOvers, "to");
  return library.roles.map((work) => {
    const { id } = work.role;
    const exchange = { given: given.get(id) ?? [], taken: taken.get(id) ?? [] };
    return { path: rolePath(id), content: rolePage(work, exchange, name) };
  });
}

function groups(pairs: readonly LibraryHandOver[], end: "from" | "to"): Map<string, LibraryHandOver[]> {
  const found = new Map<string, LibraryHandOver[]>();
  for (const pair of pairs) {
    const known = found.get(pair[end]);
    if (known) known.push(pair);
    else found.set(pair[end], [pair]);
  }
  return found;
}

type Name = (id: string) => string;

function rolePage(work: RoleWork, exchange: Exchange, name: Name): string {
  const { role, names, parts } = work;
  const others = names.filter((other) => other !== role.name);
  const acting = parts.filter(({ part }) => part.steps.length > 0);
  const approving = parts.filter(({ part }) => part.approver);
  const title = name(role.id);
  return htmlDocument({
    title,
    description: `Tugas ${title}: ${work.steps} langkah dalam ${work.sops} SOP`,
    style: `../${stylePath}`,
    bodyClass: "daftar peran",
    body: [
      "<main>",
      "<header>",
      `<h1>${escapeText(title)}</h1>`,
      ...(role.agency === undefined ? [] : [`<p>${escapeText(role.agency)}</p>`]),
      ...(others.length === 0 ? [] : [`<p>Disebut juga: ${escapeText(others.join(", "))}</p>`]),
      `<p><a href="../${rolesPath}">Semua peran</a> · <a href="../${indexPath}">Daftar SOP</a></p>`,
      "</header>",
      `<dl class="ringkas">${facts(work)}</dl>`,
      exchanges(exchange, name),
      ...(acting.length === 0 ? ["<p>Tidak mengerjakan langkah apa pun.</p>"] : []),
      ...acting.map((one) => sopSection(one, name)),
      approved(approving),
      "</main>",
    ],
  });
}

function facts(work: RoleWork): string {
  const { steps, unknown } = work;
  const all: readonly (readonly [string, string])[] = [
    ["Langkah", `${steps} dalam ${work.sops} SOP`],
    ["Waktu kerja", unknown === steps ? "" : minutesRange(work.minMinutes, work.maxMinutes)],
    ["Tanpa waktu pasti", unknown === 0 ? "" : `${unknown} langkah`],
    ["Memutus", times(work.decisions)],
    ["Menyetujui atau menandatangani", times(work.approvals)],
    ["Ditunggu", work.waiting === 0 ? "" : `${work.waiting} langkah orang lain`],
    ["Tembusan", times(work.copies)],
    ["Mengesahkan", work.approved === 0 ? "" : `${work.approved} SOP`],
  ];
  return all
    .filter(([, value]) => value !== "")
    .map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeText(value)}</dd></div>`)
    .join("");
}

const times = (count: number): string => (count === 0 ? "" : `${count} kali`);

function exchanges({ given, taken }: Exchange, name: Name): string {
  const lists = [
    list("Menerima dari", taken, "from", "onward", name),
    list("Menyerahkan kepada", given, "to", "onward", name),
    list("Mengembalikan kepada", given, "to", "returns", name),
    list("Dikembalikan oleh", taken, "from", "returns", name),
  ].filter((each) => each !== "");
  return lists.length === 0 ? "" : `<section class="pertukaran">${lists.join("\n")}</section>`;
}

function list(
  head: string,
  pairs: readonly LibraryHandOver[],
  end: "from" | "to",
  count: "onward" | "returns",
  name: Name,
): string {
  const items = pairs
    .filter((pair) => pair[count] > 0)
    .sort((a, b) => b[count] - a[count])
    .map((pair) => `<li>${roleLink(pair[end], name(pair[end]), "../")} <span class="jenis">${pair[count]}</span></li>`);
  return items.length === 0 ? "" : `<div><h2>${head}</h2><ul>${items.join("")}</ul></div>`;
}

function sopSection({ sop, part }: RoleWork["parts"][number], name: Name): string {
  const page = `../${pagePath(sop.id)}`;
  const heads = ["No", "Kegiatan", "Waktu", "Dari", "Kepada"];
  const rows = part.steps.map((step) => row(step, page, name));
  return [
    `<section class="tugas"><h2><a href="${page}">${escapeText(sop.title)}</a></h2>`,
    `<table class="kartu"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table></section>`,
  ].join("\n");
}

function row(step: RoleStep, page: string, name: Name): string {
  const roles = (ids: readonly string[]): string => ids.map((id) => roleLink(id, name(id), "../")).join("; ");
  const beside = step.beside.length === 0 ? "" : `<br><span class="jenis">bersama ${roles(step.beside)}</span>`;
  const tasks = doing(step, "id");
  const told = tasks.length === 0 ? "" : `<br><span class="jenis">${tasks.join(", ")}</span>`;
  const cells: readonly (readonly [string, string])[] = [
    ["No", `<a href="${page}#${stepAnchor(step.chart, step.step)}">${escapeText(step.called.id)}</a>`],
    ["Kegiatan", escapeText(step.text) + told + beside],
    ["Waktu", escapeText(step.time ?? "")],
    ["Dari", roles(step.from)],
    ["Kepada", roles(step.to)],
  ];
  return `<tr>${cells.map(([head, value]) => `<td data-kolom="${head}">${value}</td>`).join("")}</tr>`;
}

function approved(parts: RoleWork["parts"]): string {
  if (parts.length === 0) return "";
  const items = parts.map(({ sop }) => `<li><a href="../${pagePath(sop.id)}">${escapeText(sop.title)}</a></li>`);
  return `<section><h2>SOP yang disahkan</h2><ul class="kisi">${items.join("\n")}</ul></section>`;
}
