import { define } from "../../diagnostics/define.ts";
import { inHead, inRow } from "./sample.ts";

export const incompleteLine = define({
  code: "syntax/incomplete-line",
  severity: "error",
  title: { id: "baris yang belum lengkap", en: "a line that is not complete" },
  why: {
    id: "satu baris menyatakan satu hal, dan harus menyatakannya utuh",
    en: "one line says one thing, and must say it whole",
  },
  bad: inRow("tidak ->"),
  good: inRow("tidak -> selesai").replace("langkah a", "keputusan a"),
  messages: {
    after: {
      id: "baris `{keyword}` belum lengkap: setelah `{previous}` masih perlu {expected}",
      en: "the `{keyword}` line is not complete: `{previous}` must be followed by {expected}",
    },
    title: {
      id: "`{keyword} {name}` dinyatakan tanpa judulnya",
      en: "`{keyword} {name}` is declared without its title",
    },
    name: { id: "`{keyword}` ini dinyatakan tanpa namanya", en: "this `{keyword}` is declared without its name" },
    both: { id: "`{keyword}` ini tanpa nama dan tanpa judul", en: "this `{keyword}` has no name and no title" },
    whole: { id: "tulis `{keyword} {name} {title}`", en: "write `{keyword} {name} {title}`" },
    example: { id: "contoh: {example}", en: "example: {example}" },
  },
});

export const unexpectedWord = define({
  code: "syntax/unexpected-word",
  severity: "error",
  title: { id: "kata yang tidak pada tempatnya", en: "a word out of place" },
  why: { id: "baris ini tidak dapat dibaca seperti tertulis", en: "the line cannot be read as it is written" },
  bad: inRow("tidak selesai").replace("langkah a", "keputusan a"),
  good: inRow("tidak -> selesai").replace("langkah a", "keputusan a"),
  messages: {
    instead: {
      id: "di baris `{keyword}` ini perlu {expected}, bukan `{actual}`",
      en: "here the `{keyword}` line needs {expected}, not `{actual}`",
    },
    extra: {
      id: "`{actual}` tidak dapat dibaca di ujung baris `{keyword}`",
      en: "`{actual}` cannot be read at the end of the `{keyword}` line",
    },
    names: {
      id: "dua nama tidak dapat berdampingan: `{first} {second}`",
      en: "two names cannot stand side by side: `{first} {second}`",
    },
    example: { id: "contoh: {example}", en: "example: {example}" },
    arrow: { id: "sisipkan `->`", en: "insert `->`" },
    quote: { id: "apit dengan tanda kutip", en: "put it between quotes" },
  },
});

export const twoFacts = define({
  code: "syntax/two-facts",
  severity: "error",
  title: { id: "dua hal dalam satu baris", en: "two facts on one line" },
  why: {
    id: "satu hal satu baris: perubahan terlihat sebagai satu baris yang berubah",
    en: "one fact a line: a change then shows as one changed line",
  },
  bad: inRow('waktu 5 menit kelengkapan "Surat"'),
  good: inRow("waktu 5 menit", 'kelengkapan "Surat"'),
  messages: {
    second: { id: "`{keyword}` memulai baris baru", en: "`{keyword}` begins a line of its own" },
    fix: { id: "pindahkan ke baris baru", en: "move it to a new line" },
  },
});

export const unknownLine = define({
  code: "syntax/unknown-line",
  severity: "error",
  title: { id: "baris yang tidak dikenal", en: "an unknown line" },
  why: {
    id: "tiap baris diawali kata yang mengatakan isinya: `langkah`, `oleh`, `waktu`, ...",
    en: "every line begins with the word that says what it is: `langkah`, `oleh`, `waktu` ...",
  },
  bad: inRow("wktu 5 menit"),
  good: inRow("waktu 5 menit"),
  messages: {
    near: {
      id: "tidak ada baris `{word}`, mungkin maksudnya `{near}`",
      en: "there is no `{word}` line, perhaps `{near}`",
    },
    unknown: { id: "`{word}` tidak dapat mengawali baris", en: "`{word}` cannot begin a line" },
    others: { id: "atau: {names}", en: "or: {names}" },
    fix: { id: "ganti menjadi `{near}`", en: "change to `{near}`" },
  },
});

export const numberTarget = define({
  code: "syntax/number-target",
  severity: "error",
  title: { id: "tujuan berupa nomor langkah", en: "a step number as target" },
  why: {
    id: "nomor langkah berubah bila ada langkah yang disisipkan; label tidak",
    en: "step numbers change when a step is inserted; labels do not",
  },
  bad: `${inHead("nomor belum")}  lanjut -> 2\n\nlangkah "Menyimpan surat"\n  oleh staf\n`,
  good: `${inHead("nomor belum")}  lanjut -> simpan\n\nlangkah simpan "Menyimpan surat"\n  oleh staf\n`,
  messages: {
    number: {
      id: "langkah dituju dengan label, bukan nomor `{number}`",
      en: "steps are reached by label, not by number `{number}`",
    },
    absent: { id: "tidak ada langkah nomor {number} di alur ini", en: "this chart has no step number {number}" },
    several: {
      id: "{count} langkah di alur ini bernomor {number}: beri langkah yang dimaksud sebuah label",
      en: "{count} steps of this chart have the number {number}: give the one that is meant a label",
    },
    row: { id: "langkah nomor {number}", en: "step number {number}" },
    fix: {
      id: "beri langkah itu label `{label}` dan tuju `{label}`",
      en: "give that step the label `{label}` and name it here",
    },
    reuse: { id: "tuju label `{label}`", en: "name the label `{label}`" },
  },
});

export const lineFindings = [incompleteLine, unexpectedWord, twoFacts, unknownLine, numberTarget];
