import { describe, expect, test } from "vitest";
import { expectFindings } from "../../support/expect-findings.ts";

/** A file with lanes `a`, `b` and `c` and these rows. */
const rows = (text: string): string =>
  `sop "Contoh"\npelaksana\n  - a "Staf"\n  - b "Kabid"\n  - c "Kepala Dinas"\n${text}`;
const arms = (first: string, second: string, after = 'langkah "Menutup"\n  oleh a\n'): string =>
  rows(`langkah mulai-ulang "Memulai"\n  oleh a
serempak {
  cabang {
${first}  }
  cabang {
${second}  }
}
${after}`);

describe("work side by side", () => {
  const codes = [
    "flow/doubled-step",
    "flow/ends-twice",
    "flow/fork-never-joined",
    "flow/never-completes",
    "flow/not-decided",
    "flow/wait-for-outcomes",
  ];
  const silent = (text: string): void => {
    for (const code of codes) expectFindings(text).of(code).toSayNothing();
  };
  const plain = 'langkah "Meninjau"\n  oleh b\n';

  test("that is sent back out of its branch is started twice, and the finding shows both ways", () => {
    const [found] = expectFindings(arms('keputusan "Memeriksa"\n  oleh a\n  tidak -> mulai-ulang\n', plain))
      .of("flow/doubled-step")
      .toSayAnywhere("langkah 3 dapat dimulai dua kali sekaligus");
    expect(found?.notes.map(({ id }) => id)).toEqual([
      "yang pertama lewat langkah 1 -> 3",
      "yang kedua lewat langkah 1 -> 2 -> 1 -> 3",
    ]);
  });

  test("may be sent back inside of its branch", () => {
    silent(arms('langkah ketik "Mengetik"\n  oleh a\nkeputusan "Memeriksa"\n  oleh a\n  tidak -> ketik\n', plain));
  });

  test("may be done again in one branch after both met", () => {
    silent(
      arms(
        'langkah ketik "Mengetik"\n  oleh a\n',
        plain,
        'keputusan "Memeriksa"\n  oleh c\n  tidak -> ketik\nlangkah "Menutup"\n  oleh a\n',
      ),
    );
  });

  test("may be left out by condition, before it parts and in a branch", () => {
    const optional = 'apabila "perlu" {\nlangkah "Mencatat"\n  oleh a\n}\n';
    silent(arms(`${optional}langkah "Mengetik"\n  oleh a\n`, plain));
    silent(arms('langkah "Mengetik"\n  oleh a\n', plain).replace("serempak", `${optional}serempak`));
  });

  test("may follow an outcome, and every outcome", () => {
    const text = arms('langkah "Mengetik"\n  oleh a\n', plain).replace(
      "serempak",
      'keputusan "Memeriksa"\n  oleh b\n  ya -> berikut\n  tidak -> mulai-ulang\nserempak',
    );
    silent(text);
  });

  test("may end a branch by itself, by choice or always", () => {
    silent(arms('keputusan "Memeriksa"\n  oleh a\n  tidak -> selesai cabang\n', plain));
    silent(arms('langkah "Memberi tahu"\n  oleh a\n  selesai cabang\n', plain));
    silent(arms('langkah "Memberi tahu"\n  oleh a\n  lanjut -\n', plain));
  });

  test("may go on with the first that comes, where that is said", () => {
    silent(arms('langkah "Mengetik"\n  oleh a\n', plain, 'langkah "Menutup"\n  oleh a\n  gabung salah-satu\n'));
  });

  test("that ends the procedure while the rest goes on is told by both ends", () => {
    const [found] = expectFindings(arms('keputusan "Memeriksa"\n  oleh a\n  tidak -> selesai "Ditolak"\n', plain))
      .of("flow/ends-twice")
      .toSayAnywhere("prosedur bisa selesai di langkah 2 dan 4");
    expect(found?.notes[1]?.id).toBe("cabang lain: langkah 1 -> 3 -> 4, lalu selesai");
  });

  test("with an end in every branch never meets", () => {
    const [found] = expectFindings(arms('langkah "Mengetik"\n  oleh a\n', plain, ""))
      .of("flow/fork-never-joined")
      .toSayAnywhere("cabang langkah 1 tidak pernah bertemu");
    expect(found?.labels).toHaveLength(2);
    expectFindings(arms('langkah "Mengetik"\n  oleh a\n', plain, ""))
      .of("flow/ends-twice")
      .toSayNothing();
  });

  test("of which every branch is ended leaves the procedure open", () => {
    const ended = (text: string): string => `langkah "${text}"\n  oleh a\n  selesai cabang\n`;
    const text = rows(
      `keputusan "Memilih"\n  oleh a\n  tidak -> selesai\nserempak {\ncabang {\n${ended("Satu")}}\ncabang {\n${ended("Dua")}}\n}\n`,
    );
    expectFindings(text).of("flow/never-completes").toSayAnywhere("cabang terakhir berakhir di langkah 2");
  });

  test("with a check in each of forty branches is decided", () => {
    const checks = Array.from(
      { length: 40 },
      (_, i) => `cabang {\nkeputusan "${i}"\n  oleh a\n  tidak -> selesai cabang\n}\n`,
    );
    const text = (more: string): string =>
      rows(`langkah "Mulai"\n  oleh a\nserempak {\n${checks.join("")}${more}}\nlangkah "Menutup"\n  oleh a\n`);
    silent(text('cabang {\nlangkah "Mencatat"\n  oleh b\n}\n'));
    expect(expectFindings(text("")).of("flow/never-completes").count()).toBe(1);
  });

  test("of two hundred steps in blocks inside of blocks is decided", () => {
    const block = (depth: number): string =>
      depth === 0
        ? 'langkah "Satu"\n  oleh a\nkeputusan "Dua"\n  oleh b\n  tidak -> selesai cabang\n'
        : `serempak {\ncabang {\n${block(depth - 1)}}\ncabang {\n${block(depth - 1)}}\ncabang { }\n}\n`;
    const steps = block(5).replace(/keputusan "Dua"\n {2}oleh b\n.*\n/g, 'langkah "Dua"\n  oleh b\n'.repeat(5));
    silent(rows(`langkah "Mulai"\n  oleh a\n${steps}langkah "Menutup"\n  oleh a\n`));
  });
});

