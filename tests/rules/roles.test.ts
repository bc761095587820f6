import { describe, expect, test } from "vitest";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";
import { sopFiles } from "../support/sop-files.ts";

const organisation = `instansi dinas "Dinas Contoh Kota Contoh"  singkat "DISCONTOH"
unit arsip "Bidang Arsip"
peran kadis "Kepala Dinas Contoh"  singkat "Kepala Dinas"
peran sekretaris "Sekretaris Dinas Contoh"  singkat "Sekretaris"
  atasan kadis
peran kabid "Kepala Bidang Arsip"  singkat "Kabid"
  atasan kadis
  unit arsip
peran subkoor "Sub Koordinator Layanan"
  alias "Kasi Layanan"
  atasan kabid
peran staf "Staf"
  alias "Pelaksana"
  atasan subkoor
peran walikota "Wali Kota Contoh"  luar
`;
const also = { "organisasi.sop": organisation };

/** An SOP with the lanes of a list of names, and rows. */
const sop = (lanes: string, rows: string): string =>
  `sop "Penyusunan Laporan"\npelaksana\n${lanes
    .split(" ")
    .map((id) => `  - ${id}\n`)
    .join("")}${rows}`;

const of = (code: string, text: string) => expectFindings(text, { also }).of(code);

describe("roles/no-lane", () => {
  test("points at every place where a role without a lane works, once a role", () => {
    const text = sop(
      "staf kadis",
      `langkah "Menyerahkan laporan ke «Sekretaris» untuk diparaf"
  oleh staf
langkah "Menerima laporan dari Sekretaris dan menandatanganinya"
  oleh kadis
`,
    );
    const [found] = of("roles/no-lane", text).toSay("`Sekretaris` bukan pelaksana di sini");
    expect(found?.labels).toHaveLength(1);
    expect(found?.help?.id).toContain("`- sekretaris`");
  });

  test("names the lane that the arrow means", () => {
    const text = sop(
      "subkoor kadis",
      `langkah susun "Menyusun laporan"
  oleh subkoor
keputusan "Memeriksa laporan; jika tidak dikembalikan ke «bendahara» untuk diperbaiki"
  oleh kadis
  tidak -> susun
`,
    );
    const [found] = of("roles/no-lane", text).toSay("`bendahara` bukan pelaksana di sini");
    expect(found?.help?.id).toContain('ganti "bendahara" menjadi "Sub Koordinator Layanan"');
  });

  test("names that lane also where another place of the role is its first", () => {
    const rows = `langkah susun "Menyusun laporan"
  oleh subkoor
keputusan "Memeriksa laporan dari «bendahara»; jika tidak dikembalikan ke bendahara untuk diperbaiki"
  oleh kadis
  tidak -> susun
`;
    const [found] = of("roles/no-lane", sop("subkoor kadis", rows)).toSay("`bendahara` bukan pelaksana di sini");
    expect(found?.help?.id).toContain('menjadi "Sub Koordinator Layanan"');
  });

  test.each([
    ["who is only named", "Menyusun laporan Sekretaris"],
    ["who gave what the first row begins with", "Menerima tugas dari Sekretaris"],
    ["who is only consulted", "Berkoordinasi dengan Sekretaris"],
    ["where work is done", "Menyusun rencana kerja pada Sekretaris"],
    ["an office of another agency", "Menyampaikan surat kepada Kepala Dinas Sosial"],
    ["who governs the region", "Menyampaikan laporan kepada Wali Kota"],
    ["who gets what is handed out", "Membagikan undangan kepada Sekretaris"],
    ["a lane by any of its names", "Menyerahkan laporan kepada Kepala DISCONTOH"],
    ["a lane by an office alone", "Menyerahkan laporan kekepala dinas"],
  ])("says nothing of %s", (_, text) => {
    of("roles/no-lane", sop("staf kadis", `langkah "${text}"\n  oleh staf -> kadis\n`)).toSayNothing();
  });
});

