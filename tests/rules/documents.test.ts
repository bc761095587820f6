import { describe, expect, test } from "vitest";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";

const head = 'sop "Contoh"\npelaksana\n  - staf "Staf"\n  - kabid "Kabid"\n  - warga "Warga" luar\n';
/** One row: what is done, what it needs, what it makes. */
const row = (text: string, needs: string, makes: string, more = "oleh staf"): string =>
  `langkah ${text.includes('"') ? text : `"${text}"`}\n  ${more}\n  kelengkapan ${needs}\n  output ${makes}\n`;
const last = row("Mengarsipkan hasil", "-", '"Arsip"');
const sop = (...rows: readonly string[]): string => head + rows.join("") + last;
const find = (code: string, ...rows: readonly string[]) => expectFindings(sop(...rows)).of(`documents/${code}`);

describe("documents/too-vague", () => {
  test("tells of one SOP once, and points at the other places", () => {
    const rows = Array.from({ length: 6 }, () => row("Menelaah", '"Dokumen/berkas"', '"Dokumen"'));
    const [found] = find("too-vague", ...rows).toSayAnywhere("`Dokumen/berkas`: dokumen yang mana?");
    expect(found?.labels.length).toBe(3);
    expect(found?.notes.map(({ id }) => id)).toEqual(["dan pada 8 tempat lain di SOP ini"]);
  });

  test("takes a kind of document, or a status, for enough", () => {
    find("too-vague", row("Menelaah", '"Surat"', '"Data ditelaah"')).toSayNothing();
  });
});

describe("documents/no-document", () => {
  test.each(["Mengetahui draf", "Dapat menelaah data", "Adanya bahan", "Klien mendapat info", "Terlaksananya rapat"])(
    "%s",
    (output) => {
      find("no-document", row("Menelaah", "-", `"${output}"`)).toSayAnywhere(`output \`${output}\` bukan hasil`);
    },
  );

  test("an output that is the step's own deed, as a noun", () => {
    find("no-document", row("Mendistribusikan undangan", "-", '"Pendistribusian undangan"')).toSayAnywhere(
      "output `Pendistribusian und…` bukan hasil",
    );
    find("no-document", row("Menetapkan panitia", "-", '"Penetapan panitia"')).toSayNothing();
    find("no-document", row("Menelaah", "-", '"Pengumpulan data"')).toSayNothing();
  });

  test.each(["Berita acara", "Memo dinas", "Data terhimpun", "Media sosialisasi", "Klien baru"])("%s", (output) => {
    find("no-document", row("Menelaah", "-", `"${output}"`)).toSayNothing();
  });
});

describe("documents/own-output", () => {
  const filed = row("Menerima berkas", '"Berkas cuti" dari luar', '"Berkas cuti tercatat"');

  test("a step cannot need what it is about to write", () => {
    find("own-output", filed, row("Menyusun laporan cuti", '"Laporan cuti"', '"Laporan cuti"')).toSayAnywhere(
      "`Laporan cuti` baru dibuat di sini",
    );
  });

  test("a draft may become the paper, and typing needs what was written", () => {
    find("own-output", filed, row("Membuat surat cuti", '"Konsep surat cuti"', '"Surat cuti"')).toSayNothing();
    find("own-output", filed, row("Mengetik laporan cuti", '"Laporan cuti"', '"Laporan cuti"')).toSayNothing();
  });

  test("what is there before, or comes from outside, is no output of the step", () => {
    const before = row("Menghimpun data", "-", '"Laporan cuti"');
    find("own-output", before, row("Menyusun laporan cuti", '"Laporan cuti"', '"Laporan akhir cuti"')).toSayNothing();
    find("own-output", filed, row("Menyusun laporan cuti", '"Laporan cuti" dari luar', '"Rekap"')).toSayNothing();
    find("own-output", filed, row("Menyusun laporan dari data cuti", '"Data cuti"', '"Laporan"')).toSayNothing();
  });
});

