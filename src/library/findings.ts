import { define } from "../diagnostics/define.ts";

export const duplicateId = define({
  code: "library/duplicate-id",
  severity: "error",
  title: { id: "dua SOP dengan satu nama berkas", en: "two SOPs with one file name" },
  why: {
    id: "nama berkas adalah nama SOP di halaman, tautan, dan rujukan; dua berkas yang sama namanya saling menimpa",
    en: "the file name is the SOP's name in pages, links and references; two files of one name overwrite each other",
  },
  bad: "",
  good: "",
  messages: {
    again: {
      id: "SOP `{id}` sudah ada di {other}",
      en: "there is already an SOP `{id}` in {other}",
    },
    help: { id: "beri berkas ini nama lain", en: "give this file another name" },
  },
});

export const duplicateAgency = define({
  code: "library/duplicate-agency",
  severity: "error",
  title: { id: "dua berkas organisasi untuk satu instansi", en: "two organisation files for one agency" },
  why: {
    id: "peran, pejabat, dan peraturan suatu instansi dinyatakan sekali, di satu berkas",
    en: "an agency's roles, officials and regulations are declared once, in one file",
  },
  bad: "",
  good: "",
  messages: {
    again: {
      id: "instansi `{id}` sudah dinyatakan di {other}",
      en: "the agency `{id}` is already declared in {other}",
    },
    help: { id: "gabungkan kedua berkas itu", en: "join the two files" },
  },
});

export const badId = define({
  code: "library/bad-id",
  severity: "error",
  title: { id: "nama berkas yang tidak dapat menjadi nama SOP", en: "a file name that cannot name an SOP" },
  why: {
    id: "nama berkas menjadi nama halaman dan tautan: ia harus sah di semua komputer dan tetap di dalam folder hasil",
    en: "the file name becomes the name of pages and links: it must be valid on every computer and stay in the output folder",
  },
  bad: "",
  good: "",
  messages: {
    bad: {
      id: "`{name}` tidak dapat menjadi nama SOP",
      en: "`{name}` cannot name an SOP",
    },
    device: {
      id: "`{name}`: nama itu dipakai Windows untuk perangkat",
      en: "`{name}`: Windows keeps that name for a device",
    },
    other: { id: "beri nama lain, misalnya `sop-{name}`", en: "give another name, for instance `sop-{name}`" },
    help: {
      id: "pakai huruf kecil, angka, dan tanda hubung, diawali huruf: `surat-masuk.sop`",
      en: "use small letters, digits and hyphens, a letter first: `surat-masuk.sop`",
    },
  },
});

export const libraryFindings = [duplicateId, duplicateAgency, badId];