describe("roles/to-itself", () => {
  test("says nothing where several act, nor where a note says that another may act", () => {
    of(
      "roles/to-itself",
      sop("staf kadis", 'langkah "Menyerahkan kepada Staf"\n  oleh kadis -> staf\n'),
    ).toSayNothing();
    const guessed =
      'langkah "Menyerahkan kepada Staf"\n  oleh staf  disimpulkan "Simbol kabur; mungkin juga Kepala Dinas"\n';
    of("roles/to-itself", sop("staf kadis", guessed)).toSayNothing();
    const sure = 'langkah "Menyerahkan kepada «Staf»"\n  oleh staf  disimpulkan "Simbol kabur"\n';
    of("roles/to-itself", sop("staf kadis", sure)).toSay("`Staf` pelaksana langkah ini sendiri");
  });
});

describe("roles/other-actor", () => {
  test("says nothing where the next row is that role's, or the words speak of the past", () => {
    const next =
      'langkah "Memberi arahan dan Kepala Dinas menandatangani"\n  oleh staf\nlangkah "Menandatangani"\n  oleh kadis\n';
    of("roles/other-actor", sop("staf kadis", next)).toSayNothing();
    const past = 'langkah "Mencatat surat yang dibuat oleh Kepala Dinas"\n  oleh staf\n';
    of("roles/other-actor", sop("staf kadis", past)).toSayNothing();
  });

  test("reads an active deed with the actor behind `oleh`", () => {
    const text = sop("staf kadis", 'langkah "Mengoreksi surat oleh «Kepala Dinas»"\n  oleh staf\n');
    of("roles/other-actor", text).toSay("`Kepala Dinas` bukan pelaksana langkah ini");
  });
});

describe("roles/return-to-nobody", () => {
  const decision = (words: string, way = "-> susun") => `langkah susun "Menyusun laporan"
  oleh staf
keputusan "Memeriksa laporan; ${words}"
  oleh kadis
  tidak ${way}
`;
  const said = (words: string) => of("roles/return-to-nobody", sop("staf kadis", decision(words)));

  test("offers the one that the arrow says, where the arrow was not guessed", () => {
    const [found] = said("jika tidak «di kembalikan» untuk diperbaiki").toSayAnywhere("`di kembalikan` kepada siapa?");
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual([" kepada Staf"]);
    expect(found?.fix?.safe).toBe(false);
    const guessed = decision("dikembalikan untuk diperbaiki", '-> susun  disimpulkan "panah tidak terbaca"');
    const [other] = findingsIn(sop("staf kadis", guessed), { also }).filter(
      ({ code }) => code === "roles/return-to-nobody",
    );
    expect(other?.fix).toBeUndefined();
    expect(other?.help?.id).toContain("bila itu yang dimaksud");
  });

  test("also for an order without an addressee", () => {
    const [found] = said("jika tidak «memerintahkan» untuk diperbaiki").toSay("`memerintahkan` kepada siapa?");
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual([" Staf"]);
  });

  test.each([
    "dikembalikan kepada Staf untuk diperbaiki",
    "dikembalikan Staf untuk diperbaiki",
    "dikembalikan kekepala dinas untuk diperbaiki",
    "dikembalikan untuk diperbaiki kepada penyusunnya",
    "memerintahkan Staf untuk memperbaiki",
    "memerintahkan untuk dicatat",
    "arsip dikembalikan, lalu laporan diperbaiki",
  ])("says nothing of `%s`", (words) => {
    said(words).toSayNothing();
  });
});

describe("roles/return-elsewhere", () => {
  test("follows the words to where the work is handed on", () => {
    const words = "jika tidak dikembalikan kepada Kabid yang kemudian diteruskan kepada Staf untuk diperbaiki";
    const text = (target: string) =>
      sop(
        "staf kabid kadis",
        `langkah susun "Menyusun laporan"\n  oleh staf\nlangkah paraf "Memaraf laporan"\n  oleh kabid\nkeputusan "Memeriksa laporan; ${words}"\n  oleh kadis\n  tidak -> ${target}\n`,
      );
    of("roles/return-elsewhere", text("susun")).toSayNothing();
    of("roles/return-elsewhere", text("paraf")).toSayNothing();
  });
});

