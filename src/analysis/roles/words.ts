import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Letter, Reason } from "./raci.ts";

/** The words of reports and pages on roles. Placeholders in braces are filled by `say`. */

export const heads = {
  role: { id: "Peran", en: "Role" },
  agency: { id: "Instansi", en: "Agency" },
  sops: { id: "SOP", en: "SOPs" },
  steps: { id: "Langkah", en: "Steps" },
  hours: { id: "Jam kerja", en: "Hours" },
  unknown: { id: "Tak pasti", en: "Unknown" },
  decisions: { id: "Memutus", en: "Decides" },
  approvals: { id: "Setuju", en: "Approves" },
  waiting: { id: "Ditunggu", en: "Waited for" },
  minMinutes: { id: "Menit paling sedikit", en: "Least minutes" },
  maxMinutes: { id: "Menit paling banyak", en: "Most minutes" },
  received: { id: "Menerima", en: "Received" },
  handedOn: { id: "Menyerahkan", en: "Handed on" },
  returned: { id: "Dikembalikan kepadanya", en: "Returned to it" },
  sentBack: { id: "Dikembalikan olehnya", en: "Sent back by it" },
  copies: { id: "Tembusan", en: "Copies" },
  approved: { id: "SOP disahkan", en: "SOPs approved" },
  from: { id: "Dari", en: "From" },
  to: { id: "Kepada", en: "To" },
  onward: { id: "Maju", en: "Onward" },
  returns: { id: "Kembali", en: "Back" },
  number: { id: "No", en: "No" },
  activity: { id: "Kegiatan", en: "Activity" },
  time: { id: "Waktu", en: "Time" },
  does: { id: "Tugas", en: "Does" },
  chart: { id: "Bagan", en: "Chart" },
} as const satisfies Record<string, Bilingual>;

export const texts = {
  count: { id: "{roles} peran dalam {sops} SOP", en: "{roles} roles in {sops} SOPs" },
  hoursMean: {
    id: "Jam kerja: waktu langkah, tiap langkah sekali; pengulangan tidak dihitung. Tak pasti: langkah tanpa waktu pasti.",
    en: "Hours: the time of its steps, each once; returns are not counted. Unknown: steps without a known time.",
  },
  judgesMean: {
    id: "Memutus: langkah dengan belah ketupat. Setuju: langkah yang menyetujui atau menandatangani, menurut kata-katanya.",
    en: "Decides: steps with a diamond. Approves: steps that agree or sign, by their words.",
  },
  waitingMean: {
    id: "Ditunggu: langkah orang lain yang baru dapat dicapai setelah peran ini bekerja.",
    en: "Waited for: steps of others that can only be reached after this role has acted.",
  },
  matrixMean: {
    id: "Baris menyerahkan kepada kolom: banyaknya panah maju, dan di belakang garis miring yang kembali.",
    en: "Rows hand over to columns: how many arrows onward, and behind the slash those that lead back.",
  },
  matrixLeft: {
    id: "Hanya {shown} peran yang paling sering; semua pasangan ada di bawah.",
    en: "Only the {shown} most frequent roles; all pairs stand below.",
  },
  alsoCalled: { id: "disebut juga: {names}", en: "also called: {names}" },
  inAll: { id: "{steps} langkah dalam {sops} SOP", en: "{steps} steps in {sops} SOPs" },
  work: { id: "waktu kerja {time}", en: "work {time}" },
  unknownTime: { id: "{count} langkah tanpa waktu pasti", en: "{count} steps without a known time" },
  decides: { id: "memutus {count} kali", en: "decides {count} times" },
  approves: { id: "menyetujui atau menandatangani {count} kali", en: "agrees or signs {count} times" },
  waitedFor: { id: "ditunggu {count} langkah orang lain", en: "waited for by {count} steps of others" },
  approvesSops: { id: "mengesahkan {count} SOP", en: "approves {count} SOPs" },
  getsCopies: { id: "menerima {count} tembusan", en: "receives {count} copies" },
  getsFrom: { id: "menerima dari: {roles}", en: "receives from: {roles}" },
  handsTo: { id: "menyerahkan kepada: {roles}", en: "hands over to: {roles}" },
  sendsBackTo: { id: "mengembalikan kepada: {roles}", en: "sends back to: {roles}" },
  returnedBy: { id: "dikembalikan oleh: {roles}", en: "is sent back by: {roles}" },
  from: { id: "dari {roles}", en: "from {roles}" },
  to: { id: "ke {roles}", en: "to {roles}" },
  beside: { id: "bersama {roles}", en: "with {roles}" },
  deciding: { id: "memutus", en: "decides" },
  approving: { id: "menyetujui", en: "approves" },
  noSteps: { id: "tidak mengerjakan langkah apa pun", en: "does no step" },
  wholeChart: { id: "Seluruh bagan", en: "Whole chart" },
  derived: {
    id: "Diturunkan dari bagan; tidak tertulis pada naskah. R mengerjakan, A bertanggung jawab, C dimintai pendapat, I diberi tahu; dalam kurung langkah yang menjadi alasannya.",
    en: "Derived from the chart; no paper says it. R does, A answers, C is consulted, I is told; in brackets the step that is the reason.",
  },
} as const satisfies Record<string, Bilingual>;

export const letters: Readonly<Record<Letter, Bilingual>> = {
  R: { id: "Mengerjakan", en: "Responsible" },
  A: { id: "Bertanggung jawab", en: "Accountable" },
  C: { id: "Dimintai pendapat", en: "Consulted" },
  I: { id: "Diberi tahu", en: "Informed" },
};

/** Why a letter stands there, in a few words. `{by}` is another row. */
export const reasons: Readonly<Record<Reason, Bilingual>> = {
  acts: { id: "bersimbol di langkah ini", en: "has a symbol in this step" },
  either: { id: "salah satu yang mengerjakan (`atau`)", en: "one of those who act (`atau`)" },
  "sends-back": { id: "pemutus terakhir yang dapat mengembalikan", en: "decides last and can send it back" },
  approves: { id: "menyetujui atau menandatangani", en: "agrees or signs" },
  decides: { id: "memutus", en: "decides" },
  together: { id: "bekerja bersama", en: "acts together" },
  copy: { id: "menerima tembusan", en: "receives a copy" },
  receives: { id: "hanya menerima hasilnya", en: "only receives the result" },
  approver: { id: "mengesahkan SOP ini", en: "approves this SOP" },
  judges: { id: "hanya memeriksa, memutus, atau memaraf", en: "only checks, decides or initials" },
};
