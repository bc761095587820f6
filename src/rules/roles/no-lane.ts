import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Chart, Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { isElsewhere, officeOf } from "../words/offices.ts";
import { placeIn } from "../words/place.ts";
import { plain } from "../words/plain.ts";
import { kindredOffices, roleNamed } from "../words/role-names.ts";
import { rolesOfStep, type StepRole } from "../words/roles.ts";
import { laneOf } from "./lanes.ts";
import { isSentBack, returnLanes } from "./returns.ts";

interface Named {
  readonly role: StepRole;
  readonly chart: Chart;
  readonly step: Step;
}

export const noLane = rule({
  code: "roles/no-lane",
  severity: "warning",
  title: { id: "yang bekerja menurut uraian bukan pelaksana", en: "who works by the words has no lane" },
  why: {
    id: "yang menerima, mengembalikan, atau mengerjakan sesuatu menurut uraian harus punya kolom pelaksana; tanpa kolom, tidak ada langkah yang menjadi tugasnya",
    en: "whoever receives, returns, or does something by the words must have a lane; without one no step is its duty",
  },
  bad: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - kadis "Kepala Dinas"
langkah susun "Menyusun laporan"
  oleh staf
keputusan "Memeriksa laporan; jika tidak setuju dikembalikan ke kasi untuk diperbaiki"
  oleh kadis
  tidak -> susun
`,
  good: `sop "Penyusunan Laporan"
pelaksana
  - kasi "Kasi"
  - kadis "Kepala Dinas"
langkah susun "Menyusun laporan"
  oleh kasi
keputusan "Memeriksa laporan; jika tidak setuju dikembalikan ke kasi untuk diperbaiki"
  oleh kadis
  tidak -> susun
`,
  messages: {
    missing: { id: "`{name}` bukan pelaksana di sini", en: "`{name}` has no lane here" },
    again: { id: "juga di sini", en: "here too" },
    drawn: { id: "panahnya menuju `{title}`", en: "its arrow leads to `{title}`" },
    meant: {
      id: 'ganti "{name}" menjadi "{title}" bila itu yang dimaksud; bila bukan, tambahkan {item} di bawah `pelaksana`',
      en: 'change "{name}" to "{title}" where that is meant; else add {item} under `pelaksana`',
    },
    add: {
      id: "tambahkan {item} di bawah `pelaksana` beserta langkahnya, atau sebut pelaksana yang ada",
      en: "add {item} under `pelaksana` and the step it does, or name one of the lanes",
    },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    for (const same of byRole(sop.charts, organisation)) {
      const [first, ...others] = same;
      if (!first) continue;
      const { role } = first;
      const drawn = drawnLanes(first);
      const all = new Set(same.flatMap(drawnLanes));
      const title = meantLane(first, organisation) ?? (all.size === 1 ? [...all][0] : undefined);
      const item = itemFor(role, organisation);
      const notes: Bilingual[] = drawn.map((each) => say(messages.drawn, { title: each }));
      report(placeIn(role.entry, role.at, role.end), say(messages.missing, { name: brief(role.text, 26) }), {
        labels: others.map((other) => ({
          span: placeIn(other.role.entry, other.role.at, other.role.end),
          message: messages.again,
        })),
        notes,
        help: title === undefined ? say(messages.add, { item }) : say(messages.meant, { name: role.text, title, item }),
      });
    }
  },
});

/** Roles that work by the words and have no lane, each with every place that names it so. */
function byRole(charts: readonly Chart[], organisation: Organisation | undefined): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const chart of charts) {
    for (const step of chart.steps) {
      for (const role of rolesOfStep(step, chart, organisation)) {
        if (role.lanes.length > 0 || role.foreign || !works(role, step, organisation)) continue;
        const key = role.roles.length === 1 ? (role.roles[0] ?? "") : role.name;
        const group = groups.get(key);
        if (group) group.push({ role, chart, step });
        else groups.set(key, [{ role, chart, step }]);
      }
    }
  }
  return [...groups.values()];
}

/**
 * Whether the words give the role a part in the work. Those above or outside of the agency may be written to and heard
 * from without being actors of its table; so may whoever gave the first row what it begins with.
 */
function works(role: StepRole, { index }: Step, organisation: Organisation | undefined): boolean {
  if (role.part === "from" && index === 0) return false;
  if (role.part === "named" || role.part === "with") return false;
  if (role.part === "to" && spreading.test(role.act?.word ?? "")) return false;
  if (role.part === "by") return role.act?.voice === "passive";
  const known = role.roles.flatMap((id) => organisation?.roles.get(id) ?? []);
  const outside =
    known.length > 0 ? known.every(({ external }) => external !== "inside") : isElsewhere(role.office ?? "");
  return !(outside && (role.part === "to" || role.part === "from"));
}

/** Handing out to many: who gets an invitation has no part in making it. */
const spreading = /^(?:men|di|mem)(?:distribusi|bagi)/i;

/** Titles of the lanes to which the arrows lead where the words send the work back to the role. */
function drawnLanes({ role, chart, step }: Named): string[] {
  return isSentBack(role) ? returnLanes(chart, step).map((id) => laneOf(chart, id)?.title ?? id) : [];
}

/** The lane that is meant by all that is known: the only one of an office that goes by this name too. */
function meantLane({ role, chart }: Named, organisation: Organisation | undefined): string | undefined {
  if (!organisation || role.office === undefined) return undefined;
  const offices = kindredOffices(organisation, role.office);
  const lanes = chart.lanes.filter(({ title, roleId }) => {
    const declared = organisation.roles.get(roleId ?? "")?.title ?? "";
    return offices.has(officeOf(title)) || offices.has(officeOf(declared));
  });
  return lanes.length === 1 ? lanes[0]?.title : undefined;
}

/** The line of `pelaksana` that would make the role an actor. */
function itemFor({ text }: StepRole, organisation: Organisation | undefined): string {
  const role = organisation && roleNamed(organisation, text);
  return role ? `\`- ${role.id}\`` : `\`- ${plain(text).replaceAll(" ", "-")} "${text.replaceAll('"', '""')}"\``;
}