describe("roles/never-had-it", () => {
  const rows = (before: string) => `langkah "Menyusun laporan"
  oleh staf
${before}keputusan periksa "Memeriksa laporan; jika tidak dikembalikan kepada «Kabid» untuk diperbaiki"
  oleh kadis
  tidak -> perbaiki
langkah simpan "Menyimpan laporan"
  oleh staf
  selesai
langkah perbaiki "Memperbaiki laporan"
  oleh kabid
  lanjut -> periksa
`;
  test("shows the way on which the role does not act", () => {
    const [found] = of("roles/never-had-it", sop("staf kabid kadis", rows(""))).toSay(
      "`Kabid` belum pernah memegangnya",
    );
    expect(found?.notes.map(({ id }) => id)).toEqual(["jalan ke sini: langkah 1 → 2"]);
  });

  test.each([
    ["acts on one of the ways", 'apabila "perlu" {\nlangkah "Memaraf laporan"\n  oleh kabid\n}\n'],
    ["received a copy", 'langkah "Mencatat laporan"\n  oleh staf\n  tembusan kabid\n'],
    ["may have acted by a note", 'langkah "Memaraf laporan"\n  oleh staf  disimpulkan "mungkin juga Kabid"\n'],
  ])("says nothing where it %s", (_, before) => {
    of("roles/never-had-it", sop("staf kabid kadis", rows(before).replace(/[«»]/g, ""))).toSayNothing();
  });
});

describe("roles/approves-own-draft", () => {
  const rows = (drafter: string, approver: string, after = "") => `langkah "Menyusun konsep surat edaran"
  oleh ${drafter}
  output konsep "Konsep surat edaran"
langkah "Menandatangani surat edaran"
  oleh ${approver}
  kelengkapan konsep
  output "Surat edaran ditandatangani"
${after}`;
  const said = (text: string) => of("roles/approves-own-draft", sop("staf kabid kadis", text));

  test("is silent where another approves, also after the drafter himself", () => {
    said(rows("kabid", "kabid")).toSayAnywhere("disetujui penyusunnya, `Kabid`");
    said(rows("staf", "kabid")).toSayNothing();
    const higher = 'langkah "Menyetujui surat edaran"\n  oleh kadis\n  kelengkapan "Surat edaran ditandatangani"\n';
    said(rows("kabid", "kabid", higher)).toSayNothing();
    said(rows("kabid", "kadis", higher.replace("kadis", "kabid"))).toSayNothing();
  });

  test("typing is no drafting, and initials are no approval", () => {
    said(rows("kabid", "kabid").replace("Menyusun", "Mengetik")).toSayNothing();
    said(rows("kabid", "kabid").replace("Menandatangani", "Memaraf")).toSayNothing();
  });

  test("an approval below the drafter is told with the superiors between", () => {
    const [found] = of("roles/approved-below", sop("staf kabid kadis", rows("kadis", "kabid"))).toSayAnywhere(
      "`Kabid` menyetujui susunan atasannya",
    );
    expect(found?.notes.map(({ id }) => id)).toEqual(["atasan `kabid`: kadis"]);
    of("roles/approved-below", sop("staf kabid kadis", rows("kabid", "kadis"))).toSayNothing();
  });
});

