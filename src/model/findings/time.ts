import { define } from "../../diagnostics/define.ts";
import { inRow } from "../../syntax/findings/sample.ts";

export const reversedRange = define({
  code: "time/reversed-range",
  severity: "error",
  title: { id: "rentang waktu yang terbalik", en: "a range of time the wrong way round" },
  why: {
    id: "rentang dibaca dari waktu tercepat ke waktu terlama; yang terbalik mungkin salah ketik salah satu angkanya",
    en: "a range is read from the shortest time to the longest; the other way round, one number may be a slip",
  },
  bad: inRow("waktu 3-1 hari"),
  good: inRow("waktu 1-3 hari"),
  messages: {
    reversed: {
      id: "waktu ini berjalan dari yang lama ke yang cepat",
      en: "this time runs from the longer to the shorter",
    },
    help: { id: "tulis angka yang kecil dahulu: `1-3 hari`", en: "write the smaller number first: `1-3 hari`" },
  },
});

export const timeFindings = [reversedRange];
