import { say } from "../../diagnostics/define.ts";
import type { Thing } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { papersOf } from "./papers.ts";
import { nearPairs } from "./spellings.ts";

export const nearNames = rule({
  code: "documents/near-names",
  severity: "warning",
  title: { id: "satu dokumen ditulis dengan dua ejaan", en: "one document in two spellings" },
  why: {
    id: "dua nama yang berbeda satu huruf dibaca sebagai dua dokumen: alur dokumen terputus dan pencarian tidak menemukannya",
    en: "two names that differ by a letter read as two documents: the trail of the document breaks, and searching misses it",
  },
  bad: `sop "Jadwal Kegiatan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengetik jadwal kegiatan"
  oleh staf
  output "Draft jadwal kegiatan"
langkah "Memeriksa jadwal kegiatan"
  oleh kabid
  kelengkapan "Draf jadwal kegiatan"
  output "Jadwal kegiatan diparaf"
`,
  good: `sop "Jadwal Kegiatan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengetik jadwal kegiatan"
  oleh staf
  output "Draf jadwal kegiatan"
langkah "Memeriksa jadwal kegiatan"
  oleh kabid
  kelengkapan "Draf jadwal kegiatan"
  output "Jadwal kegiatan diparaf"
`,
  messages: {
    near: { id: "ditulis `{second}`, juga `{first}`", en: "spelt `{second}`, and `{first}`" },
    first: { id: "di sini `{first}`", en: "here `{first}`" },
    help: {
      id: "pilih satu ejaan, `{first}` atau `{second}`, dan pakai di semua langkah",
      en: "choose one spelling, `{first}` or `{second}`, and use it in every step",
    },
    standard: {
      id: "tulis `{right}`, ejaan baku menurut KBBI, di semua langkah",
      en: "write `{right}`, the spelling of KBBI, the standard dictionary, in every step",
    },
  },
  check({ sop, report }) {
    const names = new Map<string, Thing>();
    for (const { requirements, outputs } of papersOf(sop).rows) {
      for (const {
        thing,
        name: { written },
      } of [...requirements, ...outputs]) {
        const name = written.join(" ");
        if (name !== "" && !names.has(name)) names.set(name, thing);
      }
    }
    const told = new Set<string>();
    for (const pair of nearPairs([...names].map(([name, thing]) => [name.split(" "), thing] as const))) {
      const [first, second] = pair.words;
      const key = [first, second].sort().join(" ");
      if (told.has(key)) continue;
      told.add(key);
      report(pair.second.span, say(this.messages.near, { first: brief(first, 14), second: brief(second, 14) }), {
        labels: [{ span: pair.first.span, message: say(this.messages.first, { first }) }],
        help:
          key === "draf draft"
            ? say(this.messages.standard, { right: "draf" })
            : say(this.messages.help, { first, second }),
      });
    }
  },
});
