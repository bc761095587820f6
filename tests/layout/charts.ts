import type {
  Chart,
  Display,
  Duration,
  Edge,
  FlowSymbol,
  Lane,
  Shape,
  Step,
  TextEntry,
  Tie,
} from "../../src/model/types.ts";

/** A small way to make charts for tests: steps with symbols in lanes, then edges between symbols. */

const span = { start: 0, end: 0 };

export const DISPLAY: Display = {
  heads: {
    nomor: "No",
    kegiatan: "Uraian Kegiatan",
    pelaksana: "Pelaksana",
    "mutu-baku": "Mutu Baku",
    kelengkapan: "Kelengkapan",
    waktu: "Waktu",
    output: "Output",
    keterangan: "Keterangan",
  },
  without: [],
  numberRow: false,
  prefix: "",
  paper: "a4",
  orientation: "landscape",
};

export function entry(text: string): TextEntry {
  return { text, paragraphs: [text], notes: [], footnotes: [], span };
}

export interface StepSketch {
  readonly text?: string;
  readonly needs?: readonly string[];
  readonly gives?: readonly string[];
  readonly time?: string;
  readonly remarks?: readonly string[];
  /** `lane shape`, in the order of the flow. */
  readonly symbols: readonly (readonly [lane: number, shape: Shape])[];
  /** Pairs of positions in `symbols`. */
  readonly ties?: readonly (readonly [number, number, "and" | "or"])[];
}

/** Ends of edges are `[step, position in its symbols]`. */
export type End = readonly [step: number, position: number];
export interface EdgeSketch {
  readonly from: End;
  readonly to: End;
  readonly word?: string;
  readonly answer?: "yes" | "no" | "other";
}

export interface ChartSketch {
  readonly lanes: readonly string[];
  readonly steps: readonly StepSketch[];
  readonly edges: readonly EdgeSketch[];
  readonly title?: string;
  readonly groups?: readonly string[];
  /** Group of each lane. */
  readonly groupOf?: readonly (number | undefined)[];
  readonly footnotes?: readonly string[];
  readonly display?: Partial<Display>;
}

export function makeChart(sketch: ChartSketch): Chart {
  const lanes = sketch.lanes.map((title, index): Lane => {
    const group = sketch.groupOf?.[index];
    return {
      id: `l${index + 1}`,
      index,
      title,
      external: "inside",
      notes: [],
      span,
      ...(group === undefined ? {} : { group }),
    };
  });
  const symbols: FlowSymbol[] = [];
  const ties: Tie[] = [];
  const steps = sketch.steps.map((one, index): Step => {
    const first = symbols.length;
    one.symbols.forEach(([lane, shape], at) => {
      symbols.push({ index: symbols.length, id: `c1-${index + 1}-${at + 1}`, step: index, lane, shape, span });
    });
    for (const [from, to, kind] of one.ties ?? []) ties.push({ from: first + from, to: first + to, kind });
    return makeStep(one, index, first);
  });
  const at = ([step, position]: End) => (steps[step]?.symbols[0] ?? 0) + position;
  const edges = sketch.edges.map(
    ({ from, to, word, answer }, index): Edge => ({
      index,
      from: at(from),
      to: at(to),
      kind: answer === undefined ? "flow" : "outcome",
      implicit: false,
      notes: [],
      span,
      ...(word === undefined ? {} : { word }),
      ...(answer === undefined ? {} : { answer }),
    }),
  );
  return {
    index: 0,
    titleNotes: [],
    groups: (sketch.groups ?? []).map((title) => ({ title })),
    lanes,
    steps,
    symbols,
    edges,
    ties,
    footnotes: (sketch.footnotes ?? []).map((text, index) => ({ id: `f${index + 1}`, text })),
    display: { ...DISPLAY, ...sketch.display },
    span,
    ...(sketch.title === undefined ? {} : { title: sketch.title }),
  };
}

function makeStep(sketch: StepSketch, index: number, first: number): Step {
  const duration: Duration = { text: sketch.time ?? "10 menit", min: 10, max: 10, unit: "menit" };
  const section = (texts: readonly string[] | undefined) => ({
    state: texts === undefined ? ("absent" as const) : ("known" as const),
    notes: [],
    entries: (texts ?? []).map(entry),
  });
  return {
    index,
    number: String(index + 1),
    numberField: { state: "absent", notes: [] },
    called: { id: String(index + 1), en: String(index + 1) },
    kind: sketch.symbols.some(([, shape]) => shape === "ketupat") ? "decision" : "step",
    text: entry(sketch.text ?? `Melaksanakan kegiatan ${index + 1}`),
    substeps: [],
    symbols: sketch.symbols.map((_, at) => first + at),
    actors: [...new Set(sketch.symbols.map(([lane]) => `l${lane + 1}`))],
    copies: [],
    requirements: section(sketch.needs ?? ["Dokumen"]),
    duration: { state: "known", value: duration, notes: [] },
    outputs: section(sketch.gives ?? ["Draf dokumen"]),
    remarks: section(sketch.remarks),
    derivedRemarks: [],
    waits: [],
    calls: [],
    mentions: [],
    conditions: [],
    notes: [],
    span,
  };
}
