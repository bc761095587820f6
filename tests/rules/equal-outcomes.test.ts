import { expect, test } from "vitest";
import { findingsIn } from "../support/expect-findings.ts";

test("an outcome that leads to rows side by side is written once", () => {
  const text = `sop "Contoh"
pelaksana
  - a "A"
  - b "B"
keputusan mulai-ulang "Memeriksa berkas"
  oleh a
  ya
  tidak -> selesai
serempak {
  cabang {
    langkah "Mencatat"
      oleh a
  }
  cabang {
    langkah "Menyimpan"
      oleh b
  }
}
langkah "Melapor"
  oleh a
`;
  expect(findingsIn(text).filter(({ code }) => code === "flow/equal-outcomes")).toEqual([]);
});