describe("flow/mixed-join", () => {
  test("is silent on a choice inside of a branch", () => {
    const optional = 'apabila "perlu" {\nlangkah "Mencatat"\n  oleh a\n}\n';
    expectFindings(arms(`langkah "Mengetik"\n  oleh a\n${optional}`, 'langkah "Meninjau"\n  oleh b\n'))
      .of("flow/mixed-join")
      .toSayNothing();
  });
});

describe("flow/charts-in-circle", () => {
  const code = "flow/charts-in-circle";
  const charts = (a: string, b: string): string =>
    rows(`langkah satu "1"\n  oleh a\n${a}alur "B"\nlangkah dua "1"\n  oleh b\n${b}`);

  test("is silent where one of the charts ends, or stops", () => {
    const on = "  lanjut -> dua\n";
    for (const b of ["", "  selesai\n", "  lanjut -\n"]) expectFindings(charts(on, b)).of(code).toSayNothing();
    expectFindings(
      rows(
        'keputusan satu "1"\n  oleh a\n  ya -> selesai\n  tidak -> dua\nalur "B"\nlangkah dua "1"\n  oleh b\n  lanjut -> satu\n',
      ),
    )
      .of(code)
      .toSayNothing();
  });

  test("is told once for all charts", () => {
    const [found] = expectFindings(charts("  lanjut -> dua\n", "  lanjut -> satu\n"))
      .of(code)
      .toSayAnywhere("dari langkah 1 prosedur tidak pernah selesai");
    expect(found?.labels.map(({ message }) => message.id)).toEqual(["di alur `B` juga tidak"]);
  });
});