describe("documents/early-use", () => {
  const entry = row("Menerima perintah", '"Surat" dari luar', '"Disposisi"');
  const use = row("Menelaah bahan", '"Konsep undangan rapat"', '"Telaahan"');
  const make = row('tulis "Menyiapkan bahan"', '"Disposisi"', '"Konsep undangan rapat"');

  test("shows the way from the use to the making", () => {
    const [found] = find("early-use", entry, use, make).toSayAnywhere("`Konsep undangan rap…` dipakai sebelum dibuat");
    expect(found?.notes.map(({ id }) => id)).toEqual(["jalannya: langkah 2 → 3"]);
  });

  test("a way that makes it first is enough, whatever the order of the rows", () => {
    const first = row("Menerima perintah", '"Surat" dari luar', '"Disposisi"', "oleh staf\n  lanjut -> tulis");
    const labelled = use.replace("langkah ", "langkah telaah ");
    const back = row(
      'tulis "Menyiapkan bahan"',
      '"Disposisi"',
      '"Konsep undangan rapat"',
      "oleh staf\n  lanjut -> telaah",
    );
    find("early-use", first, labelled, back).toSayNothing();
  });

  test("is silent on the first row, and where it is made before", () => {
    find("early-use", use, make).toSayNothing();
    find("early-use", entry, make, use).toSayNothing();
    find("early-use", entry, use.replace('rapat"\n', 'rapat" dari luar\n'), make).toSayNothing();
  });
});

describe("documents/early-mention", () => {
  const entry = row("Menerima perintah", '"Surat" dari luar', '"Disposisi"');
  const sign = row("Menandatangani undangan rapat koordinasi", '"Disposisi"', '"Arahan"');
  const make = row("Mengetik undangan", '"Arahan"', '"Undangan rapat koordinasi"');

  test("a deed on a document that only a later step makes", () => {
    find("early-mention", entry, sign, make).toSayAnywhere("`Undangan rapat koordina…` belum dibuat");
  });

  test("is silent where it is made or needed before, or only written", () => {
    find("early-mention", entry, make, sign).toSayNothing();
    const needs = row("Menandatangani undangan rapat koordinasi", '"Undangan rapat"', '"Arahan"');
    find("early-mention", entry, needs, make).toSayNothing();
    const writes = row("Menyusun undangan rapat koordinasi", '"Disposisi"', '"Arahan"');
    find("early-mention", entry, writes, make).toSayNothing();
  });
});

describe("documents/same-as-input and documents/repeated-output", () => {
  const check = row("Memeriksa konsep surat", '"Konsep surat teguran"', '"konsep  surat teguran"');

  test("a check must leave a trace", () => {
    const [found] = find("same-as-input", check).toSayAnywhere("output sama dengan kelengkapan");
    expect(found?.help?.id).toBe("tulis keadaannya setelah langkah ini: `konsep surat teguran diperiksa`");
    find("same-as-input", row("Memeriksa surat", '"Surat tugas"', '"Surat tugas diperiksa"')).toSayNothing();
    const [initialled] = find("same-as-input", row("Memberi paraf", '"Surat tugas"', '"Surat tugas"')).toSayAnywhere(
      "output sama dengan kelengkapan",
    );
    expect(initialled?.help?.id).toContain("`Surat tugas diparaf`");
  });

  test("handing on changes nothing", () => {
    find("same-as-input", row("Menyerahkan surat", '"Surat tugas"', '"Surat tugas"')).toSayNothing();
  });

  test("three rows in a row are told of once", () => {
    const found = expectFindings(sop(check, check, check));
    found.of("documents/repeated-output").toSayAnywhere("3 langkah dengan output yang sama");
    found.of("documents/same-as-input").toSayNothing();
    const filed = row("Menyerahkan", '"Surat"', '"Permohonan cuti yang telah disetujui"');
    const [again] = find("repeated-output", filed, filed, filed).toSayAnywhere("3 langkah dengan output yang sama");
    expect(again?.help?.id).toContain("`permohonan cuti dikirim`");
    find("repeated-output", check, check, row("Memeriksa", "-", '"Surat"')).toSayNothing();
  });
});

