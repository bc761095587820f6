import { expect, test } from "vitest";
import { manuscriptSops } from "../../scripts/naskah/documents.ts";
import { lineRanges, printRanges } from "../../scripts/naskah/line-ranges.ts";
import { sourceReport } from "../../scripts/naskah/report.ts";
import { filesOf } from "../../src/index.ts";
import { transcription } from "./made-up.ts";

const files = {
  "sops/umum/peminjaman-buku.sop": transcription
    .replace("1-21", "101-121 dan 300-320")
    .replace("2 jam", '2 jam  ragu "terbaca Z jam"'),
  "sops/umum/rapat.sop": 'sop "Rapat"\nsumber "Naskah karangan, baris 7"\n',
  "sops/umum/karangan.sop": 'sop "Karangan"\nsumber "Karangan"\n',
};

test("tells of each transcribed SOP, in the order of the manuscript", () => {
  const text = sourceReport(manuscriptSops(filesOf(files)), {
    "peminjaman-buku": {
      secondReading: ["Langkah 1: 5 menit menjadi 10 menit"],
      differences: { nomor: "Tertutup cap" },
    },
  });
  expect(text.match(/^## \d.*/gm)).toEqual(["## 1. Rapat", "## 2. Peminjaman Buku"]);
  expect(text).not.toContain("Karangan\n");
  for (const line of [
    "| langkah | 4 |",
    "| di antaranya dipindai dua kali | 1 |",
    "| perubahan pada pembacaan kedua | 1 |",
    "- naskah: baris 101-121 dan 300-320 (dipindai 2 kali)",
    "- langkah 2, waktu: terbaca Z jam",
    "**Dibiarkan terbuka** (1)\n\n- Unit",
    "**Berubah pada pembacaan kedua** (1)\n\n- Langkah 1: 5 menit menjadi 10 menit",
    "- `nomor`: Tertutup cap",
  ]) {
    expect(text).toContain(line);
  }
});

test("ranges of lines are read from the words of `sumber`", () => {
  expect(lineRanges("Naskah pindaian, baris 7643-7729 dan 10162-10254")).toEqual([
    { from: 7643, to: 7729 },
    { from: 10162, to: 10254 },
  ]);
  expect(lineRanges("Naskah bertanda tangan, halaman 3 sampai 4")).toEqual([]);
  expect(printRanges(lineRanges("baris 7 dan 9 sampai 12"))).toBe("7 dan 9-12");
});
