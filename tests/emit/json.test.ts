import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import library from "../../grammar/library.schema.json" with { type: "json" };
import schema from "../../grammar/sop.schema.json" with { type: "json" };
import { checkFile, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { sopFiles } from "../support/sop-files.ts";
import { filesFor, smallText, sopOf } from "./sops.ts";
import { readXml } from "./xml.ts";

const ajv = new Ajv({ allErrors: true, strict: false });
const valid = { sop: ajv.compile(schema), library: ajv.compile(library) };
const files = filesFor(sopOf(smallText));
const json = JSON.parse(files.get("sop/kunci.json") ?? "");

describe("what is emitted is what the schemas say", () => {
  it("of the library", () => {
    valid.library(JSON.parse(files.get("pustaka.json") ?? ""));
    expect(valid.library.errors).toBeNull();
  });
  it("of an SOP", () => {
    valid.sop(json);
    expect(valid.sop.errors).toBeNull();
  });
});

describe("the library of this repository", () => {
  const library = surveyLibrary(filesOf(Object.fromEntries(sopFiles().map(({ path, text }) => [path, text]))));
  const sops = library.sopPaths.flatMap((path) => checkFile(path, library).sop ?? []);
  it("has SOPs", () => expect(sops.length).toBeGreaterThan(8));
  it.each(sops.map((sop) => [sop.id, sop] as const))(
    "%s is what the schema says, in drawings that are well-formed",
    (id, sop) => {
      const emitted = filesFor(sop);
      valid.sop(JSON.parse(emitted.get(`sop/${id}.json`) ?? ""));
      expect(valid.sop.errors).toBeNull();
      const drawings = [...emitted].filter(([path]) => path.endsWith(".svg"));
      for (const [, svg] of drawings) expect(readXml(svg.trim()).name).toBe("svg");
      // Some papers are an identity page alone. A chart is drawn whole and page by page.
      expect(drawings.length).toBeGreaterThanOrEqual(2 * sop.charts.length);
    },
  );
});

it("facts have their names and values", () => {
  expect(json).toMatchObject({
    schema: "sopan/sop@1",
    id: "kunci",
    number: null,
    letterhead: ["Pemerintah Kota Uji", "Dinas Uji Coba"],
    agency: "Dinas Uji Coba",
    unit: "Subbagian Umum",
    unitId: "umum",
    dates: { created: "2026-01-05", revised: null, effective: "2026-02-02" },
    approval: { office: "Kepala Dinas Uji Coba", name: "Nama Karangan", rank: "Pembina", nip: "000" },
    states: { number: "unknown", revised: "dash", warnings: "empty", related: "absent" },
    totals: { minMinutes: 65, maxMinutes: 70, unknown: 1 },
  });
});

it("the flow tells outcomes and the end", () => {
  const steps: { next: { to: string | null; outcome: string | null; kind: string }[] }[] = json.charts[0].steps;
  const ways = steps.map(({ next }) => next.map(({ to, outcome, kind }) => ({ to, outcome, kind })));
  expect(ways[0]).toEqual([{ to: "2", outcome: null, kind: "step" }]);
  expect(ways[1]).toHaveLength(2);
  expect(ways[1]).toContainEqual({ to: "3", outcome: "ya", kind: "step" });
  expect(ways[1]).toContainEqual({ to: "1", outcome: "tidak", kind: "step" });
  expect(ways[2]).toEqual([{ to: null, outcome: null, kind: "end" }]);
});

it("notes point at their facts", () => {
  for (const { at, text } of json.provenance as { at: string; text: string }[]) {
    const keys = at.split("/").slice(1);
    let fact: unknown = json;
    for (const key of keys) fact = (fact as Record<string, unknown>)[key];
    expect(fact, `${at}: ${text}`).toBeDefined();
  }
  expect(json.provenance).toContainEqual({
    at: "/dates/effective",
    kind: "inferred",
    text: "dari tanggal tanda tangan",
  });
  expect(json.charts[0].steps[1].notes).toEqual([{ kind: "doubtful", text: "belum diukur" }]);
});
