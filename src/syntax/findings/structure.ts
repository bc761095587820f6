import { define } from "../../diagnostics/define.ts";
import { inHead, inRow } from "./sample.ts";

export const misplacedLine = define({
  code: "syntax/misplaced-line",
  severity: "error",
  title: { id: "baris yang tidak pada tempatnya", en: "a line out of place" },
  why: {
    id: "sebuah baris berlaku untuk bagian tempat ia berdiri: kepala, langkah, atau daftar di atasnya",
    en: "a line speaks of the part in which it stands: the head, the step or the list above",
  },
  bad: inHead("waktu 5 menit"),
  good: inRow("waktu 5 menit"),
  messages: {
    noRow: {
      id: "tidak ada langkah di atas baris `{keyword}` ini",
      en: "there is no step above this `{keyword}` line",
    },
    head: { id: "baris `{keyword}` milik kepala SOP", en: "the `{keyword}` line belongs to the head of the SOP" },
    headHelp: { id: "pindahkan ke atas langkah pertama", en: "move it above the first step" },
    before: {
      id: "baris `{keyword}` harus berada di bawah baris `sop`",
      en: "the `{keyword}` line must stand below the `sop` line",
    },
    lanes: {
      id: "`pelaksana` harus berada di atas langkah pertama alurnya",
      en: "`pelaksana` must stand above the first step of its chart",
    },
    item: { id: "tidak ada daftar di atas butir ini", en: "there is no list above this item" },
    itemHelp: {
      id: "tulis dulu nama daftarnya, misalnya `kelengkapan`",
      en: "write the name of the list first, such as `kelengkapan`",
    },
    below: {
      id: "`{keyword} {word}` berarti tidak ada isinya, padahal ada butir di bawahnya",
      en: "`{keyword} {word}` says that it has no contents, yet an item stands below it",
    },
    belowLabel: { id: "dinyatakan tanpa isi di sini", en: "said to have none here" },
    belowHelp: {
      id: "hapus `{word}` atau butir di bawahnya",
      en: "delete `{word}`, or the items below it",
    },
    paragraph: {
      id: "tidak ada teks di atas yang dilanjutkan oleh paragraf ini",
      en: "there is no text above that this paragraph goes on from",
    },
    asItem: { id: "butir daftar diawali `-`", en: "an item of a list begins with `-`" },
    asItemFix: { id: "awali dengan `-`", en: "begin it with `-`" },
    group: {
      id: "`kelompok` harus berada di dalam daftar `pelaksana`",
      en: "`kelompok` must stand in the list `pelaksana`",
    },
    branch: { id: "`cabang` harus berada di dalam `serempak`", en: "`cabang` must stand inside of `serempak`" },
    noBranch: {
      id: "di dalam `serempak`, langkah berada di sebuah `cabang`",
      en: "inside of `serempak`, steps stand in a `cabang`",
    },
    noBranchHelp: { id: "buka dulu sebuah `cabang` dengan kurung kurawal", en: "open a `cabang` with a brace first" },
    detail: {
      id: "baris `{keyword}` tidak berlaku untuk `{owner}`",
      en: "the `{keyword}` line says nothing of a `{owner}`",
    },
    agency: {
      id: "baris `{keyword}` milik berkas organisasi",
      en: "the `{keyword}` line belongs to the organisation's file",
    },
  },
});

export const mixedFile = define({
  code: "syntax/mixed-file",
  severity: "error",
  title: { id: "SOP dan organisasi dalam satu berkas", en: "an SOP and an organisation in one file" },
  why: {
    id: "organisasi dinyatakan sekali di berkasnya sendiri dan dipakai oleh semua SOP",
    en: "the organisation is declared once, in a file of its own, and used by all SOPs",
  },
  bad: 'instansi dinas "Dinas Contoh"\nlangkah "Mencatat surat"\n  oleh staf\n',
  good: 'instansi dinas "Dinas Contoh"\nunit umum "Subbagian Umum"\n',
  messages: {
    sop: {
      id: "baris `{keyword}` tidak dapat berada di berkas organisasi",
      en: "a `{keyword}` line cannot stand in an organisation's file",
    },
    declaration: {
      id: "`{keyword}` dinyatakan di berkas organisasi, bukan di berkas SOP",
      en: "`{keyword}` is declared in the organisation's file, not in an SOP's",
    },
    sopHelp: {
      id: "pindahkan SOP ke berkas sendiri yang diawali `instansi {name}` tanpa judul",
      en: "move the SOP to a file of its own that begins with `instansi {name}` without a title",
    },
    untitled: { id: "instansi ini dinyatakan tanpa nama lengkap", en: "this agency is declared without its full name" },
    untitledHelp: { id: 'contoh: instansi {name} "Dinas Contoh"', en: 'example: instansi {name} "Dinas Contoh"' },
  },
});

