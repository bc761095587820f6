import { describe, expect, test } from "vitest";
import { sopTime } from "../../src/analysis/time/sop-time.ts";
import type { ChartTime, SopTime } from "../../src/analysis/time/types.ts";
import { calledIn, checkFile, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { bind, rows } from "../model/notation.ts";

function timeOf(lines: string): ChartTime {
  const [time] = sopTime(bind(rows(lines)).sop).charts;
  if (!time) throw new Error("no time");
  return time;
}

/** Times of the first of several files, which may call each other. */
function timeIn(files: Readonly<Record<string, string>>): SopTime {
  const library = surveyLibrary(filesOf(files));
  const { sop } = checkFile(Object.keys(files)[0] ?? "", library);
  if (!sop) throw new Error("no SOP");
  return sopTime(sop, { called: calledIn(library) });
}

const row = (name: string, ...more: string[]): string =>
  `langkah ${name} "${name}"\n  oleh a\n  ${more.join("\n  ")}\n`;

describe("unknown times", () => {
  test("make sums lower bounds and are named, never counted as nothing", () => {
    const { shortest, longest } = timeOf(
      row("x", "waktu 5 menit") + row("y", "waktu seketika") + row("z", "waktu 2 menit / berkas"),
    );
    expect(shortest).toMatchObject({ minutes: 7, open: [1, 2] });
    expect(longest).toMatchObject({ minutes: 7, open: [1, 2] });
  });

  test("off the shortest way leave it exact", () => {
    const { shortest, longest } = timeOf(
      `keputusan "k"\n  oleh a\n  waktu 1 menit\n  bila "x" -> x\n  bila "y" -> y\n${row("x", "waktu belum", "lanjut -> z")}${row("y", "waktu 0 menit")}${row("z", "waktu 3 menit")}`,
    );
    expect(shortest).toMatchObject({ minutes: 4, open: [] });
    expect(longest).toMatchObject({ minutes: 4, open: [1] });
  });

  test("in an arm that does not decide are told as well", () => {
    const fork = `langkah "bagi"\n  oleh a\n  waktu 1 menit\nserempak {\ncabang {\n${row("x", "waktu 9 menit")}}\ncabang {\n${row("y", "waktu belum")}}\n}\n${row("z", "waktu 1 menit")}`;
    expect(timeOf(fork).shortest).toMatchObject({ minutes: 11, open: [2] });
  });

  test("a row that is only the capsule of an end takes nothing", () => {
    const { shortest } = timeOf(`${row("x", "waktu 5 menit")}langkah "Selesai"\n  oleh a\n  waktu kosong\n`);
    expect(shortest).toMatchObject({ minutes: 5, open: [] });
  });
});

test("work that begins side by side takes the time of its longest arm, and nobody hands over at the start", () => {
  const arms = `serempak {\ncabang {\n${row("x", "waktu 2 jam")}}\ncabang {\n${row("y", "waktu 3 jam").replace("oleh a", "oleh b")}}\n}\n`;
  const { shortest, longest } = timeOf(`${arms}${row("z", "waktu 5 menit")}`);
  expect([shortest.minutes, longest.minutes]).toEqual([185, 185]);
  expect(shortest.path.visits.map(({ step }) => step)).toEqual([1, 2]);
  expect(shortest.path.handOvers).toBe(1);
});

describe("returns", () => {
  const check = (clause: string) =>
    row("tulis", "waktu 10-20 menit") +
    `keputusan "periksa"\n  oleh b\n  waktu 5 menit\n  tidak -> tulis${clause}\n` +
    row("kirim", "waktu 1 menit");

  test("with a limit are taken so often in the longest, and the path counts rows and returns", () => {
    const { longest, shortest } = timeOf(check("  maks 2 kali"));
    expect(shortest.minutes).toBe(16);
    expect(longest.minutes).toBe(3 * 25 + 1);
    expect(longest.unbounded).toEqual([]);
    expect(longest.path.visits).toEqual([
      { step: 0, times: 3, work: 60, wait: 0, sum: 60 },
      { step: 1, times: 3, work: 15, wait: 0, sum: 75 },
      { step: 2, times: 1, work: 1, wait: 0, sum: 76 },
    ]);
    expect(longest.path.returns).toMatchObject([{ from: 1, to: 0, word: "tidak", limit: 2, taken: 2 }]);
    expect(longest.path.handOvers).toBe(6);
  });

  test("without a limit leave no longest time, and are named", () => {
    const { longest, expected } = timeOf(check(""));
    expect(longest.minutes).toBe(26);
    expect(longest.unbounded).toMatchObject([{ from: 1, to: 0, word: "tidak", taken: 0 }]);
    expect(expected).toMatchObject({ minutes: 21, assumed: [1] });
  });

  test("with a share count so often in the mean; with a limit as well, never more often than it", () => {
    expect(timeOf(check("  kira-kira 50%")).expected).toMatchObject({ minutes: 2 * 20 + 1, assumed: [] });
    expect(timeOf(check("  kira-kira 50%  maks 1 kali")).expected?.minutes).toBeCloseTo(1.5 * 20 + 1, 9);
    expect(timeOf(check("  kira-kira 100%  maks 3 kali")).expected?.minutes).toBeCloseTo(4 * 20 + 1, 9);
  });

  test("that are certain and have no limit leave no mean", () => {
    expect(timeOf(check("  kira-kira 100%")).expected).toBeUndefined();
  });

  test("`maks 0 kali` are never taken", () => {
    const { longest } = timeOf(check("  maks 0 kali"));
    expect(longest).toMatchObject({ minutes: 26, unbounded: [] });
  });

  test("a loop with its limit on the way out of the check is limited", () => {
    const { longest } = timeOf(
      `${row("awal", "waktu 1 menit")}keputusan periksa "periksa"\n  oleh b\n  waktu 5 menit\n  tidak -> baiki  maks 2 kali\n  bila "baik" -> kirim\n${row("baiki", "waktu 10 menit", "lanjut -> periksa")}${row("kirim", "waktu 1 menit")}`,
    );
    expect(longest).toMatchObject({ minutes: 1 + 5 + 2 * 15 + 1, unbounded: [] });
  });

  test("more than can be tried are all taken where they lie on one line; else a bound stands above the path", () => {
    const many = Array.from(
      { length: 9 },
      (_, i) => `keputusan "p${i}"\n  oleh b\n  waktu 1 menit\n  tidak -> tulis  maks 9 kali\n`,
    );
    const text = row("tulis", "waktu 1 menit") + many.join("");
    // Every return once more from the first row: 9 of each of 9 checks, the i-th after i + 1 minutes.
    const all = 10 + 9 * (2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10);
    expect(timeOf(text).longest.minutes).toBe(all);
    expect(timeOf(text).longest.atMost).toBeUndefined();
    // A row that only a side way leads through, and back to.
    const side = `keputusan "s"\n  oleh b\n  waktu 1 menit\n  bila "x" -> samping\n  bila "y" -> utama\n${row("samping", "waktu 1 menit", "lanjut -> akhir")}`;
    const more = `${row("utama", "waktu 9 menit")}keputusan akhir "akhir"\n  oleh b\n  waktu 1 menit\n  tidak -> samping  maks 3 kali\n`;
    const again = 'keputusan "ulang"\n  oleh b\n  waktu 1 menit\n  tidak -> tulis  maks 1 kali\n';
    const { longest } = timeOf(text + side + more + again);
    expect(longest.minutes).toBeLessThan(longest.atMost ?? 0);
    expect(longest.path.visits.at(-1)?.sum).toBe(longest.minutes);
  });
});

describe("waiting", () => {
  test("counts in the time and is told apart from work; deadlines and recurrences do not count", () => {
    const { shortest, longest } = timeOf(
      row("x", "waktu 5 menit", "tunggu 10-30 menit", "tenggat 9 hari", "setiap 1 bulan"),
    );
    expect(shortest).toMatchObject({ minutes: 15, path: { work: 5, wait: 10 } });
    expect(longest).toMatchObject({ minutes: 35, path: { work: 5, wait: 30 } });
  });
});

describe("ends", () => {
  test("of single branches are not waited for", () => {
    const lines = `langkah "bagi"\n  oleh a\n  waktu 1 menit\n  lanjut -> x, y\n${row("x", "waktu 90 menit", "selesai cabang")}${row("y", "waktu 2 menit")}`;
    expect(timeOf(lines).longest.minutes).toBe(3);
  });

  test("that cannot be reached leave no time", () => {
    const { sop } = bind(rows(`${row("x", "waktu 1 menit")}${row("y", "waktu 1 menit", "lanjut -> x")}`));
    const { charts, total } = sopTime(sop);
    expect(charts).toEqual([undefined]);
    expect(total).toMatchObject({ shortest: 0, endless: 1 });
  });
});

describe("rows that another SOP does", () => {
  const sop = (lines: string): string => rows(lines);

  test("take its time, from the row where it is entered", () => {
    const utama = sop(row("x", "melalui lain") + row("y", "melalui lain.tengah") + row("z", "waktu 1 menit"));
    const lain = sop(row("awal", "waktu 10 menit") + row("tengah", "waktu 5-8 menit", "tunggu 2 menit"));
    const { total } = timeIn({ "utama.sop": utama, "lain.sop": lain });
    expect(total).toMatchObject({ shortest: 17 + 7 + 1, longest: 20 + 10 + 1, wait: 4, open: 0 });
  });

  test("may take nothing where it is called under a condition, and take their own time where they say one", () => {
    const utama = sop(row("x", 'melalui lain apabila "perlu"') + row("y", "melalui lain", "waktu 3 menit"));
    const { total } = timeIn({ "utama.sop": utama, "lain.sop": sop(row("awal", "waktu 10 menit")) });
    expect(total).toMatchObject({ shortest: 3, longest: 13, open: 1 });
  });

  test("are unknown in a ring of calls, whichever is asked for first", () => {
    const files = {
      "satu.sop": sop(row("x", "waktu 1 menit") + row("y", "melalui dua")),
      "dua.sop": sop(row("x", "waktu 2 menit") + row("y", "melalui satu")),
      "tiga.sop": sop(row("x", "melalui satu") + row("y", "melalui dua")),
    };
    expect(timeIn(files).total).toMatchObject({ shortest: 1, open: 1 });
    const { "tiga.sop": tiga, ...others } = files;
    expect(timeIn({ "tiga.sop": tiga, ...others }).total).toMatchObject({ shortest: 0, open: 2 });
  });

  test("may call on through hundreds of SOPs", () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [
        `s${i}.sop`,
        sop(row("x", "waktu 1 menit") + (i < 599 ? row("y", `melalui s${i + 1}`) : "")),
      ]),
    );
    expect(timeIn(files).total).toMatchObject({ shortest: 600, longest: 600, open: 0 });
  });
});
