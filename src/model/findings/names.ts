import { type Definition, define } from "../../diagnostics/define.ts";
import { inHead, inRow } from "../../syntax/findings/sample.ts";

const why = {
  id: "nama yang tidak dikenal tidak merujuk ke apa pun, sehingga isinya hilang dari halaman dan dari pemeriksaan",
  en: "a name that stands for nothing is lost to the page and to the checks",
};

const row = 'langkah "Mencatat surat"\n  oleh staf\n';
const two = `sop "Contoh"\n\npelaksana\n  - staf "Staf"\n  - kasubag "Kasubag"\n\n`;

/** What a name can be looked up as. */
export const kinds = {
  lane: define({
    code: "names/unknown-lane",
    severity: "error",
    title: { id: "pelaksana yang tidak dikenal", en: "an unknown lane" },
    why,
    bad: `${two}langkah "Mencatat surat"\n  oleh staff\n`,
    good: `${two}${row}`,
    messages: {
      unknown: { id: "tidak ada pelaksana `{name}`", en: "there is no lane `{name}`" },
      help: {
        id: 'nyatakan di bagian `pelaksana`: `- nama "Judul"`',
        en: 'declare it under `pelaksana`: `- name "Title"`',
      },
    },
  }),
  role: define({
    code: "names/unknown-role",
    severity: "error",
    title: { id: "peran yang tidak dikenal", en: "an unknown role" },
    why,
    bad: `sop "Contoh"\n\npelaksana\n  - staf peran pengadministrasi "Staf"\n\n${row}`,
    good: `${two}${row}`,
    also: { "organisasi.sop": 'instansi contoh "Dinas Contoh"\n' },
    messages: {
      unknown: { id: "berkas organisasi tidak punya peran `{name}`", en: "the organisation has no role `{name}`" },
      help: {
        id: 'nyatakan di berkas organisasi, atau beri judul di sini: `- nama "Judul"`',
        en: 'declare it in the organisation file, or give it a title here: `- name "Title"`',
      },
    },
  }),
  unit: define({
    code: "names/unknown-unit",
    severity: "error",
    title: { id: "unit yang tidak dikenal", en: "an unknown unit" },
    why,
    bad: inHead("unit umum"),
    good: inHead('unit "Subbagian Umum"'),
    messages: {
      unknown: { id: "berkas organisasi tidak punya unit `{name}`", en: "the organisation has no unit `{name}`" },
      help: {
        id: 'nyatakan di berkas organisasi, atau tulis namanya: `unit "..."`',
        en: 'declare it in the organisation file, or write its name: `unit "..."`',
      },
    },
  }),
  official: define({
    code: "names/unknown-official",
    severity: "error",
    title: { id: "pejabat yang tidak dikenal", en: "an unknown official" },
    why,
    bad: inHead("disahkan kepala-dinas"),
    good: inHead('disahkan "Kepala Dinas"'),
    messages: {
      unknown: {
        id: "berkas organisasi tidak punya pejabat atau peran `{name}`",
        en: "the organisation has no official or role `{name}`",
      },
      help: {
        id: 'nyatakan di berkas organisasi, atau tulis jabatannya: `disahkan "..."`',
        en: 'declare it in the organisation file, or write the office: `disahkan "..."`',
      },
    },
  }),
  regulation: define({
    code: "names/unknown-regulation",
    severity: "error",
    title: { id: "regulasi yang tidak dikenal", en: "an unknown regulation" },
    why,
    bad: inHead("dasar-hukum uu-25-2009"),
    good: inHead('dasar-hukum "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"'),
    messages: {
      unknown: {
        id: "berkas organisasi tidak punya regulasi `{name}`",
        en: "the organisation has no regulation `{name}`",
      },
      help: {
        id: 'nyatakan di berkas organisasi, atau tulis sebagai teks: `- "..."`',
        en: 'declare it in the organisation file, or write it as a text: `- "..."`',
      },
    },
  }),
  agency: define({
    code: "names/unknown-agency",
    severity: "error",
    title: { id: "instansi yang tidak dikenal", en: "an unknown agency" },
    why,
    bad: `instansi dinas-contoh\n${two}${row}`,
    good: `${two}${row}`,
    messages: {
      unknown: {
        id: "tidak ada berkas organisasi untuk instansi `{name}`",
        en: "no organisation file declares the agency `{name}`",
      },
      help: {
        id: 'buat berkas organisasi yang diawali `instansi nama "Judul"`',
        en: 'write an organisation file that begins with `instansi name "Title"`',
      },
    },
  }),
  sop: define({
    code: "names/unknown-sop",
    severity: "error",
    title: { id: "SOP yang tidak dikenal", en: "an unknown SOP" },
    why,
    bad: inHead("keterkaitan terkait surat-keluar"),
    good: inHead('keterkaitan terkait "SOP Surat Keluar"'),
    messages: {
      unknown: { id: "pustaka ini tidak punya SOP `{name}`", en: "the library has no SOP `{name}`" },
      help: {
        id: 'bila SOP itu di luar pustaka ini, tulis sebagai teks: `"SOP ..."`',
        en: 'for an SOP outside of this library write a text: `"SOP ..."`',
      },
    },
  }),
  label: define({
    code: "names/unknown-label",
    severity: "error",
    title: { id: "langkah yang tidak dikenal", en: "an unknown step" },
    why,
    bad: inRow("lanjut -> susun"),
    good: inRow("lanjut -> a"),
    messages: {
      unknown: { id: "tidak ada langkah berlabel `{name}`", en: "no step has the label `{name}`" },
      help: {
        id: 'beri label pada langkah yang dituju: `langkah nama "..."`',
        en: 'give the step meant a label: `langkah name "..."`',
      },
    },
  }),
  symbol: define({
    code: "names/unknown-symbol",
    severity: "error",
    title: { id: "simbol yang tidak ada di baris itu", en: "a symbol that the row does not have" },
    why,
    bad: inRow("lanjut -> a.kasubag"),
    good: inRow("lanjut -> a.staf"),
    messages: {
      unknown: { id: "baris itu tidak punya simbol `{name}`", en: "that row has no symbol `{name}`" },
      help: { id: "sebut pelaksana yang berdiri di baris itu", en: "name a lane that stands in that row" },
    },
  }),
  thing: define({
    code: "names/unknown-thing",
    severity: "error",
    title: { id: "kelengkapan yang tidak dibuat langkah mana pun", en: "a thing that no step makes" },
    why,
    bad: inRow("kelengkapan konsep"),
    good: inRow('kelengkapan "Konsep surat"'),
    messages: {
      unknown: { id: "tidak ada `output` bernama `{name}`", en: "no `output` has the name `{name}`" },
      help: {
        id: 'beri nama pada output: `output nama "..."`, atau tulis teksnya: `"..."`',
        en: 'name the output: `output name "..."`, or write its text: `"..."`',
      },
    },
  }),
  footnote: define({
    code: "names/unknown-footnote",
    severity: "error",
    title: { id: "catatan kaki yang tidak dikenal", en: "an unknown footnote" },
    why,
    bad: inRow('output "Kunci" *kunci'),
    good: `${inRow('output "Kunci" *kunci')}catatan-kaki kunci "Dikembalikan sore hari"\n`,
    messages: {
      unknown: { id: "tidak ada catatan kaki `{name}`", en: "there is no footnote `{name}`" },
      help: { id: 'tulis `catatan-kaki nama "..."`', en: 'write `catatan-kaki name "..."`' },
    },
  }),
  display: define({
    code: "names/unknown-display",
    severity: "error",
    title: { id: "tampilan yang tidak dikenal", en: "an unknown display setting" },
    why,
    bad: inHead("tampilan tanpa waktunya"),
    good: inHead("tampilan tanpa waktu"),
    messages: {
      unknown: { id: "tampilan tidak mengenal `{name}`", en: "there is no display setting `{name}`" },
      help: {
        id: "yang ada: kepala, tanpa, baris-nomor, awalan, kertas, arah",
        en: "there are: kepala, tanpa, baris-nomor, awalan, kertas, arah",
      },
    },
  }),
} as const;

