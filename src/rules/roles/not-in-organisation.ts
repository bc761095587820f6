import { say } from "../../diagnostics/define.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Lane } from "../../model/types.ts";
import { after } from "../../source/span.ts";
import type { SopFile } from "../../syntax/ast.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { officeName } from "../words/offices.ts";
import { roleNamed } from "../words/role-names.ts";
import { lanesOf } from "./lanes.ts";

export const notInOrganisation = rule({
  code: "roles/not-in-organisation",
  severity: "warning",
  title: { id: "pelaksana bukan peran instansi", en: "a lane that is no role of the agency" },
  why: {
    id: "berkas organisasi menyebut semua jabatan satu kali; pelaksana di luar daftar itu tidak diketahui atasannya, dan tidak ikut berganti bila jabatan berganti nama",
    en: "the organisation file names every office once; a lane that is not in it has no known superior, and does not follow when offices are renamed",
  },
  bad: `sop "Penerimaan Surat"
pelaksana
  - bidang "Bidang Arsip"
langkah "Menerima surat"
  oleh bidang
`,
  good: `sop "Penerimaan Surat"
pelaksana
  - kabid
langkah "Menerima surat"
  oleh kabid
`,
  also: {
    "organisasi.sop": `instansi dinas "Dinas Contoh"
unit arsip "Bidang Arsip"
peran kabid "Kepala Bidang Arsip"
  unit arsip
`,
  },
  messages: {
    unknown: { id: "`{name}` bukan peran instansi", en: "`{name}` is no role of the agency" },
    unit: { id: "sebuah unit: siapa orangnya?", en: "a unit: who is it?" },
    agency: { id: "`{name}` adalah instansinya sendiri", en: "`{name}` is the agency itself" },
    agencyHelp: {
      id: "tulis jabatan atau petugas yang mengerjakannya, bukan nama instansinya",
      en: "write the office that does it, not the name of the agency",
    },
    same: { id: "tulis `peran {id}` di belakangnya", en: "write `peran {id}` behind it" },
    unitHelp: {
      id: "tulis pejabat atau petugas unit itu: {names}",
      en: "write an office of that unit: {names}",
    },
    help: {
      id: 'nyatakan di {path}: `peran {id} "{name}"`; bila bukan pegawai instansi, tulis `luar` di belakangnya',
      en: 'declare it in {path}: `peran {id} "{name}"`; where it is not of the agency, write `luar` behind it',
    },
    fix: { id: "tambahkan `peran {id}`", en: "add `peran {id}`" },
  },
  check({ sop, tree, organisation, report }) {
    const { messages } = this;
    if (!organisation || organisation.roles.size === 0) return;
    for (const lane of lanesOf(sop)) {
      if (lane.roleId !== undefined || lane.external !== "inside") continue;
      const name = officeName(lane.title);
      const message = say(messages.unknown, { name: brief(lane.title, 18) });
      const role = roleNamed(organisation, lane.title);
      const unit = [...organisation.units.values()].find((each) =>
        [each.title, each.short ?? "", ...each.aliases].some((title) => officeName(title) === name),
      );
      if (role?.external === "inside") {
        const fix = bound(tree, lane, role.id, say(messages.fix, { id: role.id }));
        report(lane.span, message, { help: say(messages.same, { id: role.id }), ...(fix && { fix }) });
      } else if (unit) {
        const ids = [...organisation.roles.values()].flatMap((each) =>
          each.unit === unit.id ? [`\`${each.id}\``] : [],
        );
        const names = ids.slice(0, 3).join(", ");
        report(lane.span, message, {
          labels: [{ path: organisation.path, span: unit.span, message: messages.unit }],
          ...(ids.length > 0 && { help: say(messages.unitHelp, { names }) }),
        });
      } else {
        const whole = [organisation.name, organisation.short ?? "", `dinas ${organisation.short ?? ""}`].map(
          officeName,
        );
        const own = whole.includes(name);
        const declared = { path: organisation.path, id: lane.id, name: lane.title.replaceAll('"', '""') };
        report(lane.span, message, {
          ...(own && { notes: [say(messages.agency, { name: lane.title })] }),
          help: own ? messages.agencyHelp : say(messages.help, declared),
        });
      }
    }
  },
});

/** `peran id` behind the lane's title: what is printed stays as it is. */
function bound(tree: SopFile, lane: Lane, id: string, title: Fix["title"]): Fix | undefined {
  const entry = tree.statements
    .flatMap((line) => (line.kind === "lanes" ? line.entries : []))
    .find(({ names }) => names[0]?.span.start === lane.span.start);
  if (!entry?.text || entry.role) return undefined;
  return { safe: true, title, edits: [{ span: after(entry.text.span), text: ` peran ${id}` }] };
}
