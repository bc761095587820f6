import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Organisation, Role } from "../../model/organisation.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { libraryRule } from "../library-rule.ts";
import { officeName } from "../words/offices.ts";
import { isSameName } from "../words/role-names.ts";
import { lanesOf } from "./lanes.ts";

interface Titled {
  readonly role: string;
  readonly title: string;
  readonly span: Span;
}
interface Titles {
  readonly agency: string;
  readonly lanes: readonly Titled[];
}
type Placed = Titled & { readonly path: string };

/** At most so many places of each name are shown. */
const shown = 3;

const messages = {
  differs: { id: "nama `{name}` berbeda dari SOP lain", en: "the name `{name}` differs from other SOPs" },
  other: { id: "di sini `{name}`", en: "here `{name}`" },
  again: { id: "juga di sini", en: "here too" },
  more: { id: "nama ini juga pada {count} SOP lain lagi", en: "this name stands on {count} more SOPs" },
  help: {
    id: 'pakai nama yang sama di semua SOP: "{name}"; bila nama ini yang benar, betulkan peran `{id}` di {path}',
    en: 'use one name on all SOPs: "{name}"; where this one is right, correct role `{id}` in {path}',
  },
} as const satisfies Record<string, Bilingual>;

export const otherTitle = libraryRule<Titles, typeof messages>({
  code: "roles/other-title",
  severity: "warning",
  title: { id: "satu peran bernama lain pada SOP sebelah", en: "one role, another name on a sister SOP" },
  why: {
    id: "pegawai mencari tugasnya dengan nama jabatannya; bila tiap tabel memberi nama lain, sebagian tugas tidak ditemukan",
    en: "people look for their duties by the name of their office; where each table names it otherwise some are not found",
  },
  bad: `sop "Penerimaan Surat"
pelaksana
  - subkoor "Kasi"
langkah "Menerima surat"
  oleh subkoor
`,
  good: `sop "Penerimaan Surat"
pelaksana
  - subkoor "Sub Koor"
langkah "Menerima surat"
  oleh subkoor
`,
  also: {
    "organisasi.sop": `instansi dinas "Dinas Contoh"
peran subkoor "Sub Koordinator Layanan"
`,
    "arsip.sop": `sop "Penyimpanan Arsip"
pelaksana
  - subkoor "Subkoordinator"
langkah "Menyimpan arsip"
  oleh subkoor
`,
  },
  messages,
  collect({ sop, organisation }) {
    const lanes = lanesOf(sop).flatMap(({ roleId, title, span, group }) =>
      roleId === undefined || group !== undefined ? [] : [{ role: roleId, title, span }],
    );
    return organisation && lanes.length > 0 ? { agency: organisation.id, lanes } : undefined;
  },
  conclude({ sops, organisations, report }) {
    const byRole = new Map<string, { agency: string; role: string; lanes: Placed[] }>();
    for (const { path, value } of sops) {
      for (const lane of value.lanes) {
        const key = `${value.agency} ${lane.role}`;
        const known = byRole.get(key) ?? { agency: value.agency, role: lane.role, lanes: [] };
        known.lanes.push({ ...lane, path });
        byRole.set(key, known);
      }
    }
    for (const { agency, role, lanes } of byRole.values()) {
      const organisation = organisations.get(agency);
      if (!organisation) continue;
      const [leading, ...names] = byName(lanes, role, organisation);
      const [example] = leading?.places ?? [];
      for (const { places } of names) {
        const [first, ...others] = places;
        if (!leading || !first || !example) continue;
        const rest = others.length - shown;
        report(first.path, first.span, say(messages.differs, { name: brief(first.title, 17) }), {
          labels: [
            { path: example.path, span: example.span, message: say(messages.other, { name: example.title }) },
            ...others.slice(0, shown).map(({ path, span }) => ({ path, span, message: messages.again })),
          ],
          notes: rest > 0 ? [say(messages.more, { count: rest })] : [],
          help: say(messages.help, { name: leading.name, id: role, path: organisation.path }),
        });
      }
    }
  },
});

interface Named {
  readonly name: string;
  readonly places: readonly Placed[];
}

/** Lanes of a role by name: first those that the organisation would call so too, else the most frequent name. */
function byName(lanes: readonly Placed[], id: string, organisation: Organisation): Named[] {
  const role = organisation.roles.get(id);
  const groups = new Map<string, Placed[]>();
  for (const lane of lanes) {
    const key = role && isOwnName(lane.title, role, organisation) ? "" : officeName(lane.title).replaceAll(" ", "");
    const group = groups.get(key);
    if (group) group.push(lane);
    else groups.set(key, [lane]);
  }
  const own = groups.get("");
  const first = own ?? [...groups.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  const others = [...groups.values()].filter((group) => group !== first);
  const declared = own && (role?.short ?? role?.title);
  return [first, ...others].map((places, i) => ({
    name: (i === 0 ? declared : undefined) ?? places[0]?.title ?? "",
    places,
  }));
}

/** The declared title or short name, longer or shorter; or more words around one of the other names. */
function isOwnName(title: string, { title: own, short, aliases }: Role, organisation: Organisation): boolean {
  if ([own, ...(short === undefined ? [] : [short])].some((name) => isSameName(title, name, organisation))) return true;
  const words = ` ${officeName(title)} `;
  return aliases
    .map((alias) => ` ${officeName(alias)} `)
    .some((alias) => words.length > alias.length && words.includes(alias));
}
