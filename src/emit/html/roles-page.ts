import { busiest, exchanging, hours, passed, roleNames } from "../../analysis/roles/sheets.ts";
import type { LibraryHandOver, LibraryRoles, RoleWork } from "../../analysis/roles/types.ts";
import { texts } from "../../analysis/roles/words.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { indexPath, stylePath } from "../paths.ts";
import { htmlDocument } from "./document.ts";
import { roleLink } from "./role-links.ts";
import { foundBy, searchField, searchScript, whole } from "./search.ts";

/** More would fit no screen; every pair stands below in words. */
const MOST_IN_MATRIX = 12;

/** All roles of the library, agency by agency: their work, and who hands over to whom. */
export function rolesPage(library: LibraryRoles): string {
  const agencies = byAgency(library);
  const name = roleNames(library.roles);
  return htmlDocument({
    title: "Peran",
    description: `${library.roles.length} peran dalam ${library.sops} standar operasional prosedur`,
    style: stylePath,
    bodyClass: "daftar peran",
    body: [
      "<main>",
      "<header>",
      "<h1>Peran</h1>",
      `<p>${library.roles.length} peran dalam ${library.sops} SOP · <a href="${indexPath}">Daftar SOP</a></p>`,
      library.roles.length === 0 ? "" : searchField("peran"),
      "</header>",
      ...(library.roles.length === 0 ? ["<p>Belum ada SOP.</p>"] : []),
      ...agencies.flatMap(({ title, roles, handOvers }, at) => [
        `<section class="unit">`,
        ...(agencies.length > 1 || title !== ""
          ? [`<h2>${title === "" ? "Tanpa instansi" : escapeText(title)}</h2>`]
          : []),
        workTable(roles, name),
        ...exchange({ title, roles, handOvers }, name, at),
        "</section>",
      ]),
      library.roles.length === 0 ? "" : legend,
      "</main>",
      library.roles.length === 0 ? "" : searchScript,
    ],
  });
}

const legend = `<section class="keterangan">${[texts.hoursMean, texts.judgesMean, texts.waitingMean]
  .map(({ id }) => `<p>${escapeText(id)}</p>`)
  .join("")}</section>`;

interface Agency {
  readonly title: string;
  readonly roles: RoleWork[];
  readonly handOvers: LibraryHandOver[];
}

/** Roles and hand-overs by agency; one that leads to another agency's SOP is told where it begins. */
function byAgency({ roles, handOvers }: LibraryRoles): Agency[] {
  const agencies = new Map<string | undefined, Agency>();
  const agencyOf = new Map<string, Agency>();
  for (const work of roles) {
    const { agencyId, agency, id } = work.role;
    const known = agencies.get(agencyId) ?? { title: agency ?? "", roles: [], handOvers: [] };
    agencies.set(agencyId, known);
    known.roles.push(work);
    agencyOf.set(id, known);
  }
  for (const pair of handOvers) agencyOf.get(pair.from)?.handOvers.push(pair);
  return [...agencies.values()];
}

type Name = (id: string) => string;

function workTable(roles: readonly RoleWork[], name: Name): string {
  const heads = ["Peran", "SOP", "Langkah", "Jam kerja", "Tak pasti", "Memutus", "Setuju", "Ditunggu"];
  const rows = roles.map((work) => {
    const { role } = work;
    const counts = [work.unknown, work.decisions, work.approvals, work.waiting];
    const cells = [
      roleLink(role.id, name(role.id), ""),
      String(work.sops),
      String(work.steps),
      escapeText(hours(work, "id")),
      ...counts.map((count) => (count === 0 ? "" : String(count))),
    ];
    const words = foundBy(name(role.id), ...work.names, role.agency);
    return `<tr${words}>${cells.map((cell, at) => `<td data-kolom="${heads[at]}">${cell}</td>`).join("")}</tr>`;
  });
  return [
    `<table class="kartu angka"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table>`,
  ].join("\n");
}

function exchange({ title, roles, handOvers: pairs }: Agency, name: Name, at: number): readonly string[] {
  if (pairs.length === 0) return [];
  return [
    `<div ${whole}>`,
    `<div class="matriks"><h3>Serah terima</h3>`,
    matrix(roles, pairs, name, title === "" ? "Serah terima" : `Serah terima ${title}`),
    "</div>",
    `<h3 id="serah-terima-${at + 1}">Serah terima dalam kata-kata</h3>`,
    inWords(pairs, name),
    "</div>",
  ];
}

/** The roles between which most work passes, crosswise. */
function matrix(roles: readonly RoleWork[], pairs: readonly LibraryHandOver[], name: Name, label: string): string {
  const shown = busiest(pairs, roles, MOST_IN_MATRIX);
  const cells = new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair]));
  const heads = shown.map((id) => `<th scope="col"><span>${escapeText(name(id))}</span></th>`);
  const rows = shown.map((from) => {
    const row = shown.map((to) => `<td>${from === to ? "·" : passed(cells.get(`${from} ${to}`))}</td>`);
    return `<tr><th scope="row">${roleLink(from, name(from), "")}</th>${row.join("")}</tr>`;
  });
  const left = exchanging(pairs) > shown.length ? ` Hanya ${shown.length} peran yang paling sering.` : "";
  return [
    `<p class="keterangan">${escapeText(texts.matrixMean.id)}${left}</p>`,
    `<div class="gulir" tabindex="0" role="region" aria-label="${escapeAttribute(label)}"><table class="silang">`,
    `<thead><tr><td></td>${heads.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`,
  ].join("\n");
}

function inWords(pairs: readonly LibraryHandOver[], name: Name): string {
  const from = new Map<string, string[]>();
  for (const pair of pairs) {
    const back = pair.returns === 0 ? "" : `${pair.onward === 0 ? "" : ", "}kembali ${pair.returns}`;
    const item = `${roleLink(pair.to, name(pair.to), "")} ${pair.onward === 0 ? "" : pair.onward}${back}`;
    const known = from.get(pair.from);
    if (known) known.push(item);
    else from.set(pair.from, [item]);
  }
  const items = [...from].map(
    ([id, list]) => `<div><dt>${roleLink(id, name(id), "")}</dt><dd>${list.join("; ")}</dd></div>`,
  );
  return `<dl class="pasang">${items.join("\n")}</dl>`;
}
