import { describe, expect, test } from "vitest";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";

const lanes = 'pelaksana\n  - staf "Staf"\n  - kasubag "Kasubag"\n';
const row = (name: string, time: string, more = ""): string =>
  `langkah ${name} "Langkah ${name}"\n  oleh staf\n  waktu ${time}\n${more}`;
const check = (to: string, clause = ""): string =>
  `keputusan "Memeriksa"\n  oleh kasubag\n  waktu 30 menit\n  tidak -> ${to}${clause}\n`;
const sop = (limit: string, rows: string): string => `sop "Uji"\nbatas ${limit}\n${lanes}${rows}`;

describe("time/limit-unreachable", () => {
  const code = "time/limit-unreachable";

  test("tells the shortest path with its sum", () => {
    const [found] = expectFindings(sop("«1 hari»", row("a", "5 jam") + row("b", "2-4 jam") + row("c", "1 jam")))
      .of(code)
      .toSay("batas 1 hari tidak mungkin ditepati");
    expect(found?.notes[0]?.id.split("\n")).toEqual([
      "jalur tercepat sudah memerlukan 1 hari 30 menit:",
      "  1 Langkah a  5 jam",
      "  2 Langkah b  2 jam",
      "  3 Langkah c  1 jam",
    ]);
    expect(found?.help?.id).toContain("`batas 2 hari kerja`");
  });

  test("counts waiting, and an unknown time as at least nothing", () => {
    const [found] = expectFindings(sop("«1 hari»", row("a", "belum", "  tunggu 2 hari\n") + row("b", "1 jam")))
      .of(code)
      .toSay("batas 1 hari tidak mungkin ditepati");
    expect(found?.notes[0]?.en.split("\n")).toEqual([
      "the shortest path takes at least 2 days 1 hour already:",
      "  1 Langkah a  waiting 2 days",
      "  2 Langkah b  1 hour",
    ]);
  });

  test("is silent where one way keeps the limit, where words stand for it, and where names are missing", () => {
    const choice = `keputusan "k"\n  oleh staf\n  waktu 1 menit\n  bila "x" -> c\n  bila "y" -> b\n${row("b", "9 hari")}${row("c", "1 menit")}`;
    expectFindings(sop("1 hari", choice)).of(code).toSayNothing();
    expectFindings(sop('"secepatnya"', row("a", "9 hari")))
      .of(code)
      .toSayNothing();
    expectFindings(sop("1 hari", row("a", "9 hari", "  lanjut -> nowhere\n") + row("b", "1 jam")))
      .of(code)
      .toSayNothing();
  });

  test("takes branches side by side, and the time of an SOP that does a row", () => {
    const arms = `langkah "bagi"\n  oleh staf\n  waktu 1 jam\nserempak {\ncabang {\n${row("x", "6 jam")}}\ncabang {\n${row("y", "6 jam")}}\n}\n${row("z", "30 menit")}`;
    expectFindings(sop("1 hari", arms)).of(code).toSayNothing();
    const call = 'langkah "Lain"\n  oleh staf\n  melalui lain\n';
    const also = { "lain.sop": sop("9 hari", row("a", "3 hari")) };
    expectFindings(sop("«2 hari»", call), { also }).of(code).toSay("batas 2 hari tidak mungkin ditepati");
  });

  test("says from where it counts where the limit counts from elsewhere", () => {
    const [found] = expectFindings(sop('«1 hari» "sejak berkas lengkap"', row("a", "2 hari")))
      .of(code)
      .toSay("batas 1 hari tidak mungkin ditepati");
    expect(found?.notes[1]?.id).toBe("batas berlaku sejak berkas lengkap; jalur ini dihitung dari langkah pertama");
  });
});

describe("time/limit-exceeded", () => {
  const code = "time/limit-exceeded";

  test("tells the longest path with its returns", () => {
    const text = sop("«1 hari»", row("a", "4 jam") + check("a", "  maks 2 kali") + row("c", "1 jam"));
    const [found] = expectFindings(text).of(code).toSay("batas 1 hari tidak selalu dapat ditepati");
    expect(found?.notes[0]?.id.split("\n")).toEqual([
      "jalur terlama memerlukan 1 hari 7 jam:",
      "  1 Langkah a  3 x 4 jam",
      "  2 Memeriksa  3 x 30 menit",
      "  3 Langkah c  1 jam",
      "  langkah 2 kembali ke langkah 1 (tidak), 2 kali",
    ]);
  });

  test("names a return that has no limit, where all else would be in time", () => {
    const text = sop("«1 hari»", row("a", "1 jam") + check("a") + row("c", "1 jam"));
    const [found] = expectFindings(text).of(code).toSay("batas 1 hari tidak terjamin");
    expect(found?.labels.map(({ message }) => message.id)).toEqual([
      "langkah 2 kembali ke langkah 1 (tidak), tanpa `maks`",
    ]);
  });

  test("is silent where every path is in time, and where no path is", () => {
    expectFindings(sop("1 hari", row("a", "1 jam") + check("a", "  maks 2 kali") + row("c", "1 jam")))
      .of(code)
      .toSayNothing();
    expectFindings(sop("1 hari", row("a", "2 hari")))
      .of(code)
      .toSayNothing();
  });

  test("writes out the longest rows of a long path and sums up the others", () => {
    const rows = Array.from({ length: 20 }, (_, i) => row(`r${i}`, `${i + 1}-${i + 61} menit`)).join("");
    const [found] = expectFindings(sop("«1 hari»", rows)).of(code).toSay("batas 1 hari tidak selalu dapat ditepati");
    const lines = found?.notes[0]?.id.split("\n") ?? [];
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toBe("  6 langkah lain, bersama-sama 6 jam 21 menit");
  });
});

describe("time/unbounded-return", () => {
  test("is told at the line, once for each", () => {
    const rows =
      row("a", "1 jam") +
      check("a").replace("tidak -> a", "«tidak -> a»") +
      check("a", "  maks 1 kali") +
      row("c", "1 jam");
    expectFindings(`sop "Uji"\n${lanes}${rows}`).of("time/unbounded-return").toSay("pengembalian ini tanpa batas");
  });
});

describe("time/zero", () => {
  test("is told of every time, not of ranges from nothing", () => {
    const rows = row("a", "«0 menit»", "  tunggu «0 jam»\n") + row("b", "0-5 menit") + row("c", "0 jam 5 menit");
    expectFindings(`sop "Uji"\n${lanes}${rows}`).of("time/zero").toSay("`waktu` ini nol", "`tunggu` ini nol");
  });
});

describe("time/longer-than-day", () => {
  const one = (text: string, time: string): string =>
    `sop "Uji"\n${lanes}langkah "${text}"\n  oleh staf\n  waktu ${time}\n`;

  test("is told of what is done in one sitting", () => {
    expectFindings(one("Mengoreksi dan memaraf surat", "«3 hari»"))
      .of("time/longer-than-day")
      .toSay("`mengoreksi` selama 3 hari");
  });

  test.each([
    ["Mengoreksi dan menyusun surat", "3 hari"],
    ["Memverifikasi data keluarga", "3 hari"],
    ["Menandatangani surat", "1 hari"],
    ["Mengoreksi surat", "510 menit"],
    ["Menandatangani surat", "1 jam - 3 hari"],
    ["Pelaksanaan kegiatan", "30 hari"],
  ])("%s, %s: silent", (text, time) => {
    expect(findingsIn(one(text, time)).map(({ code }) => code)).not.toContain("time/longer-than-day");
  });
});
