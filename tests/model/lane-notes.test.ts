import { expect, test } from "vitest";
import { provenanceOf } from "../../src/emit/json/provenance.ts";
import { provenancePlace } from "../../src/emit/provenance-place.ts";
import { checkText, filesOf, surveyLibrary } from "../../src/index.ts";

test("what is noted on a lane is kept, with its place in the form's words", () => {
  const text =
    'sop "Contoh"\npelaksana\n  - staf "Staf"  disimpulkan "kepala kolom hilang"\nlangkah "Bekerja"\n  oleh staf\n';
  const { sop } = checkText("contoh.sop", text, surveyLibrary(filesOf({})));
  if (sop === undefined) throw new Error("no SOP");
  const [note, ...more] = provenanceOf(sop);
  expect(more).toEqual([]);
  expect(note).toEqual({ at: "/charts/0/lanes/0", kind: "inferred", text: "kepala kolom hilang" });
  expect(provenancePlace(sop, note?.at ?? "")).toBe("pelaksana Staf");
});
