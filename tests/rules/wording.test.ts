import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/diagnostics/fixes.ts";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";

const sop = (...texts: readonly string[]): string =>
  `sop "Contoh"\npelaksana\n  - staf "Staf"\n  - kabid "Kepala Bidang"\n${texts.map((text) => `langkah "${text}"\n  oleh staf\n`).join("")}langkah "Mengarsipkan"\n  oleh staf\n`;
const find = (code: string, ...texts: readonly string[]) => expectFindings(sop(...texts)).of(`wording/${code}`);

describe("wording/spelling", () => {
  test("points at the word, and at the same word elsewhere", () => {
    const [found] = expectFindings(sop("Menyusun «lapaoran»", "Memeriksa lapaoran"))
      .of("wording/spelling")
      .toSay("`lapaoran` seharusnya `laporan`");
    expect(found?.labels.length).toBe(1);
  });

  test("offers a fix that keeps capitals, and does not apply it by itself", () => {
    const text = sop("LAPAORAN dan Perserta", "Menyerahkan Kekepala Dinas lapaoran yang di ttd");
    const found = findingsIn(text).filter(({ code }) => code === "wording/spelling");
    expect(found.every(({ fix }) => fix?.safe === false)).toBe(true);
    const fixed = applyFixes(
      text,
      found.flatMap(({ fix }) => fix ?? []),
    );
    expect(fixed).toBe(sop("LAPORAN dan Peserta", "Menyerahkan ke Kepala Dinas laporan yang ditandatangani"));
    expect(findingsIn(fixed).filter(({ code }) => code === "wording/spelling")).toEqual([]);
  });

  test("passives written apart are one habit", () => {
    find("spelling", "Menerima surat yang di paraf", "Menerima surat yang di kirim").toSayAnywhere(
      "`di paraf` seharusnya `diparaf`",
    );
  });

  test("a passive apart that is misspelt too, and a signature in two words, are mended at once", () => {
    const text = sop(
      "Surat di sitribusikan",
      "Surat yang ditanda tangan, di tanda tangani, lalu Menanda tangani surat",
    );
    const found = findingsIn(text).filter(({ code }) => code === "wording/spelling");
    const fixed = applyFixes(
      text,
      found.flatMap(({ fix }) => fix ?? []),
    );
    const right = "Surat yang ditandatangani, ditandatangani, lalu Menandatangani surat";
    expect(fixed).toBe(sop("Surat didistribusikan", right));
    find("spelling", "Menerima tanda tangan", "Membubuhkan tanda tangan").toSayNothing();
  });

  test("is silent on places, on quoted titles, and on readings in doubt", () => {
    find("spelling", "Menyimpan di arsip unit", "Mencatat di rekam perkara", "Rapat di kantor").toSayNothing();
    const doubt = sop("Menelaah").replace("  oleh staf\n", '  oleh staf\n  output "lapaoran" ragu "kabur"\n');
    expectFindings(doubt).of("wording/spelling").toSayNothing();
    expectFindings(sop("Menelaah").replace("pelaksana", 'dasar-hukum "Perda Ijin Usaha"\npelaksana'))
      .of("wording/spelling")
      .toSayNothing();
  });

  test("a word in a text that is not written letter by letter is told of at the whole text", () => {
    const text = sop('Menyusun ""lapaoran""');
    const [found] = findingsIn(text).filter(({ code }) => code === "wording/spelling");
    expect(text.slice(found?.span.start, found?.span.end)).toBe('"Menyusun ""lapaoran"""');
    expect(found?.fix).toBeUndefined();
  });
});

describe("wording/state", () => {
  test.each(["Dokumen RKA sudah jadi", "Surat dikirim ke provinsi", "Hasil berupa daftar nama"])("%s", (text) => {
    expect(find("state", text).count()).toBe(1);
  });

  test.each([
    "Mengirim surat yang sudah jadi",
    "Pendistribusian surat yang telah ditandatangani",
    "Penyiapan surat untuk ditandatangani",
    "Rapat disiplin pegawai",
    "Selesai",
  ])("%s", (text) => {
    find("state", text).toSayNothing();
  });
});

describe("wording/actor", () => {
  test("the subject of the sentence, in its place", () => {
    const [found] = expectFindings(sop("«Kepala Bidang» memberikan paraf"))
      .of("wording/actor")
      .toSay("kegiatan menyebut pelakunya: `Kepala Bidang`");
    expect(found?.help?.id).toBe("hapus `Kepala Bidang` dari kegiatan: `Memberikan paraf`");
    find("actor", "Petugas mencatat surat").toSayAnywhere("kegiatan menyebut pelakunya: `Petugas`");
    find("actor", "Petugas pengelola data mencatat surat").toSayAnywhere(
      "kegiatan menyebut pelakunya: `Petugas pengelola data`",
    );
    const [behind] = find("actor", "Mengoreksi konsep oleh Staf").toSayAnywhere("kegiatan menyebut pelakunya: `Staf`");
    expect(behind?.help?.id).toBe("hapus `oleh Staf` dari kegiatan");
    find("actor", "Memeriksa surat yang ditulis oleh Staf", "Memeriksa, lalu Kepala Bidang meneruskan").toSayNothing();
    find("actor", "Petugas yang menerima mencatat surat", "Kader dan pegawai mencatat").toSayNothing();
  });

  test.each(["Menyerahkan kepada Kepala Bidang", "Pegawai diberi izin", "Rapat Kepala Bidang", "Kader"])(
    "%s",
    (text) => {
      find("actor", text).toSayNothing();
    },
  );
});

describe("wording/no-verb and wording/several-activities", () => {
  test("a noun in front", () => {
    find("no-verb", "Pendistribusian surat").toSayAnywhere("kegiatan dibuka `Pendistribusian`, bukan kata kerja");
    find(
      "no-verb",
      "Pelaksanakan rapat",
      "Mendistribusikan surat",
      "Petugas mencatat surat",
      "Dokumen sudah jadi",
    ).toSayNothing();
  });

  test("three deeds and more, outcomes of a check not among them", () => {
    const [found] = find("several-activities", "Menerima, mencatat, dan membagikan surat").toSayAnywhere(
      "3 kegiatan dalam satu langkah",
    );
    expect(found?.notes.map(({ id }) => id)).toEqual(["kegiatannya: `menerima`, `mencatat`, `membagikan`"]);
    const [noun] = find("several-activities", "Memberikan arahan, menelaah, dan meneruskan surat").toSayAnywhere(
      "3 kegiatan dalam satu langkah",
    );
    expect(noun?.notes.map(({ id }) => id)).toEqual(["kegiatannya: `memberikan arahan`, `menelaah`, `meneruskan`"]);
    find(
      "several-activities",
      "Memeriksa surat, jika setuju memberi paraf, jika tidak memerintahkan staf",
    ).toSayNothing();
    find("several-activities", "Menerima dan mencatat surat").toSayNothing();
  });
});
