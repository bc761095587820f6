import { define } from "../../diagnostics/define.ts";
import { inHead, inRow } from "./sample.ts";

export const unclosedText = define({
  code: "syntax/unclosed-text",
  severity: "error",
  title: { id: "tanda kutip yang tidak ditutup", en: "a quote that is never closed" },
  why: {
    id: "tanpa tanda kutip penutup tidak jelas di mana teksnya berakhir; sopan menganggapnya berakhir di ujung baris",
    en: "without the closing quote the end of the text is a guess: the end of the line",
  },
  bad: 'sop "Contoh\n\npelaksana\n  - staf "Staf"\n\nlangkah "Mencatat surat"\n  oleh staf\n',
  good: inHead("nomor belum"),
  messages: {
    open: { id: "tanda kutip ini tidak ditutup", en: "this quote is never closed" },
    fix: { id: "tutup di ujung baris", en: "close it at the end of the line" },
  },
});

export const unquotedText = define({
  code: "syntax/unquoted-text",
  severity: "error",
  title: { id: "teks tanpa tanda kutip", en: "a text without quotes" },
  why: {
    id: "tanda kutip memisahkan teks yang dicetak dari kata-kata bahasa ini",
    en: "quotes part the text that is printed from the words of the language",
  },
  bad: inHead("tujuan Surat diteruskan pada hari yang sama"),
  good: inHead('tujuan "Surat diteruskan pada hari yang sama"'),
  messages: {
    bare: { id: "teks ini belum diapit tanda kutip", en: "this text does not stand between quotes" },
    fix: { id: "apit dengan tanda kutip", en: "put it between quotes" },
  },
});

export const badName = define({
  code: "syntax/bad-name",
  severity: "error",
  title: { id: "huruf yang tidak boleh ada dalam nama", en: "a letter that no name may have" },
  why: {
    id: "nama dipakai di tautan dan nama berkas, dan harus dapat diketik sama di mana saja",
    en: "names are used in links and file names, and must be typed alike everywhere",
  },
  bad: inRow("kelengkapan surat_masuk", 'output surat-masuk "Surat masuk"'),
  good: inRow("kelengkapan surat-masuk", 'output surat-masuk "Surat masuk"'),
  messages: {
    name: { id: "`{word}` bukan nama yang sah", en: "`{word}` is not a valid name" },
    help: {
      id: "nama memakai huruf a-z, angka, dan tanda hubung di tengah, diawali huruf: `surat-masuk`",
      en: "names use the letters a-z, digits and inner hyphens, a letter first: `surat-masuk`",
    },
    fix: { id: "ganti menjadi `{name}`", en: "change to `{name}`" },
  },
});

export const badCharacter = define({
  code: "syntax/bad-character",
  severity: "error",
  title: { id: "tanda yang tidak dikenal", en: "an unknown sign" },
  why: {
    id: "di luar tanda kutip hanya beberapa tanda yang berarti",
    en: "outside of quotes only a few signs mean something",
  },
  bad: inHead('nomor: "065/1/2026"'),
  good: inHead('nomor "065/1/2026"'),
  messages: {
    sign: { id: "tanda `{sign}` tidak berarti apa-apa di sini", en: "the sign `{sign}` means nothing here" },
    fix: { id: "hapus tanda itu", en: "delete the sign" },
  },
});

export const reservedName = define({
  code: "syntax/reserved-name",
  severity: "error",
  title: { id: "kata bahasa dipakai sebagai nama", en: "a word of the language used as a name" },
  why: {
    id: "dua puluh kata punya arti tetap di mana pun, sehingga tidak dapat menjadi nama",
    en: "twenty words have a fixed meaning everywhere, so they cannot be names",
  },
  bad: 'sop "Contoh"\n\npelaksana\n  - staf "Staf"\n\nlangkah selesai "Mencatat surat"\n  oleh staf\n',
  good: 'sop "Contoh"\n\npelaksana\n  - staf "Staf"\n\nlangkah catat "Mencatat surat"\n  oleh staf\n',
  messages: {
    reserved: {
      id: "`{word}` adalah kata bahasa ini dan tidak dapat menjadi nama di sini",
      en: "`{word}` is a word of the language and cannot be a name here",
    },
    help: { id: "pakai nama lain, misalnya `{name}`", en: "use another name, for example `{name}`" },
  },
});
