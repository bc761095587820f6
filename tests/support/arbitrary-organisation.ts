import fc from "fast-check";
import { days } from "../../src/syntax/vocabulary.ts";
import { list } from "./arbitrary-sop.ts";
import { date, maybe, plainName, text, words } from "./arbitrary-values.ts";
import { decorate } from "./decorate.ts";

/** Generator of organisation files that are free of errors of syntax and use every construct of one. */

type Lines = fc.Arbitrary<string[]>;
const line = (...parts: readonly (fc.Arbitrary<string> | string)[]): Lines => words(...parts).map((one) => [one]);

const valid = fc.oneof(line("berlaku", date, maybe(words("sampai", date))), line("berlaku sampai", date));
const silence = line("abaikan library/unused-role", text, maybe(words("sampai", date)));
const alias = list("alias", text, false);
const short = maybe(words("singkat", text));

/** A declaration with some of the lines that may say more of it. */
function declared(opening: Lines, ...details: readonly Lines[]): Lines {
  const chosen = fc.tuple(...details.map((one) => fc.option(one, { nil: [] })));
  return fc.tuple(opening, chosen).map(([first, rest]) => [...first, ...rest.flat()]);
}

const declaration = fc.oneof(
  declared(line("unit", plainName, text, short), alias, line("induk", plainName), valid, silence),
  declared(
    line("peran", plainName, text, short, maybe(fc.constantFrom("luar", "aplikasi"))),
    alias,
    line("atasan", plainName),
    line("unit", plainName),
    valid,
    line("pengganti", plainName),
    silence,
  ),
  declared(
    line(
      "pejabat",
      plainName,
      text,
      maybe(words("nama", text)),
      maybe(words("nip", text)),
      maybe(words("pangkat", text)),
    ),
    line("menjabat", plainName),
    valid,
    silence,
  ),
  declared(
    line("regulasi", plainName, text, short),
    alias,
    line("ditetapkan", date),
    list("mencabut", plainName, false),
    list("mengubah", plainName, false),
    valid,
    silence,
  ),
);

const span = words(
  fc.constantFrom("08.00", "7:30"),
  fc.constantFrom("sampai", "s.d."),
  fc.constantFrom("16.30", "12.00"),
);
const day = fc.constantFrom(...days);
const hours = line(
  "jam-kerja",
  day,
  maybe(words(fc.constantFrom("sampai", "s.d."), day)),
  span,
  maybe(words("istirahat", span)),
);
const general = [
  hours,
  hours,
  list("kop", text, false),
  line("pola-nomor", text),
  line("logo", text),
  list("tampilan", words("kepala kegiatan", text), false),
  list("sumber", text, false),
  list("catatan", text, false),
  alias,
];

/** Text of an organisation file in any layout that the language allows. */
export const organisationText: fc.Arbitrary<string> = fc
  .tuple(declared(line("instansi", plainName, text, short), ...general), fc.array(declaration, { maxLength: 6 }))
  .map(([agency, declarations]) => [...agency, ...declarations.flat()])
  .chain(decorate);
