import type { Raci, RaciEntry } from "./raci.ts";
import type { RolesJson } from "./schema.ts";
import type { LibraryHandOver, RoleStep, RoleWork } from "./types.ts";

/** The RACI tables of one SOP. */
export interface SopRaci {
  readonly id: string;
  readonly title: string;
  readonly charts: readonly Raci[];
}

/** Roles, hand-overs and RACI tables as data, with keys in a fixed order. */
export function rolesJson(
  sops: number,
  roles: readonly RoleWork[],
  handOvers: readonly LibraryHandOver[],
  raci: readonly SopRaci[],
): RolesJson {
  return {
    schema: "sopan/roles@1",
    sops,
    roles: roles.map(workJson),
    handOvers: handOvers.map(({ from, to, onward, returns, sops }) => ({ from, to, onward, returns, sops })),
    raci: raci.map(({ id, title, charts }) => ({ sop: id, title, charts: charts.map(chartJson) })),
  };
}

function workJson(work: RoleWork): RolesJson["roles"][number] {
  const { role } = work;
  return {
    id: role.id,
    name: role.name,
    agency: role.agency ?? null,
    role: role.roleId ?? null,
    external: role.external,
    names: [...work.names],
    sops: work.sops,
    steps: work.steps,
    minMinutes: work.minMinutes,
    maxMinutes: work.maxMinutes,
    unknown: work.unknown,
    decisions: work.decisions,
    approvals: work.approvals,
    waiting: work.waiting,
    received: work.received,
    handedOn: work.handedOn,
    returned: work.returned,
    sentBack: work.sentBack,
    copies: work.copies,
    approved: work.approved,
    parts: work.parts.map(({ sop, part }) => ({
      sop: sop.id,
      title: sop.title,
      titles: [...part.titles],
      steps: part.steps.map(stepJson),
      waiting: part.waiting,
      copies: part.copies,
      approver: part.approver,
    })),
  };
}

function stepJson(step: RoleStep): RolesJson["roles"][number]["parts"][number]["steps"][number] {
  return {
    chart: step.chart,
    row: step.step,
    called: step.called.id,
    text: step.text,
    time: step.time ?? null,
    minMinutes: step.minutes?.min ?? null,
    maxMinutes: step.minutes?.max ?? null,
    decides: step.decides,
    approves: step.approves,
    from: [...step.from],
    to: [...step.to],
    beside: [...step.beside],
  };
}

function chartJson({ chart, title, rows, whole }: Raci): RolesJson["raci"][number]["charts"][number] {
  return {
    chart,
    title: title ?? null,
    rows: rows.map(({ step, called, text, entries }) => ({
      row: step,
      called: called.id,
      text,
      entries: entries.map(entryJson),
    })),
    whole: whole.map(entryJson),
  };
}

const entryJson = ({ letter, role, reason, by }: RaciEntry) => ({ letter, role: role.id, reason, by: by?.id ?? null });
