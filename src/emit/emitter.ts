import type { SopRoles } from "../analysis/roles/types.ts";
import { sopTime } from "../analysis/time/sop-time.ts";
import type { CalledTimes, SopTime, TimeSummary } from "../analysis/time/types.ts";
import { type DiagramForm, layoutDiagram } from "../layout/diagram/diagram.ts";
import type { Diagram } from "../layout/diagram/types.ts";
import type { FreeEngine } from "../layout/elk/graph.ts";
import { layoutChart } from "../layout/layout.ts";
import { layoutMap } from "../layout/map/map.ts";
import type { LibraryMap, MapLink } from "../layout/map/types.ts";
import type { ChartLayout } from "../layout/types.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Chart, Display, Paper, Sop } from "../model/types.ts";
import type { DrawingMemory } from "./drawing-memory.ts";

/** A file for the output folder. */
export interface EmittedFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Turns models into files. Emitters are pure: the same model and context give the same bytes. */
export interface Emitter {
  readonly name: string;
  emitSop?(sop: Sop, context: EmitContext): EmittedFile[];
  /** `entries` in the order of the library's files. */
  emitLibrary?(entries: readonly LibraryEntry[], context: EmitContext): EmittedFile[];
}

/** What the library keeps of an SOP after its pages are made. */
export interface LibraryEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly number?: string;
  readonly agency?: string;
  /** Id of the organisation's unit, and its title or the words that stand for one. */
  readonly unitId?: string;
  readonly unit?: string;
  /** ISO dates, or the words that stand for one. */
  readonly dates: { readonly created?: string; readonly revised?: string; readonly effective?: string };
  readonly kinds: readonly string[];
  readonly charts: number;
  readonly steps: number;
  readonly totals: Sop["totals"];
  /** How it refers to other SOPs, in the order of its text; the same reference once. */
  readonly links: readonly MapLink[];
  readonly roles: SopRoles;
  readonly time: TimeSummary;
}

/** Files that pages carry with them, in base64. */
export interface EmitAssets {
  /** Arimo in WOFF2, regular and bold. Without them readers see the font that stands in for it. */
  readonly fontRegular?: string;
  readonly fontBold?: string;
}

export interface EmitOptions {
  /** Paper of all charts, in place of what their SOPs say. */
  readonly paper?: Paper;
  /** Whether marks of inferred and doubtful facts are printed; true unless said. */
  readonly marks?: boolean;
  readonly assets?: EmitAssets;
  /** The logo of an SOP as a `data:image/...` address; SOPs without one have an empty place. */
  readonly logoOf?: (sop: Sop) => string | undefined;
  /** Whether the library has a page for the SOP of this id, so that others may link to it; every one unless said. */
  readonly hasPage?: (id: string) => boolean;
  /** The library's organisations by id, for the roles that their SOPs name. */
  readonly organisations?: ReadonlyMap<string, Organisation>;
  /** Times of the library's SOPs, for those that call them; unknown unless given. */
  readonly called?: CalledTimes;
  /** Lays out diagrams and the map (`loadFreeEngine`); without it there are none. */
  readonly freeEngine?: FreeEngine;
  /** Drawings of an earlier context, so that equal ones are not made again. */
  readonly memory?: DrawingMemory;
}

export interface EmitContext {
  readonly marks: boolean;
  readonly assets: EmitAssets;
  logoOf(sop: Sop): string | undefined;
  hasPage(id: string): boolean;
  /** The organisation that an SOP belongs to, where the library has it. */
  organisationOf(sop: Sop): Organisation | undefined;
  readonly called: CalledTimes | undefined;
  /** How long an SOP takes, worked out once. */
  timeOf(sop: Sop): SopTime;
  /** Paper and orientation on which the chart is printed. */
  sheetOf(chart: Chart): Sheet;
  /** The drawing of a chart, made once: `split` on pages of its paper, `tall` on one. */
  layoutOf(chart: Chart, pages: "split" | "tall"): ChartLayout;
  /** The diagram of a chart for screens, made once; undefined without an engine for free layouts, or for a huge chart. */
  diagramOf(chart: Chart, form: DiagramForm): Diagram | undefined;
  /** The map of a library, made once; undefined without an engine for free layouts. */
  mapOf(entries: readonly LibraryEntry[]): LibraryMap | undefined;
  readonly freeEngine: FreeEngine | undefined;
}

export type Sheet = Pick<Display, "paper" | "orientation">;

/** A context for emitters. It keeps a drawing only as long as somebody keeps its chart. */
export function emitContext(options: EmitOptions = {}): EmitContext {
  const marks = options.marks ?? true;
  const drawings = { split: new WeakMap<Chart, ChartLayout>(), tall: new WeakMap<Chart, ChartLayout>() };
  const diagrams = { narrow: new WeakMap<Chart, Diagram>(), wide: new WeakMap<Chart, Diagram>() };
  const times = new WeakMap<Sop, SopTime>();
  const maps = new WeakMap<readonly LibraryEntry[], LibraryMap>();
  const { freeEngine, memory } = options;
  const sheetOf = ({ display }: Chart): Sheet => ({
    paper: options.paper ?? display.paper,
    orientation: display.orientation,
  });
  const organisationOf: EmitContext["organisationOf"] = ({ agency }) =>
    agency === undefined ? undefined : options.organisations?.get(agency.id);
  return {
    marks,
    assets: options.assets ?? {},
    logoOf: options.logoOf ?? (() => undefined),
    hasPage: options.hasPage ?? (() => true),
    organisationOf,
    called: options.called,
    timeOf(sop) {
      const known = times.get(sop);
      if (known) return known;
      const made = sopTime(sop, { hours: organisationOf(sop)?.hours, called: options.called });
      times.set(sop, made);
      return made;
    },
    sheetOf,
    layoutOf(chart, pages) {
      const known = drawings[pages].get(chart);
      if (known) return known;
      const layout = { ...sheetOf(chart), pages, marks };
      const draw = () => layoutChart(chart, layout);
      const made = memory ? memory.layouts.once([layout, chart], draw) : draw();
      drawings[pages].set(chart, made);
      return made;
    },
    freeEngine,
    mapOf(entries) {
      const known = maps.get(entries);
      if (known || freeEngine === undefined) return known;
      const draw = () => layoutMap(entries, freeEngine);
      const shown = () => entries.map(({ id, title, unit, steps, links }) => [id, title, unit, steps, links]);
      const made = memory ? memory.maps.once(shown(), draw) : draw();
      maps.set(entries, made);
      return made;
    },
    diagramOf(chart, form) {
      const known = diagrams[form].get(chart);
      if (known || freeEngine === undefined) return known;
      const draw = () => layoutDiagram(chart, form, freeEngine);
      const made = memory ? memory.diagrams.once([form, chart], draw) : draw();
      if (made) diagrams[form].set(chart, made);
      return made;
    },
  };
}
