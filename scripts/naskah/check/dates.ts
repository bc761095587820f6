import { distance } from "./near.ts";

const months = [
  "januari",
  "februari",
  "maret",
  "april",
  "mei",
  "juni",
  "juli",
  "agustus",
  "september",
  "oktober",
  "november",
  "desember",
];

const orders = [
  /(?<!\d)(?<day>[\dOoIl]\s?[\dOoIl]?)[.,\s]*(?<month>\p{L}{2,10}\s?\p{L}{1,7})[.,\s]*(?<year>20\.?\d\.?\d|\d{4})(?!\d)/gu,
  // As a spreadsheet prints it: `Wednesday, September 7, 2022`.
  /(?<month>\p{L}{3,10})\s+(?<day>\d{1,2})\s*,\s*(?<year>\d{4})(?!\d)/gu,
];

/** Dates in a line as OCR left it, as ISO: `24 Agustus2018`, `O7 Septcmber 2022`, `1 7 Ma ret 2021`. */
export function readDates(line: string): string[] {
  return orders.flatMap((order) =>
    [...line.matchAll(order)].flatMap(({ groups }) => {
      const month = monthOf((groups?.month ?? "").replace(/\s/g, "").toLowerCase());
      const day = Number((groups?.day ?? "").replace(/\s/g, "").replace(/[oO]/g, "0").replace(/[Il]/g, "1"));
      if (month === 0 || !(day >= 1 && day <= 31)) return [];
      return [`${groups?.year?.replaceAll(".", "")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`];
    }),
  );
}

/** 1 to 12; 0 where no month is meant. Short names must be right, long ones may have a third of their letters wrong. */
function monthOf(word: string): number {
  const near = months.findIndex((month) => distance(word, month) <= Math.floor(month.length / 4));
  return near + 1;
}
