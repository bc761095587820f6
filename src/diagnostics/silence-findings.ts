import { type Definition, define } from "./define.ts";

const row = (silence: string): string => `sop "Penerimaan Surat"
pelaksana staf
langkah "Menerima surat"
  oleh staf
  kelengkapan "Surat" dari luar
  output "Surat tercatat"
${silence}`;

export const unusedSilence = define({
  code: "silence/unused",
  severity: "warning",
  title: { id: "pengabaian yang tidak mengabaikan apa pun", en: "a silence that silences nothing" },
  why: {
    id: "pengabaian yang tertinggal dapat menutupi temuan baru yang belum dilihat siapa pun",
    en: "a silence left behind can hide a new finding that nobody has looked at",
  },
  bad: row('  waktu 5 menit\n  abaikan time/missing "Waktu menunggu tim SOP"\n'),
  good: row('  abaikan time/missing "Waktu menunggu tim SOP"\n'),
  messages: {
    unused: { id: "tidak ada temuan `{rule}` di sini", en: "there is no finding `{rule}` here" },
    elsewhere: {
      id: "temuannya ada di sini, di luar jangkauan pengabaian",
      en: "the finding is here, out of the silence's reach",
    },
    help: { id: "hapus baris ini", en: "delete this line" },
    move: {
      id: "pindahkan baris ini ke langkah yang dimaksud, atau hapus",
      en: "move this line to the step that is meant, or delete it",
    },
  },
});

export const expiredSilence = define({
  code: "silence/expired",
  severity: "warning",
  title: { id: "pengabaian yang sudah lewat tanggalnya", en: "a silence past its end date" },
  why: {
    id: "pengabaian diberi batas agar temuannya dilihat lagi pada waktunya; sekarang waktunya",
    en: "a silence has an end date so that the finding is looked at again in time; the time is now",
  },
  bad: row('  abaikan time/missing "Waktu menunggu tim SOP" sampai 31 Desember 2001\n'),
  good: row('  abaikan time/missing "Waktu menunggu tim SOP" sampai 31 Desember 2999\n'),
  messages: {
    expired: {
      id: "pengabaian `{rule}` berakhir pada {date}",
      en: "the silence of `{rule}` ended on {date}",
    },
    shown: { id: "temuan ini tampil lagi", en: "this finding shows again" },
    help: {
      id: "perbaiki temuannya lalu hapus baris ini, atau beri tanggal baru sesudah `sampai`",
      en: "mend the finding and delete this line, or give a new date after `sampai`",
    },
  },
});

export const unknownSilence = define({
  code: "silence/unknown-rule",
  severity: "warning",
  title: { id: "mengabaikan aturan yang tidak ada", en: "silencing a rule that does not exist" },
  why: {
    id: "pengabaian dengan nama yang salah tidak mengabaikan apa pun, dan pembaca mengira sebaliknya",
    en: "a silence with a wrong name silences nothing, and its reader believes that it does",
  },
  bad: row('  waktu 5 menit\n  abaikan time/mising "Waktu menunggu tim SOP"\n'),
  good: row('  abaikan time/missing "Waktu menunggu tim SOP"\n'),
  messages: {
    unknown: { id: "tidak ada aturan `{rule}`", en: "there is no rule `{rule}`" },
    syntax: {
      id: "kesalahan penulisan `{rule}` tidak dapat diabaikan",
      en: "the spelling error `{rule}` cannot be silenced",
    },
    near: { id: "mungkin maksudnya {names}", en: "perhaps {names} is meant" },
    help: {
      id: "tulis kode seperti di dalam kurung siku sebuah temuan",
      en: "write the code as it stands in the square brackets of a finding",
    },
    mend: { id: "perbaiki kesalahannya dan hapus baris ini", en: "mend the error and delete this line" },
    replace: { id: "ganti menjadi `{name}`", en: "replace it by `{name}`" },
  },
});

export const silenceFindings: readonly Definition[] = [unusedSilence, expiredSilence, unknownSilence];