describe("flow/wait-for-outcomes", () => {
  test("is silent where a fork lies between", () => {
    expectFindings(
      rows(`keputusan "1"\n  oleh a\n  tidak -> akhir
langkah "2"\n  oleh a\n  lanjut -> x, akhir
langkah x "3"\n  oleh b
langkah akhir "4"\n  oleh a\n  gabung semua\n`),
    )
      .of("flow/wait-for-outcomes")
      .toSayNothing();
  });
});

describe("flow/two-starts", () => {
  test("is silent on a second chart, and on a row with its own capsule first", () => {
    expectFindings(rows('langkah "1"\n  oleh mulai -> a\nalur "B"\nlangkah "1"\n  oleh mulai -> b\n'))
      .of("flow/two-starts")
      .toSayNothing();
  });
});

describe("flow/after-end", () => {
  const code = "flow/after-end";

  test.each([
    ["keputusan", "oleh a\n  ya -> z\n  tidak -> selesai\n  «selesai»", "`ya`"],
    ["keputusan", 'oleh a\n  bila "x" -> selesai\n  bila "y" -> z\n  «selesai cabang»', "`bila`"],
    ["langkah", 'oleh a\n  lanjut -> sop "Lain"\n  «selesai»', "`lanjut`"],
    ["langkah", "simbol a\n    lanjut -> .b\n    «selesai»\n  simbol b\n    selesai", "`lanjut`"],
  ])("tells of a `selesai` that ends nothing in a %s with %j", (keyword, lines, by) => {
    expectFindings(rows(`${keyword} "1"\n  ${lines}\nlangkah z "2"\n  oleh a\n`))
      .of(code)
      .toSay(`\`selesai\` tidak berlaku: ${by} sudah menyebut tujuannya`);
  });

  test("tells of a second `selesai` of one symbol", () => {
    expectFindings(rows('langkah "1"\n  oleh a\n  selesai\n  «selesai cabang»\n'))
      .of(code)
      .toSay("`selesai` sudah ditulis untuk simbol ini");
  });

  test.each(["keputusan", "langkah"])("leaves the end of an unsaid `ya` in a %s alone", (keyword) => {
    expectFindings(rows(`langkah p "0"\n  oleh a\n${keyword} "1"\n  oleh a\n  tidak -> p\n  selesai\n`))
      .of(code)
      .toSayNothing();
  });

  test("leaves a `selesai` beside a meant dead end alone", () => {
    expectFindings(rows('langkah "1"\n  oleh a\n  lanjut -\n  selesai\n')).of(code).toSayNothing();
  });

  test("tells of `selesai` that has no effect", () => {
    expectFindings(
      rows('langkah "1"\n  oleh a\n  lanjut -> x\n  «selesai»\nlangkah "2"\n  oleh a\nlangkah x "3"\n  oleh a\n'),
    )
      .of(code)
      .toSay("`selesai` tidak berlaku: `lanjut` sudah menyebut tujuannya");
  });

  test("tells of a capsule in the middle", () => {
    expectFindings(rows('langkah "1"\n  oleh a\nlangkah "2"\n  simbol «a» kapsul\nlangkah "3"\n  oleh a\n'))
      .of(code)
      .toSay("kapsul di langkah 2 bukan mulai dan bukan akhir");
  });

  test("is silent on a decision of which one outcome ends, and on the rows of other ways below", () => {
    expectFindings(
      rows('keputusan "1"\n  oleh a\n  tidak -> x\n  selesai\nlangkah x "2"\n  oleh a\nlangkah "Selesai"\n  oleh a\n'),
    )
      .of(code)
      .toSayNothing();
  });
});

