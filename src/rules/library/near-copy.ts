import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { libraryRule } from "../library-rule.ts";
import { differences } from "./differences.ts";
import { nearCopies } from "./near-copies.ts";
import { type KeptTable, tableOf } from "./tables.ts";

/** At most so many copies are named, and of each so many differences. */
const COPIES = 12;
const DIFFERENCES = 6;

const messages = {
  same: { id: "tabel ini sama dengan tabel {count} SOP lain", en: "this table is that of {count} more SOPs" },
  near: {
    id: "tabel ini hampir sama dengan tabel {count} SOP lain",
    en: "this table is nearly that of {count} more SOPs",
  },
  copy: { id: "tabelnya serupa", en: "its table is alike" },
  whole: { id: "`{id}`: sama seluruhnya", en: "`{id}`: the same throughout" },
  differs: { id: "`{id}`: {list}", en: "`{id}`: {list}" },
  more: { id: "dan {count} lagi", en: "and {count} more" },
  others: { id: "dan {count} SOP lagi", en: "and {count} more SOPs" },
  help: {
    id: "jadikan satu SOP yang dirujuk dengan `melalui`, atau tulis pada tiap SOP apa yang khas baginya",
    en: "make it one SOP that the others call with `melalui`, or write in each what is its own",
  },
} as const satisfies Record<string, Bilingual>;

const table = (title: string, last: string): string => `sop "${title}"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Menyusun jadwal kegiatan"
  oleh staf
  waktu 1 hari
langkah "Mengetik surat undangan peserta"
  oleh staf
  waktu 2 jam
langkah "Menandatangani surat undangan"
  oleh kasubag
  waktu 1 jam
langkah "Membuka acara bersama peserta"
  oleh kasubag
  waktu 30 menit
langkah "${last}"
  oleh staf
  waktu 1 hari
`;
const own = `sop "Peringatan Hari Ibu"
pelaksana staf "Staf"
langkah "Memilih ibu teladan tingkat kecamatan"
  oleh staf
langkah "Menyerahkan penghargaan kepada ibu teladan"
  oleh staf
langkah "Mendokumentasikan penyerahan"
  oleh staf
langkah "Membuat laporan penyerahan"
  oleh staf
`;

export const nearCopy = libraryRule<KeptTable, typeof messages>({
  code: "library/near-copy",
  severity: "warning",
  title: { id: "SOP yang hampir salinan SOP lain", en: "an SOP that is nearly a copy of another" },
  why: {
    id: "tabel yang disalin membawa waktu, pelaksana, dan dokumen SOP asalnya; perbaikan pada yang satu tidak sampai ke yang lain",
    en: "a copied table carries times, lanes and documents of where it came from; what is mended in one does not reach the others",
  },
  bad: table("Peringatan Hari Ibu", "Membuat laporan peringatan Hari Ibu"),
  good: own,
  also: { "kartini.sop": table("Peringatan Hari Kartini", "Membuat laporan peringatan Hari Kartini") },
  messages,
  collect: tableOf,
  conclude({ sops, report }) {
    for (const group of nearCopies(sops.map(({ value }) => value))) {
      const [first, ...copies] = group.flatMap((at) => sops[at] ?? []);
      if (!first) continue;
      const shown = copies.slice(0, COPIES);
      const found = shown.map(({ id, value }) => ({ id, list: differences(first.value, value) }));
      const notes = found.map(({ id, list }) =>
        list.length === 0 ? say(messages.whole, { id }) : say(messages.differs, { id, list: listed(list) }),
      );
      const rest = copies.length - shown.length;
      const isSame = rest === 0 && found.every(({ list }) => list.length === 0);
      report(first.path, first.value.span, say(isSame ? messages.same : messages.near, { count: copies.length }), {
        labels: shown.map(({ path, value }) => ({ path, span: value.span, message: messages.copy })),
        notes: rest > 0 ? [...notes, say(messages.others, { count: rest })] : notes,
        help: messages.help,
      });
    }
  },
});

function listed(found: readonly Bilingual[]): Bilingual {
  const shown = found.slice(0, DIFFERENCES);
  const rest = found.length - shown.length;
  const all = rest > 0 ? [...shown, say(messages.more, { count: rest })] : shown;
  return { id: all.map(({ id }) => id).join("; "), en: all.map(({ en }) => en).join("; ") };
}
