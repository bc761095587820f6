import { define } from "../../diagnostics/define.ts";

/**
 * What a new version owes to its number and dates. Permenpan-RB 35/2012: Tanggal Revisi is the day of the revision,
 * Tanggal Efektif the day from which it is in force, Tanggal Pembuatan the day on which the first making was finished.
 */

export const revisionDate = define({
  code: "compare/revision-date",
  severity: "warning",
  title: { id: "isi berubah, tanggal revisi tidak", en: "the content changed, its date of revision did not" },
  why: {
    id: "tanggal revisi adalah hari SOP diubah; tanpa tanggal baru, dua versi yang berbeda tampak sebagai satu",
    en: "the date of revision is the day of the change; without a new one, two versions look like one",
  },
  bad: "",
  good: "",
  messages: {
    missing: { id: "isi berubah, `direvisi` belum diisi", en: "the content changed, `direvisi` is not filled in" },
    same: { id: "`direvisi` masih {date}", en: "`direvisi` is still {date}" },
    notNewer: { id: "`direvisi` tidak sesudah {other}", en: "`direvisi` is not after {other}" },
    help: {
      id: "isi `direvisi` dengan tanggal perubahan, sesudah `{earlier}` versi lama, atau `direvisi belum` selama masih konsep",
      en: "set `direvisi` to the day of the change, after `{earlier}` of the old version, or `direvisi belum` while it is a draft",
    },
  },
});

export const effectiveDate = define({
  code: "compare/effective-date",
  severity: "warning",
  title: { id: "isi berubah, tanggal efektif tidak", en: "the content changed, the date in force did not" },
  why: {
    id: "versi baru berlaku sejak disahkan kembali; tanggal efektif yang lama menyatakan bahwa versi ini sudah berlaku sejak dulu",
    en: "a new version is in force once it is approved again; the old date says that this version has been in force since then",
  },
  bad: "",
  good: "",
  messages: {
    missing: { id: "isi berubah, `efektif` tidak diisi", en: "the content changed, `efektif` is not filled in" },
    same: { id: "`efektif` masih {date}", en: "`efektif` is still {date}" },
    notNewer: { id: "`efektif` tidak sesudah {other}", en: "`efektif` is not after {other}" },
    help: {
      id: "isi `efektif` dengan tanggal pengesahan kembali, atau `efektif belum` selama masih konsep",
      en: "set `efektif` to the day of the new approval, or `efektif belum` while it is a draft",
    },
  },
});

export const createdDate = define({
  code: "compare/created-date",
  severity: "warning",
  title: { id: "tanggal pembuatan berubah", en: "the date of making changed" },
  why: {
    id: "tanggal pembuatan adalah hari SOP pertama kali selesai dibuat; revisi tidak mengubahnya",
    en: "the date of making is the day on which the first version was finished; a revision does not change it",
  },
  bad: "",
  good: "",
  messages: {
    changed: { id: "`dibuat` bukan lagi {old}", en: "`dibuat` is no longer {old}" },
    help: {
      id: "kembalikan menjadi `dibuat {old}`, dan isi `direvisi`",
      en: "put back `dibuat {old}`, and set `direvisi`",
    },
  },
});

export const revisionNumber = define({
  code: "compare/revision-number",
  severity: "warning",
  title: {
    id: "isi berubah, nomor revisi tidak naik",
    en: "the content changed, the number of the revision did not rise",
  },
  why: {
    id: "nomor yang memuat urutan revisi membedakan versi; urutan yang tidak naik menyebut dua versi dengan satu nama",
    en: "a number that counts revisions tells versions apart; one that does not rise calls two versions by one name",
  },
  bad: "",
  good: "",
  messages: {
    same: { id: "nomor masih menyebut revisi {old}", en: "the number still says revision {old}" },
    back: {
      id: "nomor turun dari revisi {old} ke revisi {new}",
      en: "the number fell from revision {old} to revision {new}",
    },
    help: { id: "naikkan menjadi revisi {next}", en: "raise it to revision {next}" },
  },
});

export const nothingRevised = define({
  code: "compare/nothing-revised",
  severity: "hint",
  title: { id: "tanggal naik, isi tetap", en: "the dates rose, the content is the same" },
  why: {
    id: "tanggal revisi baru memberi tahu pembaca bahwa ada yang berubah; di sini tidak ada yang dapat mereka temukan",
    en: "a new date of revision tells readers that something changed; here there is nothing for them to find",
  },
  bad: "",
  good: "",
  messages: {
    raised: { id: "`direvisi` naik, tetapi isi SOP tetap", en: "`direvisi` rose, but the content is the same" },
    help: {
      id: "kembalikan `direvisi`, atau sebut di `catatan` mengapa SOP disahkan kembali",
      en: "put `direvisi` back, or say in `catatan` why it was approved again",
    },
  },
});

export const compareFindings = [revisionDate, effectiveDate, createdDate, revisionNumber, nothingRevised];