describe("documents/unfit-output", () => {
  test("a status that the step does not give", () => {
    find("unfit-output", row("Mengetik laporan", "-", '"laporan di arsipkan"')).toSayAnywhere(
      "`diarsipkan` bukan hasil langkah ini",
    );
    find("unfit-output", row("Mengetik dan mengarsipkan laporan", "-", '"laporan di arsipkan"')).toSayNothing();
    find("unfit-output", row("Menyampaikan laporan kepada Kabid", "-", '"Laporan terkirim"')).toSayNothing();
  });

  test("another document than the one it writes", () => {
    find("unfit-output", row("Menyusun KAK", "-", '"Draf jadwal"')).toSayAnywhere(
      "output bukan yang dibuat langkah ini",
    );
    find("unfit-output", row("Menyusun rencana kerja", "-", '"Konsep RKA"')).toSayAnywhere(
      "output bukan yang dibuat langkah ini",
    );
    find("unfit-output", row("Menyusun rencana kerja dan anggaran", "-", '"Konsep RKA"')).toSayNothing();
    find("unfit-output", row("Menyusun jadwal", '"Konsep KAK"', '"KAK"')).toSayNothing();
  });
});

describe("documents/early-status", () => {
  const typed = row("Mengetik surat", "-", '"Konsep surat tugas"');
  const hand = row("Menyerahkan surat", '"Surat tugas yang ditandatangani"', '"Tanda terima"');

  test("signed before anybody signs", () => {
    find("early-status", typed, hand).toSayAnywhere("belum ada yang menandatangani");
  });

  test("what it is only meant for is not done", () => {
    const meant = row("Mengajukan surat untuk ditandatangani", "-", '"Surat tugas"');
    find("early-status", typed, meant, hand).toSayAnywhere("belum ada yang menandatangani");
    const passive = row("Memeriksa surat, jika setuju ditandatangani", "-", '"Surat tugas"');
    find("early-status", typed, passive, hand).toSayNothing();
  });

  test("a step gives what its own output says, not what it needs", () => {
    find("early-status", row("Menandatangani surat", "-", '"Surat tugas ditandatangani"')).toSayNothing();
    find("early-status", typed, row("Memeriksa data", '"Data telah di periksa"', '"Laporan"')).toSayAnywhere(
      "belum ada yang memeriksa",
    );
  });

  test("what comes from outside has its status from there", () => {
    find("early-status", row("Menerima surat", '"Surat tugas ditandatangani" dari luar', '"Agenda"')).toSayNothing();
  });
});

describe("documents/no-source", () => {
  const entry = row("Menerima surat", '"Surat edaran"', '"Disposisi"');
  const report = row("Menelaah hasil", '"Notulen"', '"Telaahan"');

  test("nothing makes it", () => {
    find("no-source", entry, report).toSayAnywhere("sebelumnya tidak ada output `Notulen`");
  });

  test("all that one row lacks is one finding", () => {
    const both = row("Menelaah hasil", '"Notulen"\n    - "Daftar hadir"', '"Telaahan"');
    const listed = both.replace('kelengkapan "Notulen"', 'kelengkapan\n    - "Notulen"');
    const [found] = find("no-source", entry, listed).toSayAnywhere("sebelumnya tidak ada output `Notulen`");
    expect(found?.labels.map(({ message }) => message.id)).toEqual(["`Daftar hadir` juga tidak"]);
  });

  test("made or named before, declared, required at the start, or at hand by nature", () => {
    find("no-source", entry, row("Rapat", "-", '"Notulensi rapat"'), report).toSayNothing();
    find("no-source", entry, row("Mencatat notulen", "-", '"Rekap"'), report).toSayNothing();
    find("no-source", entry, row("Menelaah hasil", '"Notulen" dari luar', '"Telaahan"')).toSayNothing();
    find("no-source", entry, row("Menelaah surat", '"surat edaran"', '"Telaahan"')).toSayNothing();
    find("no-source", entry, row("Menelaah", '"Peraturan Bupati"', '"Telaahan"')).toSayNothing();
    find("no-source", entry, row("Mengetik", '"Komputer"', '"Telaahan"')).toSayNothing();
    find("no-source", entry, row("Menyerahkan", '"Identitas diri"', '"Telaahan"', "oleh warga")).toSayNothing();
    find("no-source", entry, row("Mengumpulkan data", '"Data kelompok tani"', '"Rekap"')).toSayNothing();
    find("no-source", entry, row("Meminta identitas klien", '"Identitas diri"', '"Salinan"')).toSayNothing();
  });

  test("rows that only pass it on do not make it", () => {
    const pass = row("Meneruskan usulan", '"Usulan RKA"', '"Usulan RKA"');
    find("no-source", entry, pass, pass).toSayAnywhere("sebelumnya tidak ada output `Usulan RKA`");
  });

  test("another SOP may make it", () => {
    const also = { "rapat.sop": head.replace("Contoh", "Rapat") + row("Rapat", "-", '"Notulen"') };
    expectFindings(sop(entry, report), { also }).of("documents/no-source").toSayNothing();
  });
});

