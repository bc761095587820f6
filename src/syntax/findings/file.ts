import { define } from "../../diagnostics/define.ts";
import { inHead } from "./sample.ts";

export const longLine = define({
  code: "syntax/long-line",
  severity: "error",
  title: { id: "baris yang terlalu panjang", en: "a line that is too long" },
  why: {
    id: "satu baris menyatakan satu hal; baris sepanjang ini bukan tulisan orang dan dilewati",
    en: "one line says one thing; nobody writes a line of this length, and it is passed over",
  },
  bad: `${inHead("nomor belum")}${"surat ".repeat(1100)}\n`,
  good: inHead("nomor belum"),
  messages: {
    long: {
      id: "baris ini lebih dari 1000 kata di luar tanda kutip",
      en: "more than 1000 words outside of quotes on this line",
    },
    characters: {
      id: "baris ini lebih dari {most} huruf dan tanda",
      en: "more than {most} characters on this line",
    },
    help: { id: "pecah menjadi beberapa baris", en: "break it into several lines" },
  },
});

export const longFile = define({
  code: "syntax/long-file",
  severity: "error",
  title: { id: "berkas yang terlalu panjang", en: "a file that is too long" },
  why: {
    id: "berkas dengan kata dan tanda sebanyak ini bukan tulisan orang; sisanya tidak dibaca",
    en: "nobody writes a file of so many words and signs; the rest of it is not read",
  },
  // A file that has it is hundreds of kilobytes long, which help nobody.
  bad: "",
  good: "",
  messages: {
    long: {
      id: "sampai di sini {most} kata dan tanda; selebihnya tidak dibaca",
      en: "{most} words and signs up to here; the rest is not read",
    },
    help: {
      id: "bagi menjadi beberapa SOP, atau periksa apakah ini memang berkas SOP",
      en: "divide it into several SOPs, or see whether it is an SOP at all",
    },
  },
});

export const noProcedure = define({
  code: "syntax/no-procedure",
  severity: "error",
  title: { id: "berkas tanpa SOP dan tanpa organisasi", en: "a file without an SOP or an organisation" },
  why: {
    id: "satu berkas berisi satu SOP (`sop`) atau satu organisasi (`instansi`)",
    en: "one file holds one SOP (`sop`) or one organisation (`instansi`)",
  },
  bad: "nomor belum\n",
  good: inHead("nomor belum"),
  messages: {
    empty: { id: "berkas ini kosong", en: "this file is empty" },
    none: { id: "berkas ini belum berisi baris `sop`", en: "this file has no `sop` line" },
    help: { id: 'awali dengan `sop "Judul SOP"`', en: 'begin with `sop "Title of the SOP"`' },
  },
});

export const notText = define({
  code: "syntax/not-text",
  severity: "error",
  title: { id: "berkas yang bukan teks", en: "a file that is not text" },
  why: {
    id: "sopan membaca teks UTF-8; berkas Word, PDF, atau UTF-16 harus disimpan dulu sebagai teks",
    en: "sopan reads UTF-8 text; a Word, PDF or UTF-16 file must be saved as text first",
  },
  bad: 'sop "Contoh\u0000"\n',
  good: inHead("nomor belum"),
  messages: {
    nul: { id: "di sini ada karakter NUL, yang bukan huruf", en: "here is a NUL character, which is no letter" },
    utf16: { id: "berkas ini tampaknya teks UTF-16, bukan UTF-8", en: "this file seems to be UTF-16 text, not UTF-8" },
    clean: {
      id: "hapus karakter itu, atau simpan ulang isinya sebagai teks biasa",
      en: "delete the character, or save the content as plain text",
    },
    help: { id: "simpan ulang sebagai teks biasa dengan penyandian UTF-8", en: "save it as plain text in UTF-8" },
  },
});

export const tooMany = define({
  code: "syntax/too-many",
  severity: "error",
  title: { id: "temuan terlalu banyak", en: "too many findings" },
  why: {
    id: "temuan pertama sering menjadi sebab yang berikutnya; perbaiki dulu yang di atas",
    en: "the first findings often cause the next; mend those above first",
  },
  bad: `${inHead("nomor belum")}${"zzz\n".repeat(250)}`,
  good: inHead("nomor belum"),
  messages: {
    unread: {
      id: "masih ada {count} temuan lain; sisa berkas ini tidak dibaca",
      en: "there are {count} more findings; the rest of this file was not read",
    },
    more: { id: "masih ada {count} temuan lain di berkas ini", en: "there are {count} more findings in this file" },
  },
});

export const fileFindings = [longLine, longFile, noProcedure, notText, tooMany];