describe("roles/skips-superior", () => {
  const rows = (from: string, between = "") => `langkah susun "Menyusun laporan"
  oleh ${from}
${between}keputusan «"Menyetujui laporan"»
  oleh kadis
  tidak -> susun
langkah "Menyimpan laporan"
  oleh ${from}
`;
  const said = (text: string) => of("roles/skips-superior", sop("staf subkoor kabid kadis", text));

  test("names the direct superior and the way", () => {
    const [found] = said(rows("subkoor")).toSay("`Kabid`, atasan langsung, dilewati");
    expect(found?.notes.map(({ id }) => id)).toEqual(["jalan ke sini: langkah 1 → 2"]);
    said(rows("staf")).toSay("`Sub Koordinator…`, atasan langsung, dilewati");
  });

  test.each([
    [
      "the superior acted before",
      rows("subkoor", 'langkah "Memaraf laporan"\n  oleh kabid\nlangkah "Mengetik laporan"\n  oleh subkoor\n'),
    ],
    ["it goes to the direct superior", rows("kabid")],
    [
      "a note names the superior",
      rows("subkoor").replace("oleh kadis", 'oleh kadis  disimpulkan "mungkin juga Kabid"'),
    ],
    [
      "nothing is judged",
      rows("subkoor")
        .replace("keputusan", "langkah")
        .replace("  tidak -> susun\n", "")
        .replace("Menyetujui", "Membaca"),
    ],
  ])("says nothing where %s", (_, text) => {
    said(text.replace(/[«»]/g, "")).toSayNothing();
  });
});

describe("roles/approver-not-above", () => {
  const by = (who: string, lanes: string) =>
    of(
      "roles/approver-not-above",
      `disahkan ${who}\n${sop(lanes, `langkah "Bekerja"\n  oleh ${lanes.split(" ").join(" -> ")}\n`)}`.replace(
        /^(.*)\n(.*)\n/,
        "$2\n$1\n",
      ),
    );

  test("looks for the approver above everybody, or beside nobody", () => {
    by("kabid", "staf kadis").toSayAnywhere("disahkan oleh bawahan `Kepala Dinas`");
    by("kabid", "staf sekretaris").toSayAnywhere("disahkan bukan oleh atasan `Sekretaris`");
    by("kadis", "staf kabid sekretaris kadis").toSayNothing();
    by("kabid", "staf subkoor kabid").toSayNothing();
    by('"Kepala DISCONTOH"', "staf kadis").toSayNothing();
    by('"Kabid"', "staf kadis").toSayAnywhere("disahkan oleh bawahan `Kepala Dinas`");
    by('"Kepala Dinas Sosial"', "staf kadis").toSayNothing();
  });
});

describe("roles/abolished-office", () => {
  const offices = `instansi dinas "Dinas Contoh"
peran kasi "Kepala Seksi Layanan"
  berlaku sampai 31 Desember 2021
  pengganti subkoor
peran subkoor "Sub Koordinator Layanan"
  berlaku 1 Januari 2022 sampai 31 Desember 2023
  pengganti ketua
peran ketua "Ketua Tim Layanan"
  berlaku 1 Januari 2024
`;
  const dated = (head: string, lane: string) =>
    expectFindings(`sop "Layanan"\n${head}pelaksana\n  - ${lane}\nlangkah "Melayani"\n  oleh kasi\n`, {
      also: { "organisasi.sop": offices },
    }).of("roles/abolished-office");

  test("follows the successors to the one that existed, and mends where only the role is named", () => {
    const [found] = dated("efektif 2 Februari 2025\n", '«kasi» "Kasi" peran kasi').toSay(
      "`Kepala Seksi Layanan` sudah tidak ada",
    );
    expect(found?.help?.id).toBe("pakai `ketua` (Ketua Tim Layanan), penggantinya");
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual(["ketua"]);
    const [bare] = dated("efektif 2 Februari 2025\n", "«kasi»").toSay("`Kepala Seksi Layanan` sudah tidak ada");
    expect(bare?.fix).toBeUndefined();
  });

  test("goes by the day in force, else revised, else made; the last day counts", () => {
    dated("efektif 31 Desember 2021\ndirevisi 2 Februari 2025\n", "kasi").toSayNothing();
    dated("direvisi 1 Januari 2022\n", "kasi").toSayAnywhere("`Kepala Seksi Layanan` sudah tidak ada");
    dated("", "kasi").toSayNothing();
    dated("efektif 1 Januari 2021\n", 'kasi "Ketua" peran ketua').toSayAnywhere("`Ketua Tim Layanan` belum ada");
  });
});

