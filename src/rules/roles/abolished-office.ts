import { say } from "../../diagnostics/define.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { dateText } from "../../emit/html/words.ts";
import type { Organisation, Role } from "../../model/organisation.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import type { SopFile } from "../../syntax/ast.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { rolesOfStep } from "../words/roles.ts";
import { lanesOf } from "./lanes.ts";

export const abolishedOffice = rule({
  code: "roles/abolished-office",
  severity: "warning",
  preset: "inti",
  title: { id: "jabatan tidak ada pada tanggal dokumen", en: "an office that did not exist at the document's date" },
  why: {
    id: "SOP memerintah jabatan yang ada; perintah kepada jabatan yang dihapus, berganti nama, atau belum dibentuk tidak dikerjakan siapa pun",
    en: "an SOP orders offices that exist; what it orders of one that was abolished, renamed, or not yet made is done by nobody",
  },
  bad: `sop "Penyusunan Laporan"
efektif 2 Februari 2026
pelaksana
  - kasi "Kepala Seksi" peran kasi
langkah "Menyusun laporan"
  oleh kasi
`,
  good: `sop "Penyusunan Laporan"
efektif 2 Februari 2026
pelaksana
  - kasi "Sub Koordinator" peran subkoor
langkah "Menyusun laporan"
  oleh kasi
`,
  also: {
    "organisasi.sop": `instansi dinas "Dinas Contoh"
peran kasi "Kepala Seksi Layanan"
  berlaku sampai 31 Desember 2021
  pengganti subkoor
peran subkoor "Sub Koordinator Layanan"
  berlaku 1 Januari 2022
`,
  },
  messages: {
    gone: { id: "`{name}` sudah tidak ada", en: "`{name}` no longer exists" },
    early: { id: "`{name}` belum ada", en: "`{name}` does not exist yet" },
    until: { id: "ada sampai {date}", en: "existed until {date}" },
    since: { id: "ada sejak {date}", en: "exists since {date}" },
    dated: { id: "SOP ini bertanggal {date}", en: "this SOP is dated {date}" },
    successor: { id: "pakai `{id}` ({title}), penggantinya", en: "use `{id}` ({title}), which replaced it" },
    none: {
      id: "pakai jabatan yang ada pada tanggal itu, atau betulkan `berlaku` peran `{id}` di {path}",
      en: "use an office that existed at that date, or correct `berlaku` of role `{id}` in {path}",
    },
    fix: { id: "ganti peran menjadi `{id}`", en: "change the role to `{id}`" },
  },
  check({ sop, tree, organisation, report }) {
    const { messages } = this;
    const date = documentDate(sop);
    if (!organisation || date === undefined) return;
    const invalid = new Set([...organisation.roles.values()].flatMap((role) => (isValid(role, date) ? [] : role.id)));
    if (invalid.size === 0) return;
    const reported = new Set<string>();
    for (const { id, span, lane } of usesOf(sop, organisation)) {
      const role = organisation.roles.get(id);
      if (!role || reported.has(id) || !invalid.has(id)) continue;
      reported.add(id);
      const name = brief(role.short ?? role.title, 22);
      const { validUntil, validFrom } = role;
      const late = validUntil !== undefined && validUntil < date;
      const message = say(late ? messages.gone : messages.early, { name });
      const when = late
        ? say(messages.until, { date: dateText(validUntil) })
        : say(messages.since, { date: dateText(validFrom ?? "") });
      const next = late ? successorOf(role, organisation, date) : undefined;
      const fix = next && lane ? replaced(tree, span, next, say(messages.fix, { id: next.id })) : undefined;
      report(span, message, {
        labels: [{ path: organisation.path, span: role.span, message: when }],
        notes: [say(messages.dated, { date: dateText(date) })],
        help: next
          ? say(messages.successor, { id: next.id, title: next.title })
          : say(messages.none, { id, path: organisation.path }),
        ...(fix && { fix }),
      });
    }
  },
});

/** The day from which the SOP orders anything: in force, else revised, else made. */
function documentDate({ dates }: Sop): string | undefined {
  return [dates.effective, dates.revised, dates.created]
    .map(({ value }) => value)
    .find((value) => value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value));
}

function isValid({ validFrom, validUntil }: Role, date: string): boolean {
  return (validFrom === undefined || validFrom <= date) && (validUntil === undefined || date <= validUntil);
}

/** The first that follows the role (`pengganti`) and exists at the date. */
function successorOf(role: Role, organisation: Organisation, date: string): Role | undefined {
  const seen = new Set<string>();
  for (let next = role.successor; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const after = organisation.roles.get(next);
    if (after && isValid(after, date)) return after;
    next = after?.successor;
  }
  return undefined;
}

/** Roles that the SOP gives work or names without doubt, with the place of each: lanes first, then words. */
function usesOf(sop: Sop, organisation: Organisation): { id: string; span: Span; lane: boolean }[] {
  const lanes = lanesOf(sop).flatMap(({ roleId, span }) =>
    roleId === undefined ? [] : [{ id: roleId, span, lane: true }],
  );
  const words = sop.charts.flatMap((chart) =>
    chart.steps.flatMap((step) =>
      rolesOfStep(step, chart, organisation).flatMap(({ roles, entry, at, end }) =>
        roles.length === 1 ? roles.map((id) => ({ id, span: placeIn(entry, at, end), lane: false })) : [],
      ),
    ),
  );
  return [...lanes, ...words];
}

/** `peran x` of a lane that has a name of its own: nothing else in the file names the role. */
function replaced(tree: SopFile, lane: Span, next: Role, title: Fix["title"]): Fix | undefined {
  const lines = tree.statements.flatMap((line) => (line.kind === "lanes" ? line.entries : []));
  const role = lines.find(({ names }) => names[0]?.span.start === lane.start)?.role;
  return role && { safe: true, title, edits: [{ span: role.span, text: next.id }] };
}
