import { describe, expect, it } from "vitest";
import type { RaciEntry } from "../../../src/analysis/roles/raci.ts";
import { raciOfText } from "./library.ts";

const lanes = "pelaksana\n  - staf\n  - kabid\n  - kadis\n";
const told = ({ letter, role, reason, by }: RaciEntry) =>
  `${letter} ${role.name} ${reason}${by === undefined ? "" : ` ${by.id}`}`;
const rows = (body: string) => raciOfText(lanes + body).rows.map(({ entries }) => entries.map(told));
const whole = (body: string, head = "") => raciOfText(head + lanes + body).whole.map(told);

const checked = `langkah tulis "Menyusun konsep"
  oleh staf
keputusan "Memeriksa konsep, jika ya diparaf"
  oleh kabid
  tidak -> tulis
keputusan "Memeriksa konsep, jika ya ditandatangani"
  oleh kadis
  tidak -> tulis
langkah "Mengirim surat"
  oleh staf
`;

describe("in a row", () => {
  it("R acts; A is who decides last and can send it back, or who decides or signs in it", () => {
    expect(rows(checked)).toEqual([
      ["R Staf acts", "A Kepala Dinas sends-back 3"],
      ["R Kabid Umum acts", "A Kepala Dinas sends-back 3"],
      ["R Kepala Dinas acts", "A Kepala Dinas approves"],
      ["R Staf acts"],
    ]);
    const free =
      'keputusan "Memeriksa"\n  oleh kabid\n  bila "lengkap" -> berikut\n  bila "kurang" -> selesai\nlangkah "Mengirim"\n  oleh staf\n';
    expect(rows(free)[0]).toEqual(["R Kabid Umum acts", "A Kabid Umum decides"]);
    expect(rows('langkah "Menandatangani surat"\n  oleh kadis\n')).toEqual([
      ["R Kepala Dinas acts", "A Kepala Dinas approves"],
    ]);
  });
  it("C acts together with who leads; of those of whom one acts each is R", () => {
    expect(rows('langkah "Membahas"\n  oleh kabid bersama staf, kadis\n')).toEqual([
      ["R Kabid Umum acts", "C Staf together", "C Kepala Dinas together"],
    ]);
    expect(rows('langkah "Membahas"\n  oleh kabid atau kadis\n')).toEqual([
      ["R Kabid Umum either", "R Kepala Dinas either"],
    ]);
  });
  it("I receives a copy, or the result at the end of a row that another began", () => {
    expect(
      rows('langkah "Menulis"\n  oleh staf\n  tembusan kabid, staf\nlangkah "Menyerahkan"\n  oleh kadis -> staf\n'),
    ).toEqual([
      ["R Staf acts", "I Kabid Umum copy"],
      ["R Kepala Dinas acts", "I Staf receives"],
    ]);
  });
});

describe("for a chart as a whole", () => {
  it("A signs last; C only judges; R does more", () => {
    expect(whole(checked)).toEqual(["R Staf acts", "A Kepala Dinas approves 3", "C Kabid Umum judges"]);
  });
  it("A is a later decision that can send back what was signed", () => {
    const body = checked
      .replace("Memeriksa konsep, jika ya diparaf", "Menyetujui konsep")
      .replace(", jika ya ditandatangani", "");
    expect(whole(body)).toEqual(["R Staf acts", "A Kepala Dinas sends-back 3", "C Kabid Umum judges"]);
  });
  it("A decides last where nobody signs, approves the SOP where nobody decides, and is open where neither is said", () => {
    const deciding = checked.replace(", jika ya ditandatangani", "").replace(", jika ya diparaf", "");
    expect(whole(deciding)).toContain("A Kepala Dinas decides 3");
    const plain = 'langkah "Menulis"\n  oleh staf\n';
    expect(whole(plain, "disahkan kepala\n")).toEqual(["R Staf acts", "A Kepala Dinas approver"]);
    expect(whole(plain)).toEqual(["R Staf acts"]);
  });
  it("I is only told", () => {
    expect(whole('langkah "Menulis"\n  oleh staf\n  tembusan kabid\n')).toEqual(["R Staf acts", "I Kabid Umum copy"]);
  });
  it("leaves out rows that only show an end", () => {
    expect(rows('langkah "Menulis"\n  oleh staf\nlangkah "Selesai"\n  oleh kabid\n  waktu kosong\n')).toHaveLength(1);
  });
});
