import { say } from "../../diagnostics/define.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Lane, Sop } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { rolesIn } from "../words/roles.ts";
import { lanesOf } from "./lanes.ts";
import { superiorsOf } from "./superiors.ts";

export const approverNotAbove = rule({
  code: "roles/approver-not-above",
  severity: "warning",
  title: { id: "yang mengesahkan bukan atasan pelaksana", en: "the approver is not above the actors" },
  why: {
    id: "mengesahkan SOP berarti memerintahkan pelaksananya; orang tidak dapat memerintah atasannya atau bawahan orang lain",
    en: "to approve an SOP is to order those who act in it; nobody can order his superior or the staff of another",
  },
  bad: `sop "Penyusunan Laporan"
disahkan kabid
pelaksana
  - staf
  - kadis
langkah "Menyusun laporan"
  oleh staf
langkah "Menandatangani laporan"
  oleh kadis
`,
  good: `sop "Penyusunan Laporan"
disahkan kadis
pelaksana
  - staf
  - kadis
langkah "Menyusun laporan"
  oleh staf
langkah "Menandatangani laporan"
  oleh kadis
`,
  also: {
    "organisasi.sop": `instansi dinas "Dinas Contoh"
peran kadis "Kepala Dinas Contoh"
peran kabid "Kepala Bidang Arsip"
  atasan kadis
peran staf "Staf Bidang Arsip"
  atasan kabid
`,
  },
  messages: {
    above: { id: "disahkan oleh bawahan `{name}`", en: "approved by one below `{name}`" },
    beside: { id: "disahkan bukan oleh atasan `{name}`", en: "not approved by one above `{name}`" },
    lane: { id: "pelaksana ini", en: "this lane" },
    help: {
      id: "mintakan pengesahan kepada `{id}`, lalu tulis `disahkan {id}`",
      en: "have `{id}` approve it, then write `disahkan {id}`",
    },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    const { span } = sop.approval;
    const approver = organisation && approverOf(sop, organisation);
    if (!organisation || approver === undefined || span === undefined) return;
    const chain = superiorsOf(organisation, approver);
    const inside = actingLanes(sop).filter(({ external }) => external === "inside");
    const above = inside.filter(({ roleId }) => roleId !== undefined && chain.includes(roleId));
    const beside = inside.filter(({ roleId }) => {
      const own = roleId === undefined || roleId === approver ? [] : superiorsOf(organisation, roleId);
      return own.length > 0 && !own.includes(approver);
    });
    const wrong = above.length > 0 ? above : beside;
    const [first] = wrong;
    if (!first) return;
    const message = above.length > 0 ? messages.above : messages.beside;
    const needed = commonSuperior(inside, organisation);
    report(span, say(message, { name: brief(first.title, 12) }), {
      labels: wrong.map((lane) => ({ span: lane.span, message: messages.lane })),
      ...(needed !== undefined && { help: say(messages.help, { id: needed }) }),
    });
  },
});

/** The role of who approves: as bound, or the only one that its office names. */
function approverOf(sop: Sop, organisation: Organisation): string | undefined {
  const { value } = sop.approval;
  const [chart] = sop.charts;
  if (value?.roleId !== undefined || !value || !chart) return value?.roleId;
  const [office] = rolesIn(value.office, chart, organisation);
  return office?.at === 0 && office.roles.length === 1 ? office.roles[0] : undefined;
}

function actingLanes(sop: Sop): Lane[] {
  const acting = new Set(
    sop.charts.flatMap(({ lanes, symbols }) => symbols.map(({ lane }) => lanes[lane]?.span.start)),
  );
  return lanesOf(sop).filter(({ span }) => acting.has(span.start));
}

/** The nearest role that is above all lanes whose superiors are known, or is one of them and above the rest. */
function commonSuperior(lanes: readonly Lane[], organisation: Organisation): string | undefined {
  const lines = lanes.flatMap(({ roleId }) =>
    roleId === undefined ? [] : [[roleId, ...superiorsOf(organisation, roleId)]],
  );
  const known = lines.filter((line) => line.length > 1);
  const tops = lines.filter((line) => line.length === 1).flat();
  const [first, ...others] = known;
  return first?.find(
    (id, at) =>
      at > 0 && others.every((line) => line.includes(id)) && tops.every((top) => top === id || !first.includes(top)),
  );
}