describe("documents/unused-output", () => {
  const entry = row("Mengajukan usulan", '"Usulan" dari luar', '"Bukti pengajuan"');
  const next = row("Menelaah usulan", '"Usulan"', '"Telaahan usulan"');
  const end = row("Mengirim telaahan", '"Telaahan usulan"', '"Telaahan usulan terkirim"');

  test("nothing needs it", () => {
    find("unused-output", entry, next, end).toSayAnywhere("`Bukti pengajuan` tidak menjadi kelengkapan");
  });

  test("needed, named, recorded, sent away, of one outcome, or last", () => {
    find("unused-output", entry, row("Menelaah bukti", '"Usulan"', '"Telaahan usulan"'), end).toSayNothing();
    const recorded = sop(entry, next, end).replace("pelaksana", 'pencatatan "Bukti disimpan di agenda"\npelaksana');
    expectFindings(recorded).of("documents/unused-output").toSayNothing();
    find("unused-output", entry.replace("Bukti pengajuan", "Bukti terkirim"), next, end).toSayNothing();
    expectFindings(head + entry)
      .of("documents/unused-output")
      .toSayNothing();
    find("unused-output", entry, last).toSayNothing();
  });

  test("another SOP may take it", () => {
    const takes = row("Menelaah", '"Bukti pengajuan" dari sop contoh', '"Rekap"');
    const also = { "lain.sop": head.replace("Contoh", "Lain") + takes };
    expectFindings(sop(entry, next, end), { also })
      .of("documents/unused-output")
      .toSayNothing();
  });
});

describe("documents/equipment", () => {
  const listed = (equipment: string, ...rows: readonly string[]): string =>
    sop(...rows).replace("pelaksana", `peralatan ${equipment}\npelaksana`);

  test("equipment of the table that is not listed, one of a kind", () => {
    const rows = [row("Mengetik", '"Komputer"', '"Surat"'), row("Menayangkan", '"LCD"', '"Rapat"')];
    expectFindings(listed('"Laptop dan printer"', ...rows))
      .of("documents/equipment")
      .toSayAnywhere("`LCD` tidak ada di `peralatan`");
  });

  test("papers on the list that no step uses", () => {
    expectFindings(listed('"Kartu kendali"', row("Mengetik", "-", '"Surat"')))
      .of("documents/equipment")
      .toSayAnywhere("tabel tidak memakai `Kartu kendali`");
    expectFindings(listed('"Kartu kendali"', row("Mengisi kartu kendali", "-", '"Surat"')))
      .of("documents/equipment")
      .toSayNothing();
  });

  test("no list, nothing to hold against it", () => {
    find("equipment", row("Mengetik", '"Komputer"', '"Surat"')).toSayNothing();
    expectFindings(listed("kosong", row("Mengetik", '"Komputer"', '"Surat"')))
      .of("documents/equipment")
      .toSayNothing();
  });
});

