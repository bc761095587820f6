import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inLibrary, organisation, sop } from "../support/cli.ts";
import { Repository } from "./git-repository.ts";

const first = sop("Surat Keluar");
const second = first.replace("waktu        1 jam", "waktu        2 jam");

describe("sopan banding with git revisions", () => {
  let repository: Repository;
  const banding = (...words: readonly string[]) => repository.sopan(["banding", ...words]);

  beforeAll(() => {
    repository = new Repository();
    repository.write("sopan.config.json", '{"sops": ["sops"]}');
    repository.write("sops/dinas.sop", organisation);
    repository.write("sops/surat.sop", first);
    repository.write("sops/lain.sop", sop("Surat Lain"));
    repository.commit("satu");
    repository.write("sops/surat.sop", second);
    repository.git("mv", "sops/lain.sop", "sops/baru.sop");
    repository.commit("dua");
    repository.write("sops/surat.sop", second.replace("waktu        15 menit", "waktu        20 menit"));
  });
  afterAll(() => repository.remove());

  it("compares two revisions, and knows a renamed file by its title", async () => {
    const { code, out } = await banding("HEAD~1", "HEAD");
    expect(code).toBe(0);
    expect(out).toContain("langkah 1 “Menyusun konsep”: waktu 1 jam menjadi 2 jam");
    expect(out).toContain("Surat Lain (sops/lain.sop -> sops/baru.sop)");
    expect(out).toContain("2 SOP berubah\n");
    expect(out).not.toContain("20 menit");
  });

  it("compares one revision with the files as they are", async () => {
    const { code, out } = await banding("HEAD");
    expect(code).toBe(0);
    expect(out).toContain("langkah 3 “Mengirim surat”: waktu 15 menit menjadi 20 menit");
    expect(out).toContain("1 SOP berubah, 1 tetap");
  });

  it("compares in the files named, also of a folder further down", async () => {
    const only = await banding("HEAD~1", "HEAD", "--", "sops/surat.sop");
    expect(only.out).toMatch(/^Surat Keluar \(sops\/surat.sop\)/);
    const alone = await banding("HEAD~1", "sops/surat.sop");
    expect(alone.out).toContain("waktu 1 jam menjadi 2 jam");
    expect(alone.out).toContain("waktu 15 menit menjadi 20 menit");
    const below = await repository.sopan(["banding", "HEAD", "surat.sop"], "sops");
    expect(below.out).toContain("waktu 15 menit menjadi 20 menit");
    const turned = await banding("sops/surat.sop", "HEAD");
    expect(turned.out).toContain("waktu 20 menit menjadi 15 menit");
  });

  it("takes what exists as a path for one", async () => {
    repository.git("branch", "sops");
    const { code, err } = await banding("sops");
    expect(code).toBe(2);
    expect(err).toContain("`sops` dibandingkan dengan apa?");
    expect((await banding("refs/heads/sops")).code).toBe(0);
  });

  it.each([
    [["tiada"], "tidak ada berkas, folder, atau revisi git `tiada`", "git log --oneline"],
    [["HEAD", "tiada"], "tidak ada berkas, folder, atau revisi git `tiada`", "git log --oneline"],
    [["--", "--output=bahaya", "HEAD"], "revisi git `--output=bahaya`", ""],
    [["HEAD; echo bahaya"], "revisi git `HEAD; echo bahaya`", ""],
    [["HEAD", "HEAD", "sops/tiada.sop"], "tidak ada SOP di `sops/tiada.sop`", ""],
    [["sops", "sops", "sops"], "dua berkas atau dua folder saja", ""],
  ])("says what is wrong with %j", async (words, what, help) => {
    const { code, out, err } = await banding(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(what);
    expect(err).toContain(help);
  });

  it("says that the history was cut off", async () => {
    const copy = new Repository();
    try {
      copy.git("fetch", "--quiet", "--depth", "1", `file://${repository.root}`, "utama");
      copy.git("checkout", "--quiet", "FETCH_HEAD");
      const { code, err } = await copy.sopan(["banding", "HEAD~1"]);
      expect(code).toBe(2);
      expect(err).toContain("git fetch --unshallow");
    } finally {
      copy.remove();
    }
  });

  it("says how git is made to trust a folder of another user", async () => {
    const distrust = {
      code: 128,
      stdout: new Uint8Array(),
      stderr:
        "fatal: detected dubious ownership in repository at '/kerja'\nTo add an exception:\n\n\tgit config --global --add safe.directory /kerja\n",
    };
    const { code, err } = await inLibrary("banding HEAD", {}, { git: () => distrust });
    expect(code).toBe(2);
    expect(err).toContain("git config --global --add safe.directory /kerja\n");
    expect(err).not.toContain("fatal");
  });

  it("says that a folder is no repository", async () => {
    const other = new Repository();
    try {
      other.write("surat.sop", first);
      other.write("dinas.sop", organisation);
      const { code, err } = await other.sopan(["banding", "HEAD"]);
      expect(code).toBe(2);
      expect(err).toContain("tidak ada berkas, folder, atau revisi git `HEAD`");
    } finally {
      other.remove();
    }
  });
});
