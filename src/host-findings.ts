import { define } from "./diagnostics/define.ts";

/** Findings on files as such: what a host could not read, or should not. */

export const unreadable = define({
  code: "io/unreadable",
  severity: "error",
  title: { id: "berkas yang tidak dapat dibuka", en: "a file that cannot be opened" },
  why: {
    id: "isi berkas yang tidak terbaca tidak dapat diperiksa",
    en: "what cannot be read cannot be checked",
  },
  bad: "",
  good: "",
  messages: {
    cannot: { id: "berkas ini tidak dapat dibuka: {reason}", en: "this file cannot be opened: {reason}" },
    help: { id: "periksa izin berkas, atau pindahkan", en: "check the permissions of the file, or move it" },
  },
});

export const notText = define({
  code: "io/not-text",
  severity: "error",
  title: { id: "berkas yang bukan teks UTF-8", en: "a file that is not UTF-8 text" },
  why: {
    id: "sopan membaca teks UTF-8; berkas Word, PDF, atau teks dengan pengodean lain tampil sebagai huruf kacau",
    en: "sopan reads UTF-8 text; a Word or PDF file, or text in another encoding, turns into garbled letters",
  },
  bad: "",
  good: "",
  messages: {
    byte: {
      id: "berkas ini bukan teks UTF-8: byte ke-{byte} ({hex}), baris {line}, tidak dapat dibaca",
      en: "this file is not UTF-8 text: byte {byte} ({hex}), line {line}, cannot be read",
    },
    utf16: { id: "berkas ini teks UTF-16, bukan UTF-8", en: "this file is UTF-16 text, not UTF-8" },
    help: {
      id: "buka dengan penyunting teks lalu simpan dengan pengodean UTF-8",
      en: "open it in a text editor and save it with the encoding UTF-8",
    },
  },
});

export const tooLarge = define({
  code: "io/too-large",
  severity: "error",
  title: { id: "berkas terlalu besar", en: "a file that is too large" },
  why: {
    id: "SOP terpanjang pun tidak sampai 1 MB; berkas sebesar ini hampir pasti bukan SOP",
    en: "the longest SOP stays below 1 MB; a file this large is hardly one",
  },
  bad: "",
  good: "",
  messages: {
    size: {
      id: "berkas ini {size} MB, paling besar {limit} MB",
      en: "this file has {size} MB, the most is {limit} MB",
    },
    help: { id: "pecah menjadi beberapa SOP", en: "split it into several SOPs" },
  },
});

export const linkLoop = define({
  code: "io/link-loop",
  severity: "hint",
  title: { id: "tautan folder yang berputar", en: "a link to a folder above itself" },
  why: {
    id: "folder yang memuat dirinya sendiri tidak ada habisnya; sopan membacanya sekali",
    en: "a folder that holds itself has no end; sopan reads it once",
  },
  bad: "",
  good: "",
  messages: {
    loop: {
      id: "tautan ini kembali ke folder di atasnya ({target}) dan tidak diikuti",
      en: "this link leads back to a folder above it ({target}) and is not followed",
    },
    help: { id: "hapus tautan itu bila tidak diperlukan", en: "remove the link if nothing needs it" },
  },
});

export const noLogo = define({
  code: "io/no-logo",
  severity: "warning",
  title: { id: "gambar lambang yang tidak dapat dipakai", en: "a logo that cannot be used" },
  why: {
    id: "tempat lambang di kop semua SOP instansi ini tercetak kosong",
    en: "its place in the letterhead of all SOPs of the agency is printed empty",
  },
  bad: "",
  good: "",
  messages: {
    missing: { id: "tidak ada gambar `{name}`", en: "there is no picture `{name}`" },
    address: { id: "`{name}` alamat, bukan berkas", en: "`{name}` is an address, not a file" },
    kind: { id: "`{name}` bukan gambar yang dapat ditanam", en: "`{name}` is no picture that can be embedded" },
    size: {
      id: "gambar ini {size} MB, paling besar {limit} MB",
      en: "this picture has {size} MB, the most is {limit} MB",
    },
    outside: { id: "`{name}` berada di luar folder pustaka", en: "`{name}` lies outside of the library's folder" },
    near: { id: "mungkin maksud Anda {names}?", en: "did you mean {names}?" },
    help: {
      id: "simpan gambarnya di folder berkas ini, sebagai SVG, PNG, JPEG, atau WebP",
      en: "keep the picture in the folder of this file, as SVG, PNG, JPEG or WebP",
    },
  },
});

export const hostFindings = [unreadable, notText, tooLarge, linkLoop, noLogo];
