import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import schema from "../../grammar/comparison.schema.json" with { type: "json" };
import { inLibrary, organisation, sop, sopan } from "../support/cli.ts";

const old = sop("Surat Keluar");
const fresh = old.replace("waktu        1 jam", "waktu        2 jam");
const two = { "lama.sop": old, "baru.sop": fresh };
const folders = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(Object.entries(before).map(([name, text]) => [`lama/${name}`, text])),
  ...Object.fromEntries(Object.entries(now).map(([name, text]) => [`baru/${name}`, text])),
});
const library = (files: Readonly<Record<string, string>>) => ({ "dinas.sop": organisation, ...files });

describe("sopan banding", () => {
  it("tells two files apart, whatever they are called", async () => {
    const { code, out, err } = await inLibrary("banding lama.sop baru.sop", two);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`Surat Keluar (lama.sop -> baru.sop)
  Isi SOP berubah.
  - berkas lama menjadi baru
  - langkah 1 “Menyusun konsep”: waktu 1 jam menjadi 2 jam
  - waktu kerja seluruhnya 1 jam 45 menit menjadi 2 jam 45 menit

  Perlu diberi tahu:
  - Staf: langkah 1 berubah: waktu

  Nomor dan tanggal:
  - peringatan[compare/revision-date]: isi berubah, \`direvisi\` belum diisi
    saran: isi \`direvisi\` dengan tanggal perubahan, sesudah \`dibuat\` versi lama, atau
    \`direvisi belum\` selama masih konsep
  - peringatan[compare/effective-date]: \`efektif\` masih 2 Februari 2026
    saran: isi \`efektif\` dengan tanggal pengesahan kembali, atau \`efektif belum\` selama masih konsep
`);
  });

  it("says so where nothing changed", async () => {
    const files = { "lama/a.sop": old, "baru/a.sop": `# komentar\n${old}` };
    const { code, out } = await inLibrary("banding lama/a.sop baru/a.sop", files);
    expect(code).toBe(0);
    expect(out).toContain("Tidak ada yang berubah, selain mungkin tata letak dan komentar berkas.");
  });

  it("names a file of the same text once, by its title", async () => {
    const files = { "lama/a.sop": old, "baru/a.sop": old };
    const { out } = await inLibrary("banding lama/a.sop baru/a.sop", files);
    expect(out).toMatch(/^Surat Keluar \(lama\/a.sop -> baru\/a.sop\)\n/);
  });

  it("tells those who must know which chart a step is of", async () => {
    const charts = (time: string): string =>
      `sop "Kunci"\npelaksana staf "Staf"\nalur "A. Pinjam"\nlangkah "Meminjam"\n  oleh staf\n  waktu ${time}\nalur "B. Kembali"\nlangkah "Mengembalikan"\n  oleh staf\n  waktu ${time}\n`;
    const files = { "lama.sop": charts("5 menit"), "baru.sop": charts("1 jam") };
    const { out } = await inLibrary("banding lama.sop baru.sop", files);
    expect(out).toContain("Staf: langkah A.1, B.1 berubah: waktu");
    const peran = await inLibrary("peran --peran Staf baru.sop", files);
    expect(peran.out).toMatch(/^ {2}A\.1 {2}Meminjam/m);
    expect(peran.out).toMatch(/^ {2}B\.1 {2}Mengembalikan/m);
  });

  describe("one file beside a folder", () => {
    const files = {
      ...two,
      ...folders({ "keluar.sop": old, "cuti.sop": sop("Cuti") }, {}),
      "lain.sop": sop("Tidak Ada"),
    };

    it.each([
      ["banding lama baru.sop", "Surat Keluar (lama/keluar.sop -> baru.sop)"],
      ["banding baru.sop lama", "Surat Keluar (baru.sop -> lama/keluar.sop)"],
    ])("%s: only its own older or newer self", async (line, head) => {
      const { code, out } = await inLibrary(line, files);
      expect(code).toBe(0);
      expect(out.split("\n")[0]).toBe(head);
      expect(out).not.toContain("Cuti");
    });

    it("fails where the folder has none", async () => {
      const { code, err } = await inLibrary("banding lama lain.sop", files);
      expect([code, err]).toEqual([2, expect.stringContaining("di `lama` tidak ada SOP yang senama")]);
    });
  });

  it("pairs the SOPs of folders by name, number or title, and tells the new and the removed", async () => {
    const numbered = (text: string, number: number) => text.replace(/"065\/[^"]*"/, `"065/${number}/2026"`);
    const files = folders(
      library({
        "tetap.sop": numbered(old, 1),
        "pindah.sop": numbered(sop("Undangan"), 2),
        "hapus.sop": numbered(sop("Cuti"), 3),
      }),
      library({
        "tetap.sop": numbered(old, 1),
        "undangan.sop": numbered(sop("Undangan Rapat"), 2),
        "arsip.sop": numbered(sop("Arsip"), 4),
      }),
    );
    const { code, out } = await sopan("banding lama baru", files);
    expect(code).toBe(0);
    expect(out).toContain("Undangan Rapat (lama/pindah.sop -> baru/undangan.sop)");
    expect(out).toContain("Arsip (baru/arsip.sop)\n  SOP baru, 3 langkah.");
    expect(out).toContain("Cuti (lama/hapus.sop)\n  SOP ini dihapus, dulu 3 langkah.");
    expect(out).toContain("1 SOP berubah, 1 baru, 1 dihapus, 1 tetap");
  });

  it("reads each folder by its own organisation", async () => {
    const renamed = organisation.replace('peran      staf "Staf"', 'peran      staf "Analis"');
    const files = folders(
      { "dinas.sop": organisation, "a.sop": old, "b.sop": sop("Cuti") },
      { "dinas.sop": renamed, "a.sop": old, "b.sop": sop("Cuti") },
    );
    const { out } = await sopan("banding lama baru", files);
    expect(out).toContain("pelaksana “Staf” menjadi “Analis”");
    expect(out).toContain("Berkas organisasi berubah: baru/dinas.sop.");
  });

  it("fails with --strict where dates were not raised, and not where they were", async () => {
    expect((await inLibrary("banding lama.sop baru.sop --strict", two)).code).toBe(1);
    const raised = fresh
      .replace("direvisi     -", "direvisi     1 Maret 2026")
      .replace("2 Februari 2026", "9 Maret 2026");
    expect((await inLibrary("banding lama.sop baru.sop --strict", { ...two, "baru.sop": raised })).code).toBe(0);
    const config = '{"sops": ["sops"], "rules": {"compare/revision-date": "off", "compare/effective-date": "off"}}';
    expect((await inLibrary("banding lama.sop baru.sop --strict", { ...two, "sopan.config.json": config })).code).toBe(
      0,
    );
  });

  it("leaves out what its author accepted, until it ends, and lint does not call that unused", async () => {
    const silence = 'abaikan compare/effective-date "disahkan kembali bulan depan" sampai 31 Maret 2026\n';
    const files = { ...two, "baru.sop": silence + fresh };
    const before = await inLibrary("banding lama.sop baru.sop", files, { today: "2026-03-01" });
    expect(before.out).not.toContain("compare/effective-date");
    expect(before.out).toContain("compare/revision-date");
    const after = await inLibrary("banding lama.sop baru.sop", files, { today: "2026-04-01" });
    expect(after.out).toContain("compare/effective-date");
    const lint = await inLibrary("lint baru.sop --format json", files, { today: "2026-03-01" });
    expect(lint.out).not.toContain('"silence/');
  });

  it("fails where a file cannot be understood, and warns of errors in one that can", async () => {
    const unreadable = await inLibrary("banding lama.sop baru.sop", { ...two, "baru.sop": "bukan sop" });
    expect(unreadable.code).toBe(1);
    expect(unreadable.out).toContain("tidak dapat dipahami");
    const broken = await inLibrary("banding lama.sop baru.sop", {
      ...two,
      "baru.sop": fresh.replace("oleh         staf", "oleh         stap"),
    });
    expect(broken.out).toContain("Versi baru memuat galat: perbandingan mungkin tidak lengkap.");
  });

  it("writes JSON by its schema", async () => {
    const validate = new Ajv().compile(schema);
    for (const files of [two, { ...two, "baru.sop": "bukan sop" }]) {
      const { out } = await inLibrary("banding lama.sop baru.sop --format json", files);
      const report: unknown = JSON.parse(out);
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    }
    const { sops } = JSON.parse((await inLibrary("banding lama.sop baru.sop --format json", two)).out);
    expect(sops[0].changes[1]).toEqual({
      part: "duration",
      kind: "changed",
      weight: "substance",
      message: {
        id: "langkah 1 “Menyusun konsep”: waktu 1 jam menjadi 2 jam",
        en: "step 1 “Menyusun konsep”: time 1 jam becomes 2 jam",
      },
      old: "1 jam",
      new: "2 jam",
      oldStep: { chart: 0, row: 0, called: "1" },
      newStep: { chart: 0, row: 0, called: "1" },
    });
  });

  it("writes Markdown in which an author's words are no markup", async () => {
    const hostile = fresh.replace('"Menyusun konsep"', '"Menyusun *konsep* <img src=x> @semua #1 [a](b)"');
    const { out } = await inLibrary("banding lama.sop baru.sop --format markdown", { ...two, "baru.sop": hostile });
    expect(out).toContain("## Perbandingan SOP: `lama.sop` dengan `baru.sop`");
    expect(out).toContain("Menyusun \\*konsep\\* &#60;img src=x&#62; &#64;semua \\#1 \\[a\\](b)");
    expect(out).toContain("- **Staf**: langkah 1 berubah: kegiatan, waktu");
    expect(out).not.toContain("<img");
  });

  it("writes one page for two files, and pages with a list for folders", async () => {
    const single = await inLibrary("banding lama.sop baru.sop --out hasil", two);
    expect(single.err).toContain("halaman di hasil/banding.html");
    const page = single.host.text("hasil/banding.html") ?? "";
    expect(page).toContain('<a href="#baru-1-1">');
    expect(page).toContain('<g id="baru-1-1" data-tanda="changed">');
    const files = folders(library({ "a.sop": old, "b.sop": old }), library({ "a.sop": fresh, "b.sop": old }));
    const { host } = await sopan("banding lama baru --out hasil", files);
    expect(host.text("hasil/banding.html")).toContain('<a href="banding/a.html">');
    expect(host.text("hasil/banding/a.html")).toContain("waktu 1 jam menjadi 2 jam");
    expect(host.text("hasil/banding/b.html")).toBeUndefined();
  });

  it.each([
    ["banding", "`lama` belum disebut", "sopan banding --help"],
    ["banding lama.sop", "`lama.sop` dibandingkan dengan apa?", "sopan banding HEAD lama.sop"],
    ["banding lama.sop tiada", "tidak ada berkas, folder, atau revisi git `tiada`", "pasang git"],
    ["banding ./tiada.sop baru.sop", "`./tiada.sop`", ""],
    ["banding lama.sop kosong", "tidak ada berkas .sop di `kosong`", ""],
    ["banding lama.sop sops/dinas.sop", "tidak ada SOP di `sops/dinas.sop`", ""],
    ["banding lama.sop baru.sop --out lama.sop", "bukan folder", ""],
  ])("refuses %s", async (line, what, help) => {
    const { code, out, err } = await inLibrary(line, { ...two, "kosong/README.md": "" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(what);
    expect(err).toContain(help);
  });
});
