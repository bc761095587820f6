import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../grammar/time.schema.json" with { type: "json" };
import { run } from "../../src/cli/run.ts";
import { organisation, sop } from "../support/cli.ts";
import { MemoryHost } from "../support/memory-host.ts";

const valid = new Ajv({ allErrors: true, strict: false }).compile(schema);

const files = {
  "sopan.config.json": '{"sops": ["sops"]}',
  "sops/dinas.sop": organisation,
  "sops/surat.sop": sop("Surat Keluar").replace("tidak        -> susun", "tidak        -> susun  maks 2 kali"),
  "sops/lama.sop": sop("Surat Lama").replace("waktu        1 jam", "waktu        3 hari").replace("30 menit", "belum"),
};

/** `words` are the words of the command line: values hold spaces. */
async function waktu(words: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const host = new MemoryHost({ ...files, ...more });
  const code = await run(["waktu", ...words], host);
  return { code, out: host.stdout.text, err: host.stderr.text };
}

describe("a library", () => {
  test("is a table, the longest first, with what is not certain", async () => {
    const { code, out } = await waktu([]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 4)).toEqual([
      "SOP           Tercepat  Perkiraan   Terlama  Tak pasti  Tanpa batas",
      "Surat Lama    ≥ 3 hari   ≥ 3 hari  ≥ 3 hari          1            1",
      "Surat Keluar   1,8 jam    1,8 jam   4,8 jam",
      "",
    ]);
  });

  test("is CSV with minutes as numbers", async () => {
    const { out } = await waktu(["--format", "csv"]);
    expect(out).toBe(
      "id,SOP,Tercepat,Perkiraan,Terlama,Kerja,Menunggu,Serah terima,Tak pasti,Tanpa batas\r\nlama,Surat Lama,1455,1455,1455,1455,0,2,1,1\r\nsurat,Surat Keluar,105,105,285,285,0,6,0,0\r\n",
    );
  });

  test("leaves broken files out, and says so", async () => {
    const { code, out, err } = await waktu(["--lang", "en"], {
      "sops/rusak.sop": 'sop "Rusak"\nlangkah "x"\n  oleh siapa\n',
    });
    expect(code).toBe(1);
    expect(out).not.toContain("Rusak");
    expect(err).toContain("1 broken files are not counted");
  });
});

describe("one SOP", () => {
  test("is shown with its paths and their sums", async () => {
    const { out } = await waktu(["sops/surat.sop", "--jalur", "--per-langkah"]);
    expect(out).toBe(`Surat Keluar (surat)

                    Waktu           Kerja  Menunggu  Serah terima  Tak pasti
Tercepat   1 jam 45 menit  1 jam 45 menit                       2
Perkiraan  1 jam 45 menit
Terlama    4 jam 45 menit  4 jam 45 menit                       6

Terlama menghitung pengulangan: langkah 2 kembali ke langkah 1 (tidak): 2 kali.

Jalur tercepat:

No  Kegiatan          Pelaksana        Kerja          Jumlah
1   Menyusun konsep   Staf             1 jam           1 jam
2   Memeriksa konsep  Kepala Dinas  30 menit  1 jam 30 menit
3   Mengirim surat    Staf          15 menit  1 jam 45 menit

Jalur terlama:

No  Kegiatan          Pelaksana     Kali           Kerja          Jumlah
1   Menyusun konsep   Staf             3           3 jam           3 jam
2   Memeriksa konsep  Kepala Dinas     3  1 jam 30 menit  4 jam 30 menit
3   Mengirim surat    Staf             1        15 menit  4 jam 45 menit

Sehari kerja di sini 8 jam.

Ke mana waktunya pergi, per langkah:

No  Kegiatan                   Waktu  Bagian
1   Menyusun konsep            3 jam     63%
2   Memeriksa konsep  1 jam 30 menit     32%
3   Mengirim surat          15 menit      5%

Per pelaksana (kerja saja):

Pelaksana     Langkah           Kerja  Bagian
Staf                2  3 jam 15 menit     68%
Kepala Dinas        1  1 jam 30 menit     32%

Pada jalur terlama: kerja 4 jam 45 menit, menunggu 0 menit.
`);
  });

  test("says what is not certain and what has no limit", async () => {
    const { out } = await waktu(["sops/lama.sop", "--lang", "en"]);
    expect(out).toContain("Returns without a limit, so that there is no longest time: step 2 back to step 1");
    expect(out).toContain("No certain time: step 2.");
  });
});