export type Kind = keyof typeof kinds;

/** One unknown name is one mistake, however many lines use it; symbols are those of one row. */
export const gatheredNames: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap(({ code }) => (code === kinds.symbol.code ? [] : [code])),
);

export const duplicateName = define({
  code: "names/duplicate",
  severity: "error",
  title: { id: "satu nama untuk dua hal", en: "one name for two things" },
  why: {
    id: "sebuah nama merujuk ke satu hal saja; yang kedua tidak dapat dituju",
    en: "a name stands for one thing; the second could not be reached",
  },
  bad: `${two}langkah catat "Mencatat"\n  oleh staf\nlangkah catat "Menyimpan"\n  oleh kasubag\n`,
  good: `${two}langkah catat "Mencatat"\n  oleh staf\nlangkah simpan "Menyimpan"\n  oleh kasubag\n`,
  messages: {
    again: { id: "{id} `{name}` sudah ada", en: "the {en} `{name}` exists already" },
    help: { id: "beri salah satunya nama lain", en: "give one of them another name" },
  },
});

export const unsafeLink = define({
  code: "names/unsafe-link",
  severity: "error",
  title: { id: "tautan yang tidak diizinkan", en: "a link that is not allowed" },
  why: {
    id: "tautan selain http, https, mailto, dan alamat relatif dapat menjalankan sesuatu di peramban pembaca",
    en: "links other than http, https, mailto and relative ones can run something in the reader's browser",
  },
  bad: inRow('keterangan "Panduan" tautan "javascript:alert(1)"'),
  good: inRow('keterangan "Panduan" tautan "https://contoh.go.id/panduan"'),
  messages: {
    unsafe: { id: "tautan ini tidak diizinkan", en: "this link is not allowed" },
    help: {
      id: "pakai alamat https://, mailto:, atau alamat relatif",
      en: "use an https:// or mailto: address, or a relative one",
    },
  },
});

export const nameFindings: readonly Definition[] = [...Object.values(kinds), duplicateName, unsafeLink];