export const secondSop = define({
  code: "syntax/second-sop",
  severity: "error",
  title: { id: "dua SOP dalam satu berkas", en: "two SOPs in one file" },
  why: {
    id: "satu berkas satu SOP: nama berkasnya adalah nama SOP itu",
    en: "one file, one SOP: the file's name is the SOP's name",
  },
  bad: `${inHead("nomor belum")}\n${inHead("nomor belum")}`,
  good: inHead("nomor belum"),
  messages: {
    second: { id: "berkas ini sudah berisi SOP lain", en: "this file already holds another SOP" },
    agency: { id: "berkas ini sudah menyatakan instansi lain", en: "this file already declares another agency" },
    first: { id: "yang pertama di sini", en: "the first is here" },
    help: {
      id: "pindahkan ke berkas sendiri; untuk alur kedua dari SOP yang sama tulis `alur`",
      en: "move it to a file of its own; for a second chart of the same SOP write `alur`",
    },
  },
});

export const unclosedBrace = define({
  code: "syntax/unclosed-brace",
  severity: "error",
  title: { id: "kurung kurawal yang tidak ditutup", en: "a brace that is never closed" },
  why: {
    id: "tanpa `}` tidak jelas langkah mana yang terakhir di dalamnya",
    en: "without `}` it is a guess which step is the last inside",
  },
  bad: `${inRow("waktu 5 menit")}apabila "diperlukan" {\n  langkah "Menyimpan surat"\n    oleh staf\n`,
  good: `${inRow("waktu 5 menit")}apabila "diperlukan" {\n  langkah "Menyimpan surat"\n    oleh staf\n}\n`,
  messages: {
    open: { id: "kurung kurawal `{keyword}` ini tidak ditutup", en: "the brace of this `{keyword}` is never closed" },
    help: { id: "tutup dengan `}` setelah langkah terakhirnya", en: "close it with `}` behind its last step" },
  },
});

export const strayBrace = define({
  code: "syntax/stray-brace",
  severity: "error",
  title: { id: "kurung kurawal tutup tanpa pembuka", en: "a closing brace without an opening one" },
  why: { id: "`}` menutup `serempak`, `cabang`, atau `apabila`", en: "`}` closes `serempak`, `cabang` or `apabila`" },
  bad: `${inRow("waktu 5 menit")}}\n`,
  good: inRow("waktu 5 menit"),
  messages: {
    stray: { id: "tidak ada yang ditutup oleh `}` ini", en: "this `}` closes nothing" },
    fix: { id: "hapus", en: "delete it" },
  },
});

export const tooDeep = define({
  code: "syntax/too-deep",
  severity: "error",
  title: { id: "kurung kurawal terlalu dalam", en: "braces too deep" },
  why: {
    id: "alur yang bersarang sedalam ini tidak dapat digambar dan tidak dapat dibaca",
    en: "a flow nested this deep can be neither drawn nor read",
  },
  bad: `${inRow("waktu 5 menit")}${'apabila "x" {\n'.repeat(40)}langkah "Menyimpan"\n  oleh staf\n${"}\n".repeat(40)}`,
  good: inRow("waktu 5 menit"),
  messages: {
    deep: { id: "lebih dari {limit} kurung kurawal bersarang", en: "more than {limit} braces inside each other" },
    help: { id: "pindahkan sebagian ke `alur` atau SOP lain", en: "move a part to another `alur` or SOP" },
  },
});

export const stepWithoutActor = define({
  code: "syntax/step-without-actor",
  severity: "error",
  title: { id: "langkah tanpa pelaksana", en: "a step without an actor" },
  why: {
    id: "simbol langkah digambar di kolom pelaksananya; tanpa pelaksana ia tidak punya tempat",
    en: "a step's symbol is drawn in the column of who does it; without one it has no place",
  },
  bad: 'sop "Contoh"\n\npelaksana\n  - staf "Staf"\n\nlangkah "Mencatat surat"\n  waktu 5 menit\n',
  good: inRow("waktu 5 menit"),
  messages: {
    none: {
      id: "langkah ini belum punya pelaksana: tulis `oleh ...`",
      en: "this step has no actor yet: write `oleh ...`",
    },
  },
});

export const repeatedLine = define({
  code: "syntax/repeated-line",
  severity: "error",
  title: { id: "baris yang ditulis dua kali", en: "a line written twice" },
  why: {
    id: "hal ini hanya dapat dikatakan sekali di bagian ini; dari dua baris tidak jelas mana yang berlaku",
    en: "this can be said only once in its part; of two lines it is unclear which one holds",
  },
  bad: inRow("waktu 5 menit", "waktu 10 menit"),
  good: inRow("waktu 5 menit"),
  messages: {
    again: { id: "baris `{keyword}` sudah ada", en: "there is already a `{keyword}` line" },
    first: { id: "yang pertama di sini", en: "the first is here" },
    either: {
      id: "baris ini memakai `{keyword}`, padahal sudah ada `{other}`",
      en: "this row uses `{keyword}` where it already has `{other}`",
    },
    items: {
      id: "gabungkan: tulis isinya sebagai butir `-` di bawah yang pertama",
      en: "join them: write its contents as `-` items below the first",
    },
    one: { id: "hapus salah satunya", en: "delete one of them" },
  },
});

export const structureFindings = [
  misplacedLine,
  mixedFile,
  secondSop,
  unclosedBrace,
  strayBrace,
  tooDeep,
  stepWithoutActor,
  repeatedLine,
];
