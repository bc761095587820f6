import fc from "fast-check";
import { displaySettings, relationKinds } from "../../src/syntax/vocabulary.ts";
import {
  BREAK,
  clauses,
  date,
  duration,
  joined,
  maybe,
  missing,
  name,
  plainName,
  remarks,
  spelled,
  text,
  words,
} from "./arbitrary-values.ts";
import { decorate } from "./decorate.ts";

/** Generators of whole `.sop` files that are free of errors of syntax and use every construct of an SOP. */

type Lines = fc.Arbitrary<string[]>;

const line = (...parts: readonly (fc.Arbitrary<string> | string)[]): Lines => words(...parts).map((one) => [one]);
const together = (...parts: readonly Lines[]): Lines => fc.tuple(...parts).map((chosen) => chosen.flat());
const optional = (lines: Lines): Lines => fc.option(lines, { nil: [], freq: 1 });
/** Each at most once, in any order. */
function someOf(...all: readonly Lines[]): Lines {
  return fc.tuple(...all.map(optional), fc.nat()).map((chosen) => {
    const turn = chosen.pop() as number;
    const lines = chosen as string[][];
    const at = lines.length === 0 ? 0 : turn % lines.length;
    return [...lines.slice(at), ...lines.slice(0, at)].flat();
  });
}

/** A list: nothing, a value on the keyword's line, items, or both; with paragraphs. */
export function list(keyword: string, entry: fc.Arbitrary<string>, withMissing = true): Lines {
  const paragraphs = fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: line(text) },
  );
  const one = together(line(spelled(keyword), entry, remarks), paragraphs);
  const item = together(line("-", entry, clauses), paragraphs);
  const items = fc.array(item, { minLength: 1, maxLength: 3 }).map((chosen) => chosen.flat());
  return fc.oneof(
    one,
    together(line(keyword), items),
    together(one, items),
    ...(withMissing ? [line(keyword, missing, remarks)] : []),
  );
}

const regulation = fc.oneof(words(joined(name, " jo ", 1, 2), maybe(text)), text);
const related = words(fc.constantFrom(...relationKinds), fc.oneof(plainName, text));
const lane = words(
  plainName,
  maybe(text),
  maybe(words("peran", plainName)),
  maybe(fc.constantFrom("luar", "aplikasi")),
);
const thing = words(
  fc.oneof(text, words(plainName, maybe(text))),
  maybe(
    fc.oneof(
      fc.constant("dari luar"),
      words("dari sop", plainName),
      words("dari sop", fc.constant("surat-keluar.konsep")),
    ),
  ),
);
const result = words(
  fc.oneof(text, words(plainName, text)),
  maybe(words("bila", fc.oneof(fc.constantFrom("ya", "tidak"), text))),
);
const setting = fc.oneof(
  words("kepala", fc.constantFrom("kegiatan", "waktu", "output"), text),
  words("tanpa", fc.constantFrom("keterangan", "kelengkapan")),
  fc.constant("baris-nomor"),
  words("awalan", text),
  words("kertas", fc.constantFrom("a4", "f4")),
  words("arah", fc.constantFrom("tegak", "mendatar")),
);
if (displaySettings.length !== 6) throw new Error("a display setting is not generated");
const rule = fc.constantFrom("roles/unused-lane", "flow/dead-end", "unused-lane");
const silence = line("abaikan", rule, text, maybe(words(fc.constantFrom("sampai", "hingga", "s.d."), date)));
const note = list("catatan", text, false);

/** A part with a title of its own: as a list whose keyword is followed by the title. */
const titled = fc
  .tuple(text, list("bagian", text))
  .map(([title, [first = "", ...rest]]) => [first.replace(/^(\S+)/, (keyword) => `${keyword} ${title}`), ...rest]);

