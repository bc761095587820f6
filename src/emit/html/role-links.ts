import { RoleNaming } from "../../analysis/roles/names.ts";
import type { Chart, Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { rolePath } from "../paths.ts";

/** A role's name with a link to its page; `up` leads from the page to the output folder. */
export const roleLink = (id: string, name: string, up: string): string =>
  `<a href="${escapeAttribute(up + rolePath(id))}">${escapeText(name)}</a>`;

/** Titles of the lanes of a chart, by their ids, as links to the pages of their roles. */
export function laneLinks(sop: Sop, chart: Chart, context: EmitContext): ReadonlyMap<string, string> {
  const names = new RoleNaming(sop, context.organisationOf(sop));
  return new Map(chart.lanes.map((lane) => [lane.id, roleLink(names.ofLane(chart, lane).id, lane.title, "../")]));
}
