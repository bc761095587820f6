import { distance } from "./near.ts";

/** A time as printed: `15 menit`, `1-3 hari`, or a bare number. */
export interface Time {
  /** `15`, `1-3` */
  readonly amount: string;
  readonly unit?: string;
  readonly offset: number;
}

const units = ["detik", "menit", "jam", "hari", "minggu", "bulan", "tahun"];
const digit: Readonly<Record<string, string>> = {
  o: "0",
  O: "0",
  l: "1",
  I: "1",
  i: "1",
  "|": "1",
  "!": "1",
  S: "5",
  B: "8",
  Z: "2",
};
const timed =
  /(?<![\p{L}\d/]|\d\.)(\d{1,2}\.\d{3}|[\dOoIlS|]{1,5}(?:\s*(?:-|–|s\/d|sampai)\s*\d{1,4})?)([\s"'_*]{0,6})([\p{L}\d]{2,7})(?!\p{L})/gu;

/** All times with a unit, in order. Number and unit may stand on two lines and be misread: `1O menlt`, `lHari`. */
export function readTimes(text: string): Time[] {
  const found: Time[] = [];
  timed.lastIndex = 0;
  for (let match = timed.exec(text); match !== null; match = timed.exec(text)) {
    const [, raw = "", gap = "", word = ""] = match;
    const unit = isYear(text.slice(match.index + raw.length)) ? undefined : unitOf(word);
    const amount = amountOf(raw, gap);
    if (unit === undefined || amount === undefined) {
      // The word may be the number of the next time: `5 10 menit`.
      timed.lastIndex = match.index + raw.length;
      continue;
    }
    found.push({ amount, unit, offset: match.index });
  }
  return found;
}

/** `Nomor 52 Tahun 2009` names no time. */
const isYear = (behind: string): boolean => /^\W*tahun\W{0,3}[\dlI]\d{3}/i.test(behind.slice(0, 20));

/** Only menit, which most rows have, is known however badly it is read. */
function unitOf(word: string): string | undefined {
  const small = word.toLowerCase().replaceAll("rn", "m").replace(/[1|!]/g, "i").replace(/0/g, "o");
  if (units.includes(small)) return small;
  if (["mnt", "men", "ment"].includes(small) || (small[0] === "m" && distance("menit", small) <= 2)) return "menit";
  return ["han", "harl", "hart", "hnri"].includes(small) ? "hari" : undefined;
}

function amountOf(raw: string, gap: string): string | undefined {
  if (!/\d/.test(raw) && (!/^[lI|S]$/.test(raw) || gap.includes("\n"))) return undefined;
  const plain = raw
    .replace(/s\/d|sampai/g, "-")
    .replace(/\s+/g, "")
    .replace("–", "-")
    .replace(".", "");
  return [...plain].map((char) => digit[char] ?? char).join("");
}

/** Numbers that stand alone, as in a column whose head names the unit. */
export function readBareNumbers(text: string): Time[] {
  return [...text.matchAll(/(?<![\p{L}\d/.,:]|[\p{L}\d]-)\d{1,5}(?![\p{L}\d/]|[.,:]\d)/gu)].map((match) => ({
    amount: match[0],
    offset: match.index,
  }));
}
