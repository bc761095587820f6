import { describe, expect, test } from "vitest";
import { expectFindings, findingsIn } from "../support/expect-findings.ts";

/** A file with lanes `a` and `b` and these rows. */
const rows = (text: string): string => `sop "Contoh"\npelaksana\n  - a "A"\n  - b "B"\n${text}`;

describe("flow/unreachable-step", () => {
  const code = "flow/unreachable-step";

  test("names the step once, with those that follow from it and the line that passes it over", () => {
    const [found] = expectFindings(
      rows(
        'langkah "1"\n  oleh a\n  lanjut -> akhir\nlangkah «"2"»\n  oleh a\nlangkah "3"\n  oleh b\nlangkah akhir "4"\n  oleh a\n',
      ),
    )
      .of(code)
      .toSay("langkah 2 tidak pernah tercapai");
    expect(found?.notes[0]?.id).toBe("karena itu juga tidak tercapai: langkah 3");
    expect(found?.labels[0]?.message.id).toBe("dari sini alur pergi ke langkah 4");
  });

  test("finds steps that only reach each other", () => {
    expectFindings(
      rows(
        'langkah "1"\n  oleh a\n  selesai\nlangkah x «"2"»\n  oleh a\nlangkah "3"\n  oleh a\n  lanjut -> x\nlangkah «"4"»\n  oleh a\n',
      ),
    )
      .of(code)
      .toSay("langkah 2 tidak pernah tercapai", "langkah 4 tidak pernah tercapai");
  });

  test("knows symbols of a row apart", () => {
    expectFindings(
      rows(
        'langkah "1"\n  oleh a\nlangkah "2"\n  simbol a\n    lanjut -> berikut\n  simbol «b»\n    lanjut -> berikut\nlangkah "3"\n  oleh a\n',
      ),
    )
      .of(code)
      .toSay("`b` di langkah 2 tidak tercapai");
  });

  test("is silent on forks, joint acts, optional rows, and charts entered from another", () => {
    expectFindings(
      rows(`langkah "1"
  oleh a bersama b
apabila "perlu" {
  langkah "2"
    oleh a
}
serempak {
  cabang {
    langkah "3"
      oleh a
  }
  cabang {
    langkah "4"
      oleh b
  }
}
keputusan "5"
  oleh a
  tidak -> ulang
alur "Kedua"
langkah "1"
  oleh a
  selesai
langkah ulang "2"
  oleh b
`),
    )
      .of(code)
      .toSayNothing();
  });
});

describe("flow/dead-end", () => {
  const code = "flow/dead-end";

  test("shows the circle", () => {
    const [found] = expectFindings(
      rows(
        'keputusan "1"\n  oleh a\n  tidak -> x\nlangkah "2"\n  oleh a\n  selesai\nlangkah x "3"\n  oleh a\nlangkah "4"\n  oleh a\n  lanjut -> x\n',
      ),
    )
      .of(code)
      .toSayAnywhere("dari langkah 3 alur tidak pernah sampai ke selesai");
    expect(found?.notes[0]?.id).toBe("alurnya berputar: langkah 3 -> 4 -> 3");
  });

  test("is silent where the author says that it stops", () => {
    expectFindings(
      rows(
        'keputusan "1"\n  oleh a\n  tidak -> x\nlangkah "2"\n  oleh a\n  selesai\nlangkah x "3"\n  oleh a\n  lanjut -\nlangkah "4"\n  oleh a\n',
      ),
    )
      .of(code)
      .toSayNothing();
  });

  test("is silent on loops with a way out", () => {
    expectFindings(rows('langkah x "1"\n  oleh a\nkeputusan "2"\n  oleh b\n  tidak -> x\nlangkah "3"\n  oleh a\n'))
      .of(code)
      .toSayNothing();
  });
});

describe("flow/no-end", () => {
  const code = "flow/no-end";

  test("stands at the chart's title, and once", () => {
    const text = rows(
      'langkah "1"\n  oleh a\nalur «"Kedua"»\nlangkah x "1"\n  oleh a\nlangkah "2"\n  oleh a\n  lanjut -> x\n',
    );
    const [found] = expectFindings(text).of(code).toSay("alur ini tidak punya selesai");
    expect(found?.labels[0]?.message.id).toBe("langkah terakhir berlanjut ke langkah 1");
    expectFindings(text).of("flow/dead-end").toSayNothing();
  });
});

