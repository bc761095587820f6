import { describe, expect, test } from "vitest";
import { bindSop } from "../../src/model/bind-sop.ts";
import { emptyLibrary } from "../../src/model/facts.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";

function duration(written: string) {
  const text = `sop "Contoh"\npelaksana\n  - staf "Staf"\nlangkah "Bekerja"\n  oleh staf\n  waktu ${written}\n`;
  const { sop } = bindSop(parse(new SourceFile("contoh.sop", text)), { library: emptyLibrary });
  const value = sop?.charts[0]?.steps[0]?.duration.value;
  return [value?.text, value?.minMinutes, value?.maxMinutes];
}

// Without `jam-kerja` a day has 450 minutes of work and a week five days.
describe("a time, as printed and in minutes of work", () => {
  test.each([
    ["5 mnt", "5 menit", 5, 5],
    ["2 jam 30 menit", "2 jam 30 menit", 150, 150],
    ["1,5 jam", "1,5 jam", 90, 90],
    ["1-3 hari", "1-3 hari", 450, 1350],
    ["1 s.d. 20 hari kerja", "1-20 hari kerja", 450, 9000],
    ["30 menit sampai 1 jam", "30 menit sampai 1 jam", 30, 60],
    ["1 minggu", "1 minggu", 2250, 2250],
    ["7 hari kalender", "7 hari kalender", 2250, 2250],
    ["1 x 24 jam", "1 x 24 jam", 321, 321],
    ["1 semester", "1 semester", 58500, 58500],
    ["2 menit / berkas", "2 menit / berkas", 2, 2],
    ["1.980 menit", "1.980 menit", 1980, 1980],
    ["1980 menit", "1980 menit", 1980, 1980],
    ["1.500-2.000,5 menit", "1.500-2.000,5 menit", 1500, 2001],
    ["900 s.d. 1.200 menit", "900-1.200 menit", 900, 1200],
    ["1.234.567 menit / berkas", "1.234.567 menit / berkas", 1234567, 1234567],
  ])("%s", (written, text, min, max) => {
    expect(duration(written)).toEqual([text, min, max]);
  });

  test.each(["seketika", "real time", "sesuai kebutuhan", '"menyesuaikan"', "120"])("%s has no minutes", (written) => {
    expect(duration(written).slice(1)).toEqual([undefined, undefined]);
  });
});
