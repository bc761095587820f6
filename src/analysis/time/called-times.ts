import type { WorkingHours } from "../../model/organisation.ts";
import type { Sop } from "../../model/types.ts";
import { loopsOf } from "./order.ts";
import { sopTime, timeFrom } from "./sop-time.ts";
import type { CalledTimes, TimeSummary } from "./types.ts";

/** An SOP with the hours of its organisation. */
export interface TimedSop {
  readonly sop: Sop;
  readonly hours?: WorkingHours | undefined;
}

/**
 * The times of SOPs that others call, each worked out once when it is first asked for. `open` gives an SOP by its id; it
 * is not kept. SOPs that call themselves, or each other in a ring, have no known time for anyone.
 * A chain of calls is worked through from its end, without recursion.
 */
export function calledTimes(open: (id: string) => TimedSop | undefined): CalledTimes {
  const known = new Map<string, TimeSummary | undefined>();
  /** Every SOP looked at, with whether it calls itself, by way of others or not. */
  const inRing = new Map<string, boolean>();

  const timeOf: CalledTimes = (id, label) => {
    const key = label === undefined ? id : `${id}.${label}`;
    if (inRing.get(id) === true || known.has(key)) return known.get(key);
    const found = open(id);
    const options = { called: timeOf, hours: found?.hours };
    const time =
      found && (label === undefined ? sopTime(found.sop, options).total : timeFrom(found.sop, label, options));
    known.set(key, time);
    return time;
  };

  return (id, label) => {
    if (!inRing.has(id)) {
      const { ids, calls } = callsFrom(id, open, inRing);
      const { members } = loopsOf([...ids.keys()], (at) => calls[at] ?? []);
      for (const ring of members) {
        for (const at of ring)
          inRing.set(ids[at] ?? "", ring.length > 1 || calls[at]?.some(({ to }) => to === at) === true);
      }
      // Those that are called come before those that call them.
      for (const at of members.flat()) timeOf(ids[at] ?? "");
    }
    return timeOf(id, label);
  };
}

/** SOPs that one calls, and those that they call, leaving out what is known already. */
function callsFrom(
  id: string,
  open: (id: string) => TimedSop | undefined,
  known: ReadonlyMap<string, unknown>,
): { ids: readonly string[]; calls: readonly (readonly { readonly to: number }[])[] } {
  const ids = [id];
  const place = new Map([[id, 0]]);
  const calls: { to: number }[][] = [];
  for (let at = 0; at < ids.length; at++) {
    const charts = open(ids[at] ?? "")?.sop.charts ?? [];
    const names = charts.flatMap(({ steps }) => steps.flatMap((step) => step.calls.flatMap(({ sop }) => sop ?? [])));
    calls.push(
      names.flatMap((name) => {
        if (known.has(name)) return [];
        const to = place.get(name) ?? ids.push(name) - 1;
        place.set(name, to);
        return [{ to }];
      }),
    );
  }
  return { ids, calls };
}
