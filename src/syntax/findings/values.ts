import { define } from "../../diagnostics/define.ts";
import { inHead, inRow } from "./sample.ts";

export const noSuchDate = define({
  code: "syntax/no-such-date",
  severity: "error",
  title: { id: "tanggal yang tidak ada", en: "a date that does not exist" },
  why: {
    id: "tanggal yang tidak ada di kalender tidak dapat diurutkan atau dicetak",
    en: "a date that no calendar has can be neither ordered nor printed",
  },
  bad: inHead("dibuat 31 Februari 2026"),
  good: inHead("dibuat 28 Februari 2026"),
  messages: {
    date: { id: "tidak ada tanggal `{date}` di kalender", en: "the calendar has no `{date}`" },
    help: { id: "periksa hari dan bulannya", en: "check the day and the month" },
  },
});

export const unknownMonth = define({
  code: "syntax/unknown-month",
  severity: "error",
  title: { id: "nama bulan yang tidak dikenal", en: "an unknown name of a month" },
  why: {
    id: "tanggal dibaca dari nama bulannya; salah ketik membuatnya hilang",
    en: "a date is read by the name of its month; a slip of the pen loses it",
  },
  bad: inHead("dibuat 5 Janurai 2026"),
  good: inHead("dibuat 5 Januari 2026"),
  messages: {
    near: {
      id: "tidak ada bulan `{word}`, mungkin maksudnya `{near}`",
      en: "there is no month `{word}`, perhaps `{near}`",
    },
    fix: { id: "ganti menjadi `{near}`", en: "change to `{near}`" },
  },
});

export const noSuchTime = define({
  code: "syntax/no-such-time",
  severity: "error",
  title: { id: "jam yang tidak ada", en: "a time of day that does not exist" },
  why: {
    id: "jam kerja menentukan berapa menit satu hari kerja",
    en: "the working hours say how many minutes a working day has",
  },
  bad: 'instansi dinas "Dinas"\njam-kerja senin sampai jumat 08.00 sampai 16.75\n',
  good: 'instansi dinas "Dinas"\njam-kerja senin sampai jumat 08.00 sampai 16.45\n',
  messages: {
    time: { id: "tidak ada jam `{time}`", en: "there is no time `{time}`" },
    order: {
      id: "jam selesai `{to}` tidak sesudah jam mulai `{from}`",
      en: "the end `{to}` is not after the beginning `{from}`",
    },
    help: { id: "tulis jam seperti `08.00` atau `16.30`", en: "write times as `08.00` or `16.30`" },
  },
});

export const unknownUnit = define({
  code: "syntax/unknown-unit",
  severity: "error",
  title: { id: "satuan waktu yang tidak dikenal", en: "an unknown unit of time" },
  why: {
    id: "waktu dijumlahkan dalam menit; tanpa satuan yang dikenal langkah ini tidak ikut dihitung",
    en: "times are added up in minutes; without a known unit this step does not count",
  },
  bad: inRow("waktu 5 menut"),
  good: inRow("waktu 5 menit"),
  messages: {
    unknown: { id: "tidak ada satuan waktu `{word}`", en: "there is no unit of time `{word}`" },
    near: {
      id: "tidak ada satuan waktu `{word}`, mungkin maksudnya `{near}`",
      en: "there is no unit of time `{word}`, perhaps `{near}`",
    },
    units: {
      id: "satuan: menit, jam, jam kerja, hari, hari kerja, hari kalender, minggu, bulan, semester, tahun",
      en: "units: menit, jam, jam kerja, hari, hari kerja, hari kalender, minggu, bulan, semester, tahun",
    },
    fix: { id: "ganti menjadi `{near}`", en: "change to `{near}`" },
  },
});