describe("documents/near-names and documents/library-names", () => {
  test("each pair of words once", () => {
    const rows = [
      row("Mengetik", "-", '"Draft KAK"'),
      row("Memeriksa", '"Draf KAK"', '"Draft jadwal"'),
      row("Memeriksa", '"Draf jadwal"', '"Jadwal"'),
    ];
    const [found] = find("near-names", ...rows).toSayAnywhere("ditulis `draf`, juga `draft`");
    expect(found?.help?.id).toBe("tulis `draf`, ejaan baku menurut KBBI, di semua langkah");
  });

  test("the rarer spelling gives way, in every SOP that has it", () => {
    const of = (title: string, name: string): string =>
      head.replace("Contoh", title) + row("Menulis", "-", `"${name}"`);
    const also = { "a.sop": of("A", "Lembar kontrol"), "b.sop": of("B", "Lembar kontrol") };
    expectFindings(of("C", "Lembar kontrool"), { also, path: "c.sop" })
      .of("documents/library-names")
      .toSayAnywhere("`kontrool` di sini, SOP lain `kontrol`");
    expectFindings(of("C", "Lembar kontrol"), { also, path: "c.sop" }).of("documents/library-names").toSayNothing();
  });
});

test("a file of nothing but broken rows has no findings on documents that it does not name", () => {
  for (const text of ["", "sop", 'sop "A"\nlangkah\n', `${head}langkah "Menelaah"\n  kelengkapan\n  output\n`]) {
    for (const code of ["no-source", "unused-output", "early-use", "too-vague", "near-names", "equipment"]) {
      expectFindings(text).of(`documents/${code}`).toSayNothing();
    }
  }
});

test("the first line of every finding fits into 80 columns, whatever the names", () => {
  const long = "berita acara penyelenggaraan musyawarah pertanggungjawaban kependudukan";
  const entry = row("Menerima surat", '"Surat" dari luar', '"Disposisi"');
  const rows = [
    row("Menelaah", `"Laporan ${long}"`, `"Mengetahui ${long}"`),
    row(`Menyusun ${long}`, `"${long}"`, `"Bukti ${long} kesatu"`),
    row("Memeriksa surat", `"${long} kedua"`, `"${long} kedua"`),
    row("Mengetik laporan", `"Surat ${long} ditandatangani"`, `"${long} didokumentasikan"`),
    row("Mengetik", `"Komputer ${long}"`, `"Draf ${long}"`),
    ...Array.from({ length: 3 }, () => row("Memeriksa", '"Dokumen"', `"Draft ${long}"`)),
    row("Menelaah", '"Draf jadwal"', '"Draft jadwal"'),
  ];
  const text = sop(entry, ...rows).replace("pelaksana", `peralatan "Kartu ${long.replaceAll("a", "o")}"\npelaksana`);
  const found = findingsIn(text).filter(({ code }) => /^(?:documents|wording)\//.test(code));
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(9);
  for (const { code, severity, message } of found) {
    const hint = severity === "hint";
    expect([...`${hint ? "saran" : "peringatan"}[${code}]: ${message.id}`].length, message.id).toBeLessThan(80);
    expect([...`${hint ? "hint" : "warning"}[${code}]: ${message.en}`].length, message.en).toBeLessThan(80);
  }
});

test("every arm that a chart begins with may need what comes from outside", () => {
  const arm = (text: string, needs: string): string => `cabang {\n${row(text, needs, '"Hasil"')}}\n`;
  const start = `serempak {\n${arm("Menelaah surat", '"Surat permohonan"')}${arm("Menilai biaya", '"Daftar biaya"')}}\n`;
  find("no-source", start).toSayNothing();
  find("no-source", start, row("Menetapkan", '"Lampiran peta"', '"Penetapan"')).toSayAnywhere(
    "sebelumnya tidak ada output `Lampiran peta`",
  );
});