describe("flow/row-numbers", () => {
  const code = "flow/row-numbers";
  const numbered = (...numbers: string[]): string =>
    rows(
      numbers.map((number) => `langkah "Langkah"\n${number === "" ? "" : `  nomor ${number}\n`}  oleh a\n`).join(""),
    );

  test("says what is wrong, the rest in labels", () => {
    const [found] = expectFindings(numbered('"1"', '"3"', '"3"', '"2"'))
      .of(code)
      .toSayAnywhere("nomor melompat dari 1 ke 3");
    expect(found?.labels.map(({ message }) => message.id)).toEqual([
      "nomor 3 dipakai lagi",
      "nomor mundur dari 3 ke 2",
    ]);
  });

  test("counts rows whose number is not known as whichever fits", () => {
    expectFindings(numbered('"1"', "belum", "kosong", '"4"', "", '"6"'))
      .of(code)
      .toSayNothing();
    expectFindings(numbered('"1"', "belum", '"4"'))
      .of(code)
      .toSayAnywhere("di antara nomor 1 dan 4 hanya ada 1 langkah");
    expectFindings(numbered("belum", '"4"')).of(code).toSayAnywhere("sebelum nomor 4 hanya ada 1 langkah");
  });

  test("does not build on a doubtful number, nor on one that is more than a number", () => {
    expectFindings(numbered('"1"', '"8" ragu "mungkin 2"', '"3"', '"3a"', '"4"'))
      .of(code)
      .toSayNothing();
  });

  test("counts anew in every chart", () => {
    expectFindings(`${numbered('"1"', '"2"')}alur "B"\nlangkah "x"\n  nomor "1"\n  oleh a\n`)
      .of(code)
      .toSayNothing();
  });
});

describe("flow/outcome-words", () => {
  const code = "flow/outcome-words";
  const outcomes = (one: string, other: string, question = ""): string =>
    rows(
      `langkah x "1"\n  oleh a\nkeputusan "2"\n  oleh b\n${question && `  tanya "${question}"\n`}  bila "${one}" -> berikut\n  bila "${other}" -> x\nlangkah "3"\n  oleh a\n`,
    );

  test.each([
    ["lengkap", "belum lengkap"],
    ["setuju", "ditolak"],
    ["benar", "tidak sesuai"],
    ["Ya", "tidak lengkap"],
    ["tersedia", "tidak ada"],
    ["rusak berat", "rusak ringan"],
    ["tidak mengulangi lagi", "teguran lisan tidak diindahkan"],
  ])("is silent on `%s` and `%s`", (one, other) => {
    expectFindings(outcomes(one, other)).of(code).toSayNothing();
  });

  test("holds the words against the question in the diamond", () => {
    expectFindings(outcomes("setuju", "tidak setuju", "Lengkap?"))
      .of(code)
      .toSayAnywhere("`setuju` tidak menjawab pertanyaan `lengkap`");
    expectFindings(outcomes("lengkap", "kurang lengkap", "Lengkap?"))
      .of(code)
      .toSayNothing();
  });
});

describe("flow/told-not-drawn", () => {
  const code = "flow/told-not-drawn";
  const told = (text: string, next = "langkah"): string =>
    rows(`langkah x "1"\n  oleh a\nlangkah "${text}"\n  oleh b\n${next} "3"\n  oleh c\n`);

  test.each([
    "Mengirim surat apabila diperlukan",
    "Menyampaikan layanan (jika tidak setuju, ditulis)",
    "Memeriksa identitas, jika klien tidak membawa identitas, maka difoto",
    "Meminta data jika tidak ada di arsip",
    "Menyetujui dan menandatangani",
  ])("is silent on: %s", (text) => {
    expectFindings(told(text)).of(code).toSayNothing();
  });

  test("stands at the words, also with a word between", () => {
    expectFindings(told("Mengoreksi konsep «apabila sudah sesuai» diparaf"))
      .of(code)
      .toSay("langkah 2 memutuskan dengan kata saja");
  });

  test("is silent where the next row decides", () => {
    expectFindings(told("Mengajukan konsep, jika disetujui ditandatangani", "keputusan")).of(code).toSayNothing();
  });
});

