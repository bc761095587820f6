import fc from "fast-check";
import { keywords, monthPatterns, months, reserved, unitSpellings } from "../../src/syntax/vocabulary.ts";

/** Generators of the language's values as people type them: any accepted spelling, canonical or not. */

/** Marks a place where the author may break the line; `decorate` puts a space or a line end there. */
export const BREAK = "\ue000";

export const maybe = (value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(value, { nil: "" });

/** Parts with a space between; empty ones leave nothing. */
export function words(...parts: readonly (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> {
  const arbitraries = parts.map((part) => (typeof part === "string" ? fc.constant(part) : part));
  return fc.tuple(...arbitraries).map((chosen) => chosen.filter((part) => part !== "").join(" "));
}

export function joined(value: fc.Arbitrary<string>, separator: string, min = 1, max = 3): fc.Arbitrary<string> {
  return fc.array(value, { minLength: min, maxLength: max }).map((chosen) => chosen.join(separator));
}

/** Spells a keyword in small letters or large. */
export const spelled = (word: string): fc.Arbitrary<string> =>
  fc.constantFrom(word, word, word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1));

const taken = new Set<string>([...reserved, "hingga"]);
/** Names, among them words that are keywords at the beginning of a line. */
export const name: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "staf",
    "kasubag",
    "kepala-dinas",
    "uu-25-2009",
    "Sekretaris",
    "loket",
    "output",
    "waktu",
    "terima",
    "x",
  ),
  fc
    .stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3}){0,2}$/)
    .filter((word) => !taken.has(word) && !(word in keywords)),
);
/** Names that stand first on their line or where a keyword could be meant. */
export const plainName: fc.Arbitrary<string> = name.filter((word) => !(word.toLowerCase() in keywords));

const letters = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("Surat masuk", 'kata "dalam" kutip', "a -> b # c", "", "1-3 hari", "<script>", "Nomor 5 { }"),
);
const content = letters.map((value) => value.replace(/[\r\n\ue000]/g, ""));
export const text: fc.Arbitrary<string> = fc.oneof(
  content.map((value) => `"${value.replaceAll('"', '""')}"`),
  content.map((value) => `“${value.replace(/[”"]/g, "")}”`),
);

const monthShort = ["jan", "Peb", "MARET", "apr", "mei", "juni", "jul", "Agt", "sept", "okt.", "Nopember", "des"];
if (monthShort.length !== monthPatterns.length) throw new Error("a month has no short spelling");
export const date: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1950, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(3),
  )
  .map(([year, month, day, form]) => {
    const two = (n: number): string => String(n).padStart(2, "0");
    if (form === 0) return `${year}-${two(month)}-${two(day)}`;
    if (form === 1) return `${two(day)}/${two(month)}/${year}`;
    return `${day} ${(form === 2 ? months : monthShort)[month - 1]} ${year}`;
  });

export const missing: fc.Arbitrary<string> = fc.constantFrom("belum", "kosong", "-");

const number = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.constantFrom("1,5", "0,25", "120", "1.980", "12.000,5"),
);
const unit = fc.constantFrom(...unitSpellings.keys());
const ranged = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom("-", " – ", " s.d. ", " sampai ", " hingga "),
  )
  .map(([from, more, to]) => `${from}${to}${from + more}`);
const measure = fc.oneof(
  words(number, unit),
  words(ranged, unit),
  fc.tuple(fc.constantFrom("1 x 24 jam", "1x24 jam", "2 × 24 jam")).map(([value]) => value),
  fc.constantFrom("2 jam 30 menit", "1 hari 4 jam 15 mnt"),
);
export const duration: fc.Arbitrary<string> = fc.oneof(
  measure,
  fc.constantFrom("30 menit - 1 jam", "1 jam s.d. 2 hari kerja"),
  words(measure, "/", fc.oneof(plainName, text)),
  fc.constantFrom("seketika", "real time", "realtime", "sesuai kebutuhan"),
);

const provenance = words(fc.constantFrom("ragu", "disimpulkan"), text);
const clause = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((n) => `maks ${n} kali`),
  fc.integer({ min: 1, max: 99 }).map((n) => `kira-kira ${n}%`),
  plainName.map((mark) => `*${mark}`),
  words("tautan", fc.constantFrom('"https://contoh.go.id"', '"mailto:a@contoh.go.id"')),
  provenance,
);
/** Clauses in any order, limit, share and link at most once. */
export const clauses: fc.Arbitrary<string> = fc
  .uniqueArray(clause, { maxLength: 3, selector: (value) => /^(maks|kira|tautan)/.exec(value)?.[0] ?? value })
  .map((chosen) => chosen.join(" "));
export const remarks: fc.Arbitrary<string> = maybe(provenance);