const lanes: Lines = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words("-", lane) },
      { weight: 1, arbitrary: words("kelompok", fc.oneof(text, fc.constant("-"))) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((items) =>
    fc.oneof(
      fc.constant<string[]>(["pelaksana", ...items]),
      lane.map((one) => [`pelaksana ${one}`]),
    ),
  );

const person = words(maybe(words("nama", text)), maybe(words("nip", text)), maybe(words("pangkat", text)));
const head = someOf(
  line(spelled("nomor"), fc.oneof(text, missing), remarks),
  line("unit", fc.oneof(plainName, words(plainName, text), text, missing), remarks),
  line("dibuat", fc.oneof(date, missing), remarks),
  line("direvisi", fc.oneof(date, missing), remarks),
  line("efektif", fc.oneof(date, missing), remarks),
  line("disahkan", fc.oneof(words(fc.oneof(plainName, text), person), missing), remarks),
  line("batas", duration, maybe(text), remarks),
  list("dasar-hukum", regulation),
  list("kualifikasi", text),
  list("keterkaitan", related),
  list("peralatan", text),
  list("peringatan", text),
  list("pencatatan", text),
  list("tujuan", text),
  list("indikator", text),
  list("definisi", words(text, "adalah", text)),
  titled,
  titled,
  list("jenis", plainName, false),
  list("kop", text),
  list("tampilan", setting, false),
  list("sumber", text, false),
  note,
  silence,
  lanes,
);

const target = fc.oneof(
  plainName,
  fc.constantFrom(
    "berikut",
    "selesai",
    "selesai cabang",
    ".staf",
    "terima.staf",
    "sop surat-keluar",
    "sop surat-keluar.konsep",
  ),
  words("selesai", text),
  words("sop", text),
);
const arrow = fc.constantFrom("->", "→", "=>").map((mark) => mark + BREAK);
const flowLine = fc.oneof(
  line("ya", maybe(words(arrow, target)), clauses),
  line(spelled("tidak"), arrow, target, clauses),
  line("bila", text, arrow, target, clauses),
  line("lanjut", maybe(text), arrow, joined(target, `,${BREAK}`), remarks),
  fc.constant(["lanjut -"]),
  fc.constantFrom(["selesai"], ["selesai cabang"]),
);
const flowLines = fc.array(flowLine, { maxLength: 3 }).map((chosen) => chosen.flat());
const joint = fc.oneof(
  plainName,
  words(plainName, fc.constant(`bersama${BREAK}`), joined(plainName, `,${BREAK}`)),
  joined(plainName, ` atau${BREAK}`, 2, 3),
);
const actors = fc
  .tuple(maybe(fc.constant(`mulai ->${BREAK}`)), joined(joint, ` ->${BREAK}`), maybe(fc.constant(`->${BREAK}selesai`)))
  .map((parts) => parts.filter((part) => part !== "").join(" "));
const symbols = fc
  .array(
    together(
      line("simbol", plainName, maybe(words("oleh", plainName)), maybe(fc.constantFrom("kapsul", "kotak")), remarks),
      flowLines,
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((chosen) => chosen.flat());

const procedure = fc.oneof(words(fc.oneof(plainName, fc.constant("surat-keluar.konsep")), maybe(text)), text);
const rowDetails = someOf(
  line("nomor", fc.oneof(text, fc.constantFrom('"6"', '"12a"'), missing), remarks),
  line("tanya", text),
  list("kelengkapan", thing),
  line(spelled("waktu"), fc.oneof(duration, text, missing), remarks),
  list("output", result),
  list("keterangan", text),
  list("rincian", text, false),
  line("tunggu", duration, maybe(text), remarks),
  line("setiap", duration, maybe(text)),
  line("tenggat", duration, maybe(text)),
  line("apabila", text, remarks),
  line("melalui", procedure, maybe(words("apabila", text)), remarks),
  line("lihat", procedure, maybe(words("apabila", text)), remarks),
  line("tembusan", joined(plainName, `,${BREAK}`), remarks),
  line("gabung", fc.constantFrom("semua", "salah-satu")),
  note,
  silence,
);
const row = together(
  line(fc.oneof(spelled("langkah"), fc.constant("keputusan")), maybe(plainName), text, clauses),
  fc.array(text, { maxLength: 1 }),
  fc.oneof(together(line("oleh", actors, remarks), flowLines), symbols),
  rowDetails,
);

const block = (open: Lines, inner: Lines): Lines => together(open, inner, fc.constant(["}"]));
const { flow } = fc.letrec<{ flow: string[] }>((tie) => ({
  flow: fc
    .array(
      fc.oneof(
        { maxDepth: 2, depthSize: "small", withCrossShrink: true },
        row,
        block(line("apabila", text, remarks, "{"), tie("flow")),
        block(
          fc.constant(["serempak {"]),
          fc.array(block(fc.constant(["cabang {"]), tie("flow")), { minLength: 2, maxLength: 3 }).map((b) => b.flat()),
        ),
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((chosen) => chosen.flat()),
}));

const footnote = line("catatan-kaki", plainName, text);
const chart = together(line("alur", text, remarks), optional(lanes), optional(footnote), flow);
const lead = fc.array(silence, { maxLength: 1 }).map((chosen) => chosen.flat());

/** The statements of an SOP, one a string. */
export const sopStatements: Lines = together(
  lead,
  optional(line("instansi", plainName)),
  line("sop", text, remarks),
  head,
  optional(footnote),
  flow,
  fc.array(chart, { maxLength: 2 }).map((charts) => charts.flat()),
);

/** Text of an SOP in any layout that the language allows. */
export const sopText: fc.Arbitrary<string> = sopStatements.chain(decorate);