describe("roles/outside-decides", () => {
  const by = (lane: string, row: string) =>
    of(
      "roles/outside-decides",
      `sop "Layanan"\npelaksana\n  - staf\n  - ${lane}\nlangkah susun "Menyusun"\n  oleh staf\n${row}`,
    );

  test("a decision or a signature, but not of those who govern the region, nor of a system", () => {
    by('mitra "Mitra" luar', 'langkah «"Menandatangani berita acara"»\n  oleh mitra\n').toSay(
      "diputuskan pihak luar, `Mitra`",
    );
    by('mitra "Mitra" luar', 'langkah "Menerima berita acara"\n  oleh mitra\n').toSayNothing();
    by("walikota", 'langkah "Menandatangani berita acara"\n  oleh walikota\n').toSayNothing();
    by('sistem "SIRUANG" aplikasi', 'keputusan "Memeriksa isian"\n  oleh sistem\n  tidak -> susun\n').toSayNothing();
  });
});

describe("roles/not-in-organisation", () => {
  const lane = (text: string) =>
    of("roles/not-in-organisation", `sop "Layanan"\npelaksana\n  - ${text}\nlangkah "Melayani"\n  oleh x\n`);

  test("binds a title that the organisation knows, and knows units", () => {
    const [same] = lane('«x» "Kepala Bidang Arsip"').toSay(
      "`Kepala Bidang Arsip` bukan peran instansi"
        .replace("Arsip`", "A…`")
        .replace("Kepala Bidang A…", "Kepala Bidang Ars…"),
    );
    expect(same?.fix).toMatchObject({ safe: true, edits: [{ text: " peran kabid" }] });
    const [unit] = lane('«x» "Bidang Arsip"').toSay("`Bidang Arsip` bukan peran instansi");
    expect(unit?.help?.id).toContain("`kabid`");
    const [other] = lane('«x» "Petugas Jaga"').toSay("`Petugas Jaga` bukan peran instansi");
    expect(other?.help?.id).toContain('`peran x "Petugas Jaga"`');
    const [agency] = lane('«x» "Dinas DISCONTOH"').toSay("`Dinas DISCONTOH` bukan peran instansi");
    expect(agency?.help?.id).toBe("tulis jabatan atau petugas yang mengerjakannya, bukan nama instansinya");
    lane('x "Tamu" luar').toSayNothing();
    lane('x "Kepala" peran kabid').toSayNothing();
  });

  test("without an organisation there is nothing to compare", () => {
    expectFindings('sop "Layanan"\npelaksana x "Petugas"\nlangkah "Melayani"\n  oleh x\n')
      .of("roles/not-in-organisation")
      .toSayNothing();
  });
});

describe("roles/two-names and roles/other-title", () => {
  const words = (text: string) =>
    of("roles/two-names", sop("subkoor staf", `langkah "Bekerja"\n  oleh subkoor\nlangkah "${text}"\n  oleh staf\n`));

  test("another office is another name; shorter and longer forms are not", () => {
    words("Menyerahkan kepada «Kasi Layanan»").toSay("`Kasi Layanan` sebutan kedua untuk peran ini");
    words("Menyerahkan kepada «pelaksana»").toSay("`pelaksana` sebutan kedua untuk peran ini");
    words("Menyerahkan kepada Subkoor").toSayNothing();
    words("Menyerahkan kepada Sub Koordinator Layanan").toSayNothing();
    words("Menyusun pedoman pelaksanaan").toSayNothing();
  });

  const titled = (title: string) => {
    const one = (name: string, text: string) =>
      `sop "${name}"\npelaksana\n  - subkoor "${text}"\nlangkah "Bekerja"\n  oleh subkoor\n`;
    return expectFindings(one("Satu", title), {
      also: { ...also, "dua.sop": one("Dua", "Subkoor Layanan"), "tiga.sop": one("Tiga", "Sub Koor") },
    }).of("roles/other-title");
  };

  test("names of lanes are compared over the library by what they stand for", () => {
    titled("Kasi").toSayAnywhere("nama `Kasi` berbeda dari SOP lain");
    titled("Subkon").toSayAnywhere("nama `Subkon` berbeda dari SOP lain");
    titled("SUB KOORDINATOR").toSayNothing();
    titled("Subkoordinator Layanan Umum").toSayNothing();
  });
});