describe("`--set`", () => {
  test("tells times before and after, by label and by number", async () => {
    const { out } = await waktu(["sops/surat.sop", "--set", "susun=2 jam", "--set", "3=1 jam"]);
    expect(out).toBe(`Surat Keluar (surat)

Bila langkah 1 memerlukan 2 jam, langkah 3 memerlukan 1 jam:

                  Sebelum          Sesudah           Selisih
Tercepat   1 jam 45 menit   3 jam 30 menit  + 1 jam 45 menit
Perkiraan  1 jam 45 menit   3 jam 30 menit  + 1 jam 45 menit
Terlama    4 jam 45 menit  1 hari 30 menit  + 3 jam 45 menit
`);
  });

  test("gives a time to a row that says none", async () => {
    const text = sop("Surat").replace("  waktu        15 menit\n", "");
    const { out } = await waktu(["sops/baru.sop", "--set", "3=5 menit", "--format", "json"], { "sops/baru.sop": text });
    const [entry] = JSON.parse(out).sops;
    expect(entry).toMatchObject({ before: { shortest: 90, unknown: 1 }, total: { shortest: 95, unknown: 0 } });
    expect(entry.set).toEqual([{ chart: 0, row: 2, time: "5 menit" }]);
  });

  test.each([
    ["susn=2 jam", "tidak ada langkah `susn`", "mungkin maksud Anda `susun`?"],
    ["susun=dua kali", "`dua kali` bukan waktu", "tulis misalnya `2 jam`"],
    ["susun=2 kodi", "`2 kodi` bukan waktu", "atau `1-3 hari`"],
    ["susun", "`susun` bukan nilai untuk `--set`", "periksa=2 jam"],
  ])("refuses %s", async (value, what, help) => {
    const { code, err, out } = await waktu(["sops/surat.sop", "--set", value]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(what);
    expect(err).toContain(help);
  });

  describe("in an SOP of several charts", () => {
    const rows = (verb: string): string =>
      `langkah "${verb} kunci"\n  oleh staf\n  waktu 5 menit\nlangkah "Mencatat"\n  oleh staf\n  waktu 5 menit\n`;
    const charts = (first: string, second: string) => ({
      "sops/kunci.sop": `sop "Kunci"\npelaksana staf "Staf"\nalur "${first}"\n${rows("Meminjam")}alur "${second}"\n${rows("Mengembalikan")}`,
    });
    const lettered = charts("A. Peminjaman", "B. Pengembalian");

    test("tells the rows of one number apart by their charts", async () => {
      const { code, err } = await waktu(["sops/kunci.sop", "--set", "1=2 jam"], lettered);
      expect([code, err]).toEqual([2, expect.stringContaining("sebut salah satu: `A.1`, `B.1`")]);
      const { out } = await waktu(["sops/kunci.sop", "--set", "b.1=2 jam", "--per-langkah"], lettered);
      expect(out).toContain("Bila langkah B.1 memerlukan 2 jam:");
      expect(out).toMatch(/^B\.1 +Mengembalikan kunci +2 jam/m);
    });

    test("counts the charts where their titles do not number them", async () => {
      const { err } = await waktu(["sops/kunci.sop", "--set", "1=2 jam"], charts("A. Pinjam", "Kembali"));
      expect(err).toContain("`1.1`, `2.1`");
    });
  });

  test("says where the numbers are", async () => {
    const { err } = await waktu(["sops/surat.sop", "--set", "9=2 jam"]);
    expect(err).toContain("sopan waktu sops/surat.sop --per-langkah");
  });

  test("needs one file", async () => {
    expect(await waktu(["--set", "1=2 jam"])).toMatchObject({ code: 2 });
  });

  test("changes no file", async () => {
    const host = new MemoryHost(files);
    await run(["waktu", "sops/surat.sop", "--set", "1=2 jam"], host);
    expect(host.touched).toEqual([]);
  });
});

test("the JSON is what its schema says", async () => {
  const { out } = await waktu(["--format", "json"]);
  valid(JSON.parse(out));
  expect(valid.errors).toBeNull();
  expect(JSON.parse(out).sops.map(({ sop: id }: { sop: string }) => id)).toEqual(["lama", "surat"]);
});