describe("decisions", () => {
  test("with one outcome", () => {
    expectFindings(rows('keputusan "1"\n  oleh «a»\n  bila "ada" -> berikut\nlangkah "2"\n  oleh a\n'))
      .of("flow/decision-one-outcome")
      .toSay("keputusan langkah 1 hanya satu jalan");
  });

  test("whose `ya` goes without saying have two", () => {
    const text = rows('langkah x "1"\n  oleh a\nkeputusan "2"\n  oleh a\n  tidak -> x\n');
    expectFindings(text).of("flow/decision-one-outcome").toSayNothing();
  });

  test("with one word twice, whatever its case", () => {
    const [found] = expectFindings(
      rows('keputusan "1"\n  oleh a\n  bila "ada" -> berikut\n  bila "Ada" -> selesai\nlangkah "2"\n  oleh a\n'),
    )
      .of("flow/equal-outcomes")
      .toSayAnywhere("hasil `Ada` ditulis dua kali");
    expect(found?.labels).toHaveLength(1);
  });

  test("whose outcomes all lead to one place", () => {
    expectFindings(rows('keputusan "1"\n  oleh «a»\n  ya -> berikut\n  tidak -> berikut\nlangkah "2"\n  oleh a\n'))
      .of("flow/equal-outcomes")
      .toSay("semua hasil keputusan ini menuju langkah 2");
  });

  test("that end at two capsules are not equal", () => {
    expectFindings(rows('keputusan "1"\n  oleh a\n  ya -> selesai "terima"\n  tidak -> selesai "tolak"\n'))
      .of("flow/equal-outcomes")
      .toSayNothing();
  });

  test("written in a plain step are reported once a row", () => {
    const text = rows(
      'langkah x "1"\n  oleh a\nlangkah "2"\n  oleh a\n  «bila» "ada" -> berikut\n  bila "tidak ada" -> x\nlangkah "3"\n  oleh a\n',
    );
    const [found] = expectFindings(text)
      .of("flow/outcomes-in-plain-step")
      .toSay("hasil keputusan ditulis pada `langkah`");
    expect(found?.fix?.edits).toEqual([{ span: found?.labels[0]?.span, text: "keputusan" }]);
  });

  test("below a `simbol` need no `keputusan`", () => {
    expectFindings(rows('langkah x "1"\n  oleh a\nlangkah "2"\n  simbol a\n    tidak -> x\nlangkah "3"\n  oleh a\n'))
      .of("flow/outcomes-in-plain-step")
      .toSayNothing();
  });
});

describe("flow/mixed-join", () => {
  const code = "flow/mixed-join";
  const mixed = (last: string): string =>
    rows(`keputusan "1"
  oleh a
  tidak -> simpan
langkah "2"
  oleh a
  lanjut -> satu, dua
langkah satu "3"
  oleh a
  lanjut -> simpan
langkah dua "4"
  oleh b
langkah simpan ${last}`);

  test("shows where ways run side by side and where one is chosen", () => {
    const [found] = expectFindings(mixed('«"5"»\n  oleh a\n'))
      .of(code)
      .toSay("tidak jelas apa yang ditunggu langkah 5");
    expect(found?.labels.map((label) => label.message.id)).toEqual([
      "dari sini cabang berjalan serempak",
      "di sini dipilih salah satu jalan",
    ]);
  });

  test("is silent where the author says what is waited for", () => {
    expectFindings(mixed('"5"\n  oleh a\n  gabung semua\n')).of(code).toSayNothing();
  });

  test("is silent where only arms of a fork meet, or only outcomes", () => {
    expectFindings(
      rows(
        'langkah "1"\n  oleh a\n  lanjut -> x, y, z\nlangkah x "2"\n  oleh a\n  lanjut -> z\nlangkah y "3"\n  oleh b\nlangkah z "4"\n  oleh a\n',
      ),
    )
      .of(code)
      .toSayNothing();
    expectFindings(
      rows(
        'keputusan "1"\n  oleh a\n  bila "x" -> akhir\n  bila "y" -> berikut\n  bila "z" -> tiga\nlangkah "2"\n  oleh a\n  lanjut -> akhir\nlangkah tiga "3"\n  oleh a\nlangkah akhir "4"\n  oleh a\n',
      ),
    )
      .of(code)
      .toSayNothing();
  });

  test("does not count returns", () => {
    expectFindings(
      rows(`langkah "1"
  oleh a
  lanjut -> satu, dua
langkah satu "2"
  oleh a
  lanjut -> temu
langkah dua "3"
  oleh b
langkah temu "4"
  oleh a
keputusan "5"
  oleh b
  tidak -> temu
langkah "6"
  oleh a
`),
    )
      .of(code)
      .toSayNothing();
  });
});

test("what a missing name leaves open is not judged", () => {
  for (const text of [
    'langkah "1"\n  oleh a\n  lanjut -> hilang\nlangkah "2"\n  oleh b\n',
    'langkah x "1"\n  oleh a\nkeputusan "2"\n  oleh a\n  tidak -> x.hilang\nlangkah "3"\n  oleh b\n',
    'langkah "1"\n  oleh hilang\nlangkah "2"\n  oleh b\n',
    'langkah "1"\nlangkah "2"\n  oleh b\n',
  ]) {
    expect(findingsIn(rows(text)).filter((found) => found.code.startsWith("flow/"))).toEqual([]);
  }
});
