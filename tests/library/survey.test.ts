import { describe, expect, test } from "vitest";
import { finding } from "../../src/diagnostics/define.ts";
import { badId } from "../../src/library/findings.ts";
import { checkFile, filesOf, type LibraryFiles, surveyLibrary } from "../../src/pipeline.ts";

const sop = 'sop "Uji"\npelaksana\n  - staf "Staf"\nlangkah catat "Mencatat"\n  oleh staf\n';
const agency = 'instansi dinas "Dinas"\n';

/** Problems of a survey as `path: code message`. */
function problems(files: LibraryFiles): string[] {
  return [...surveyLibrary(files).problems].flatMap(([path, found]) =>
    found.map(({ code, message }) => `${path}: ${code} ${message.id}`),
  );
}

describe("a survey", () => {
  test("reports the second of two files that give an SOP one name, and does not read it as one", () => {
    const files = filesOf({ "a/surat.sop": sop, "b/surat.sop": sop });
    expect(problems(files)).toEqual(["b/surat.sop: library/duplicate-id SOP `surat` sudah ada di a/surat.sop"]);
    expect(surveyLibrary(files).sopPaths).toEqual(["a/surat.sop"]);
  });

  test.each(["...sop", "Surat Masuk.sop", "1-surat.sop", "surat-.sop", `${"a".repeat(101)}.sop`])(
    "takes no SOP from a file named %s",
    (path) => {
      const files = filesOf({ [path]: sop });
      expect(problems(files)).toEqual([`${path}: library/bad-id \`${path}\` tidak dapat menjadi nama SOP`]);
      expect(surveyLibrary(files).sopPaths).toEqual([]);
    },
  );

  test.each(["con.sop", "lpt1.sop", "NUL.sop"])("takes no SOP from %s, which Windows keeps for a device", (path) => {
    const files = filesOf({ [path]: sop });
    expect(problems(files)).toEqual([`${path}: library/bad-id \`${path}\`: nama itu dipakai Windows untuk perangkat`]);
    expect(surveyLibrary(files).sopPaths).toEqual([]);
  });

  test("keeps the first of two files that declare one agency", () => {
    const files = filesOf({ "a.sop": agency, "b.sop": agency });
    expect(problems(files)).toEqual(["b.sop: library/duplicate-agency instansi `dinas` sudah dinyatakan di a.sop"]);
    expect(surveyLibrary(files).organisations.get("dinas")?.path).toBe("a.sop");
  });

  test("goes on past a file that cannot be read", () => {
    const problem = finding(badId, "rusak.sop", { start: 0, end: 0 }, { id: "rusak", en: "broken" });
    const files: LibraryFiles = {
      paths: ["rusak.sop", "surat.sop"],
      read: (path) => (path === "rusak.sop" ? { problem } : { text: sop }),
    };
    expect(surveyLibrary(files).problems.get("rusak.sop")).toEqual([problem]);
    expect(surveyLibrary(files).sopPaths).toEqual(["surat.sop"]);
    expect(checkFile("rusak.sop", surveyLibrary(files)).diagnostics).toEqual([problem]);
  });

  test("reads the labels of an SOP only when they are asked for", () => {
    const asked: string[] = [];
    const files: LibraryFiles = {
      paths: ["surat.sop"],
      read: (path) => {
        asked.push(path);
        return { text: sop };
      },
    };
    const { sops } = surveyLibrary(files);
    expect(asked).toHaveLength(1);
    expect(sops.get("surat")?.labels).toEqual(["catat"]);
    sops.get("surat");
    expect(asked).toHaveLength(2);
  });
});