describe("the first line", () => {
  test("fits into 80 columns, whatever the names", () => {
    const long = "Kepala Subbagian Perencanaan, Program, dan Pelaporan Kinerja Instansi";
    const text = `sop "x"
disahkan a
pelaksana
  - a "${long}"
  - b "${long}" luar
  - c
langkah s "Menyusun konsep surat edaran dan ${long} Dua meneruskan"
  oleh a
  output "Konsep surat edaran"
keputusan "Menandatangani surat edaran; jika tidak dikembalikan kepada ${long} untuk diperbaiki"
  oleh a
  kelengkapan "Konsep surat edaran"
  tidak -> s
keputusan "Memeriksa surat; jika tidak dikembalikan kepada Bendahara Pengeluaran Pembantu Kegiatan untuk diperbaiki"
  oleh b
  tidak -> s
`;
    const office = `instansi d "D"\nperan a "${long}"\n  atasan c\nperan c "${long} Dua"\n`;
    const found = findingsIn(text, { also: { "organisasi.sop": office } }).filter(({ code }) =>
      code.startsWith("roles/"),
    );
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(3);
    for (const { code, message } of found) {
      expect([...`peringatan[${code}]: ${message.id}`].length, message.id).toBeLessThanOrEqual(80);
      expect([...`warning[${code}]: ${message.en}`].length, message.en).toBeLessThanOrEqual(80);
    }
  });
});

describe("the real library", () => {
  const files = new Map(sopFiles().map(({ path, text }) => [path, text]));
  const inLibrary = (path: string) =>
    findingsIn(files.get(path) ?? "", { path, also: { "organisasi.sop": files.get("organisasi.sop") ?? "" } })
      .filter(({ code }) => code === "roles/no-lane")
      .map(({ message }) => message.id);

  test("has work for kasi and sekretaris, who have no lane", () => {
    const plan = inLibrary("advokasi-penggerakan/penyusunan-rencana-kerja-dan-anggaran.sop");
    expect(plan).toEqual(["`kasi` bukan pelaksana di sini"]);
    expect(inLibrary("penyuluhan/pembinaan-pkb.sop")).toContain("`sekretaris` bukan pelaksana di sini");
    expect(inLibrary("advokasi-penggerakan/analisis-jabatan.sop")).toEqual([]);
  });
});

describe("all of them", () => {
  test("say nothing of an SOP without rows, lanes, or organisation", () => {
    for (const text of ['sop "x"\n', "", 'sop "x"\npelaksana\n', 'sop "x"\nlangkah "Menyerahkan kepada Kabid"\n']) {
      const codes = findingsIn(text).map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith("roles/") && code !== "roles/no-lane")).toEqual([]);
    }
  });

  test("a circle of superiors ends", () => {
    const circle = 'instansi d "D"\nperan a "A"\n  atasan b\nperan b "B"\n  atasan a\n';
    const text =
      'sop "x"\ndisahkan a\npelaksana\n  - a\n  - b\nlangkah "Menyusun laporan"\n  oleh a\nlangkah "Menyetujui laporan"\n  oleh b\n';
    expect(findingsIn(text, { also: { "organisasi.sop": circle } }).map(({ code }) => code)).toContain(
      "roles/approver-not-above",
    );
  });
});