export const dottedNumber = define({
  code: "syntax/dotted-number",
  severity: "error",
  title: { id: "titik yang tidak memisahkan ribuan", en: "a dot that parts no thousands" },
  why: {
    id: "titik memisahkan ribuan dan koma mengawali pecahan: `1.98` dapat berarti 1,98 atau 1.980 yang kurang satu angka",
    en: "a dot parts thousands and a comma begins decimals: `1.98` may be 1,98, or 1.980 with a digit left out",
  },
  bad: inRow("waktu 1.98 menit"),
  good: inRow("waktu 1.980 menit"),
  messages: {
    dot: { id: "titik di `{number}` tidak memisahkan ribuan", en: "the dot in `{number}` parts no thousands" },
    decimal: {
      id: "tulis `{decimal}` untuk pecahan; untuk ribuan tiga angka di belakang titik, seperti `1.980`",
      en: "write `{decimal}` for decimals; for thousands three digits behind the dot, as in `1.980`",
    },
    clock: {
      id: "tulis `{decimal}` untuk pecahan, atau `{hours}`",
      en: "write `{decimal}` for decimals, or `{hours}`",
    },
    form: {
      id: "tulis ribuan dengan titik tiap tiga angka dan pecahan dengan koma, seperti `1.980,5`",
      en: "write a dot before each three digits and a comma before decimals, as in `1.980,5`",
    },
    fix: { id: "ganti menjadi `{decimal}`", en: "change to `{decimal}`" },
  },
});

export const bareComma = define({
  code: "syntax/bare-comma",
  severity: "error",
  title: { id: "koma di antara pelaksana", en: "a comma between roles" },
  why: {
    id: "koma tidak mengatakan apakah mereka bekerja bersama, bergantian, atau salah satu saja",
    en: "a comma does not say whether they work together, one after the other, or only one of them",
  },
  bad: inRow("waktu 5 menit", "oleh staf, kasubag"),
  good: inRow("waktu 5 menit", "oleh staf bersama kasubag"),
  messages: {
    comma: {
      id: "koma tidak mengatakan bagaimana `{a}` dan `{b}` bekerja",
      en: "the comma does not say how `{a}` and `{b}` work",
    },
    help: {
      id: "tulis `{a} bersama {b}` (bersama-sama), `{a} atau {b}` (salah satu), atau `{a} -> {b}` (diserahkan)",
      en: "write `{a} bersama {b}` (together), `{a} atau {b}` (one of them), or `{a} -> {b}` (handed over)",
    },
  },
});

export const mixedJoint = define({
  code: "syntax/mixed-joint",
  severity: "error",
  title: { id: "`bersama` dan `atau` dalam satu mata rantai", en: "`bersama` and `atau` in one link" },
  why: {
    id: "bersama dan atau yang dicampur dapat dibaca dengan dua cara",
    en: "together and or, mixed, can be read in two ways",
  },
  bad: inRow("waktu 5 menit", "oleh staf bersama kasubag atau kepala"),
  good: inRow("waktu 5 menit", "oleh staf bersama kasubag, kepala"),
  messages: {
    mixed: { id: "`bersama` dan `atau` tidak dapat dicampur", en: "`bersama` and `atau` cannot be mixed" },
    help: {
      id: "pakai satu saja, atau pisahkan dengan `->`, atau tulis `simbol` per pelaksana",
      en: "use one of them, or part them with `->`, or write a `simbol` line for each",
    },
  },
});

export const repeatedClause = define({
  code: "syntax/repeated-clause",
  severity: "error",
  title: { id: "keterangan baris yang ditulis dua kali", en: "a clause that is said twice" },
  why: {
    id: "dari dua angka yang berbeda hanya satu yang dapat berlaku",
    en: "of two different numbers only one can hold",
  },
  bad: inRow("waktu 5 menit", "oleh staf", "lanjut -> a maks 2 kali maks 3 kali"),
  good: inRow("waktu 5 menit", "oleh staf", "lanjut -> a maks 2 kali"),
  messages: {
    again: { id: "`{word}` sudah ada di baris ini", en: "`{word}` already stands on this line" },
    help: { id: "hapus salah satunya", en: "delete one of them" },
  },
});
