import { describe, expect, test } from "vitest";
import { checkFile, checkLibrary, filesOf, surveyLibrary } from "../../src/pipeline.ts";

const code = "header/repeated-number";
const sop = (title: string, line = ""): string => `sop "${title}"\n${line}nomor "065/012/2026"\n`;

/** Codes found in the library, by path, silences included. */
function found(texts: Record<string, string>, of = /^(?:header\/repeated|silence)/): string[] {
  const library = surveyLibrary(filesOf(texts));
  const checks = library.files.paths.map((path) => checkFile(path, library));
  return checkLibrary(checks, library)
    .filter((each) => of.test(each.code))
    .map((each) => `${each.path} ${each.code}`);
}

describe("a library", () => {
  test("shows what no single file does, in each file that takes part", () => {
    const texts = { "a.sop": sop("A"), "b.sop": sop("B") };
    expect(found(texts)).toEqual([`a.sop ${code}`, `b.sop ${code}`]);
    const library = surveyLibrary(filesOf(texts));
    expect(checkFile("a.sop", library).diagnostics.map((each) => each.code)).not.toContain(code);
  });

  test("has its findings silenced in the file where they lie", () => {
    const silence = `abaikan ${code} "masih satu naskah"\n`;
    expect(found({ "a.sop": sop("A", silence), "b.sop": sop("B") })).toEqual([`b.sop ${code}`]);
  });

  test("alone knows whether a silence of such a rule is used", () => {
    const texts = { "a.sop": sop("A", `abaikan ${code} "masih satu naskah"\n`) };
    expect(found(texts)).toEqual(["a.sop silence/unused"]);
    const library = surveyLibrary(filesOf(texts));
    expect(checkFile("a.sop", library).diagnostics.map((each) => each.code)).not.toContain("silence/unused");
  });

  test("keeps of a checked file neither its tree nor its model", () => {
    const texts = { "a.sop": `${sop("A")}langkah "Menerima surat"\n` };
    const library = surveyLibrary(filesOf(texts));
    const { kept } = checkFile("a.sop", library);
    expect(JSON.stringify(kept)).not.toContain('"steps"');
    expect(kept?.facts?.sop).toEqual({ id: "a", path: "a.sop", title: "A" });
  });
});

describe("the tree of a file that was read for its facts", () => {
  const library = surveyLibrary(filesOf({ "a.sop": sop("A"), "b.sop": sop("B") }));

  test("is given out once, and only for the same text", () => {
    expect(library.takeParsed("a.sop", sop("A"))).toBeUndefined();
    library.sops.get("a");
    library.sops.get("b");
    expect(library.takeParsed("a.sop", sop("A"))?.tree.procedure?.line.title.value).toBe("A");
    expect(library.takeParsed("a.sop", sop("A"))).toBeUndefined();
    expect(library.takeParsed("b.sop", sop("B lain"))).toBeUndefined();
  });
});