describe("flow/no-way-back", () => {
  const code = "flow/no-way-back";
  const checked = (text: string, after = ""): string =>
    rows(`langkah x "Menyusun konsep"\n  oleh a\nlangkah "${text}"\n  oleh b\n${after}langkah "Menyimpan"\n  oleh a\n`);

  test.each([
    "Menelaah peraturan perundang-undangan",
    "Menetapkan jadwal",
    "Memberi paraf",
    "Melakukan pemeriksaan terhadap pegawai",
    "Mengajukan konsep untuk diperiksa",
    "Menyimpan hasil pemeriksaan",
    "Mengkroscek kepada pegawai",
  ])("is silent on: %s", (text) => {
    expectFindings(checked(text)).of(code).toSayNothing();
  });

  test("stands at the verb", () => {
    expectFindings(checked("«Memeriksa» konsep")).of(code).toSay("langkah 2 `memeriksa` tanpa jalan kembali");
  });

  test("is silent on a row that is doubtful: the paper may have had a diamond", () => {
    const text = checked("Memeriksa konsep").replace('konsep"\n  oleh b', 'konsep"  ragu "mungkin ketupat"\n  oleh b');
    expect(text).toContain("ragu");
    expectFindings(text).of(code).toSayNothing();
  });

  test("is silent where the same role decides next, and where nobody worked before", () => {
    expectFindings(checked("Memeriksa konsep", 'keputusan "Menyetujui konsep"\n  oleh b\n  tidak -> x\n'))
      .of(code)
      .toSayNothing();
    expectFindings(rows('langkah "Memeriksa berkas"\n  oleh a\nlangkah "Menyimpan"\n  oleh b\n'))
      .of(code)
      .toSayNothing();
  });
});

describe("flow/unchecked-revision", () => {
  const code = "flow/unchecked-revision";

  test("shows the way", () => {
    const [found] = expectFindings(
      rows(`langkah "Menyusun"\n  oleh a
keputusan periksa "Memeriksa"\n  oleh b\n  ya -> kirim\n  tidak -> berikut
langkah "Memperbaiki"\n  oleh a
langkah kirim "Mengirim"\n  oleh a\n`),
    )
      .of(code)
      .toSayAnywhere("perbaikan langkah 2 tak diperiksa lagi");
    expect(found?.notes[0]?.id).toBe("jalannya: langkah 2 -> 3 -> 4");
    expect(found?.help?.id).toContain("`lanjut -> periksa`");
  });

  test("is silent where it is looked at again, where nothing is mended, and where refusing ends it", () => {
    const after = (row: string): string =>
      rows(`langkah "Menyusun"\n  oleh a
keputusan "Memeriksa"\n  oleh b\n  ya -> kirim\n  tidak -> berikut
${row}langkah kirim "Mengirim"\n  oleh a\n`);
    for (const row of [
      'langkah "Memperbaiki"\n  oleh a\nlangkah "Mengoreksi perbaikan"\n  oleh b\n',
      'langkah "Memberi tahu pemohon"\n  oleh a\n',
      'langkah "Memperbaiki"\n  oleh a\n  selesai\n',
    ]) {
      expectFindings(after(row)).of(code).toSayNothing();
    }
  });
});

