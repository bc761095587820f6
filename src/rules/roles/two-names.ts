import { say } from "../../diagnostics/define.ts";
import type { Organisation, Role } from "../../model/organisation.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { officeName, officeOf } from "../words/offices.ts";
import { placeIn } from "../words/place.ts";
import { isSameName } from "../words/role-names.ts";
import { rolesOfStep, type StepRole } from "../words/roles.ts";
import { laneOf, lanesOf } from "./lanes.ts";

interface Use {
  readonly name: string;
  readonly span: Span;
}

export const twoNames = rule({
  code: "roles/two-names",
  severity: "warning",
  title: { id: "satu peran dengan dua sebutan", en: "one role under two names" },
  why: {
    id: "pembaca mengira dua sebutan itu dua orang; satu dokumen memakai satu sebutan untuk satu peran",
    en: "readers take two names for two people; a document calls a role by one name",
  },
  bad: `sop "Penyusunan Laporan"
pelaksana
  - subkoor
  - kabid
langkah susun "Menyusun laporan"
  oleh subkoor
keputusan "Memeriksa laporan dari Sub Koordinator Layanan; jika tidak dikembalikan ke Kasi Layanan"
  oleh kabid
  tidak -> susun
`,
  good: `sop "Penyusunan Laporan"
pelaksana
  - subkoor
  - kabid
langkah susun "Menyusun laporan"
  oleh subkoor
keputusan "Memeriksa laporan dari Sub Koordinator Layanan; jika tidak dikembalikan ke Subkoor"
  oleh kabid
  tidak -> susun
`,
  also: {
    "organisasi.sop": `instansi dinas "Dinas Contoh"
peran kabid "Kepala Bidang Layanan"
peran subkoor "Sub Koordinator Layanan"
  alias "Kasi Layanan"
  atasan kabid
`,
  },
  messages: {
    two: { id: "`{name}` sebutan kedua untuk peran ini", en: "`{name}` is a second name of this role" },
    first: { id: "di sini `{name}`", en: "here `{name}`" },
    help: { id: 'pakai satu sebutan, misalnya "{name}"', en: 'use one name, such as "{name}"' },
  },
  check({ sop, organisation, report }) {
    if (!organisation) return;
    for (const [id, uses] of usesByRole(sop, organisation)) {
      const [first] = uses;
      const role = organisation.roles.get(id);
      const other = role && uses.find(({ name }) => !isOneName(name, first?.name ?? name, role, organisation));
      if (!first || !other) continue;
      report(other.span, say(this.messages.two, { name: brief(other.name, 18) }), {
        labels: [{ span: first.span, message: say(this.messages.first, { name: first.name }) }],
        help: say(this.messages.help, { name: role.short ?? role.title }),
      });
    }
  },
});

/** Two names of one role that name the same office, or are both declared as its own: none of them is another name. */
function isOneName(a: string, b: string, role: Role, organisation: Organisation): boolean {
  if (a === b) return true;
  const office = officeOf(a);
  if (office !== "" && office === officeOf(b)) return true;
  const own = [role.title, role.short ?? ""].map(officeName);
  const declared = [a, b].every((name) => own.includes(officeName(name)));
  return declared || isSameName(a, b, organisation);
}

/** The names that an SOP uses for each role: titles of lanes first, then the words of its rows. */
function usesByRole(sop: Sop, organisation: Organisation): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (role: string | undefined, use: Use): void => {
    if (role === undefined) return;
    const list = uses.get(role);
    if (list) list.push(use);
    else uses.set(role, [use]);
  };
  for (const { roleId, title, span, group } of lanesOf(sop)) {
    if (group === undefined) add(roleId, { name: title, span });
  }
  for (const chart of sop.charts) {
    for (const step of chart.steps) {
      for (const role of rolesOfStep(step, chart, organisation)) {
        const lane = role.lanes.length === 1 ? laneOf(chart, role.lanes[0] ?? "") : undefined;
        const span = placeIn(role.entry, role.at, role.end);
        if (lane?.group === undefined) add(lane ? lane.roleId : surely(role), { name: role.text, span });
      }
    }
  }
  return uses;
}

/** The role that a name without a lane means: a bare office may be anybody's. */
function surely({ roles, name, office, part }: StepRole): string | undefined {
  return roles.length === 1 && name !== office && part !== "named" ? roles[0] : undefined;
}