describe("flow/unsigned-letter", () => {
  const code = "flow/unsigned-letter";
  const letter = (middle: string, last = 'langkah "Mengirim surat undangan"\n  oleh a\n'): string =>
    rows(`langkah tulis "Mengetik surat undangan"\n  oleh a\n${middle}${last}`);

  test("is silent where somebody signs on every way, in words or on paper", () => {
    for (const middle of [
      'langkah "Menandatangani surat undangan"\n  oleh c\n',
      'langkah "Menerima"\n  oleh c\n  output "Surat undangan yang di tanda tangani"\n',
      'keputusan "Mengoreksi surat, jika ya ditandatangani"\n  oleh c\n  tidak -> tulis\n',
    ]) {
      expectFindings(letter(middle)).of(code).toSayNothing();
    }
  });

  test("finds the way round who signs", () => {
    const [found] = expectFindings(
      letter(
        'keputusan "Memeriksa surat"\n  oleh b\n  ya -> kirim\n  tidak -> berikut\nlangkah "Menandatangani surat"\n  oleh c\n',
        'langkah kirim "Mengirim «surat undangan»"\n  oleh a\n',
      ),
    )
      .of(code)
      .toSay("`surat undangan` dikirim tanpa tanda tangan");
    expect(found?.notes[0]?.id).toBe("jalannya: langkah 1 -> 2 -> 4");
  });

  test("is silent on letters of others, and on what nobody here has written", () => {
    for (const last of ["Mendistribusikan surat masuk", "Menyampaikan kesepakatan", "Mengirim laporan"]) {
      expectFindings(letter("", `langkah "${last}"\n  oleh a\n`))
        .of(code)
        .toSayNothing();
    }
    expectFindings(rows('langkah "Mengirim surat"\n  oleh a\nlangkah "Menyimpan"\n  oleh a\n')).of(code).toSayNothing();
  });
});

describe("flow/other-receiver", () => {
  const code = "flow/other-receiver";
  const handed = (text: string, next: string): string =>
    rows(`langkah "${text}"\n  oleh a\nlangkah "Memeriksa"\n  oleh ${next}\nlangkah "Menyimpan"\n  oleh b\n`);

  test("stands at who is named", () => {
    expectFindings(handed("Mengetik surat dan menyerahkan kepada «Kabid»", "c"))
      .of(code)
      .toSay("bukan `Kabid` yang melanjutkan");
  });

  test("is silent where a note says that it may be who goes on", () => {
    const text = (note: string): string => handed("Menyerahkan kepada Kabid", `c  disimpulkan "${note}"`);
    expectFindings(text("Tugas kepala; mungkin juga Kabid")).of(code).toSayNothing();
    expect(expectFindings(text("Sesudah Kabid")).of(code).count()).toBe(1);
  });

  test("is silent where one of those named goes on, and where the work is sent back", () => {
    expectFindings(handed("Menyerahkan kepada Kabid", "b")).of(code).toSayNothing();
    expectFindings(handed("Menyerahkan kepada Kabid dan diteruskan kepada Kepala Dinas", "c")).of(code).toSayNothing();
    expectFindings(handed("Mengembalikan kepada Kabid", "c")).of(code).toSayNothing();
    expectFindings(handed("Menerima surat dari Kabid", "c")).of(code).toSayNothing();
  });
});

describe("flow/call-circle", () => {
  const code = "flow/call-circle";
  const calling = (line: string): string =>
    rows(`langkah "1"\n  oleh a\nlangkah "2"\n  oleh b\n  ${line}\nlangkah "3"\n  oleh a\n`);

  test("tells of an SOP that calls itself", () => {
    expectFindings(calling("melalui contoh")).of(code).toSayAnywhere("SOP ini memanggil dirinya sendiri");
  });

  test("is silent where there is a way round the call", () => {
    for (const line of ['melalui contoh apabila "perlu"', 'melalui contoh\n  apabila "perlu"', "lihat contoh"]) {
      expectFindings(calling(line)).of(code).toSayNothing();
    }
    expectFindings(
      rows('keputusan "1"\n  oleh a\n  tidak -> x\nlangkah "2"\n  oleh b\n  melalui contoh\nlangkah x "3"\n  oleh a\n'),
    )
      .of(code)
      .toSayNothing();
  });
});
