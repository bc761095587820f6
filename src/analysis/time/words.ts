import type { Bilingual } from "../../diagnostics/diagnostic.ts";

/** The words of reports and pages on time. Placeholders in braces are filled by `say`. */

export const heads = {
  sop: { id: "SOP", en: "SOP" },
  which: { id: "", en: "" },
  shortest: { id: "Tercepat", en: "Shortest" },
  longest: { id: "Terlama", en: "Longest" },
  expected: { id: "Perkiraan", en: "Expected" },
  time: { id: "Waktu", en: "Time" },
  work: { id: "Kerja", en: "Work" },
  wait: { id: "Menunggu", en: "Waiting" },
  handOvers: { id: "Serah terima", en: "Hand-overs" },
  open: { id: "Tak pasti", en: "Unknown" },
  unbounded: { id: "Tanpa batas", en: "Unlimited" },
  number: { id: "No", en: "No" },
  activity: { id: "Kegiatan", en: "Activity" },
  lanes: { id: "Pelaksana", en: "Lanes" },
  times: { id: "Kali", en: "Times" },
  sum: { id: "Jumlah", en: "Sum" },
  steps: { id: "Langkah", en: "Steps" },
  share: { id: "Bagian", en: "Share" },
  before: { id: "Sebelum", en: "Before" },
  after: { id: "Sesudah", en: "After" },
  difference: { id: "Selisih", en: "Difference" },
} as const satisfies Record<string, Bilingual>;

export const texts = {
  atLeast: { id: "≥ {time}", en: "≥ {time}" },
  unknown: { id: "tidak diketahui", en: "unknown" },
  none: { id: "-", en: "-" },
  day: { id: "Sehari kerja di sini {time}.", en: "A day of work is {time} here." },
  overview: {
    id: "≥ berarti paling sedikit: `Tak pasti` menghitung langkah yang waktunya tidak pasti. Terlama menghitung pengulangan sebanyak `maks`-nya, dan tidak menghitung pengulangan yang tidak dibatasi; banyaknya ada di `Tanpa batas`.",
    en: "≥ means at least: `Unknown` counts steps without a certain time. Longest counts returns as often as their `maks`, and not those without a limit; `Unlimited` says how many there are.",
  },
  shortestPath: { id: "Jalur tercepat", en: "The shortest path" },
  longestPath: { id: "Jalur terlama", en: "The longest path" },
  endless: {
    id: "Tidak ada jalan sampai selesai; waktunya tidak dapat dihitung.",
    en: "No way leads to an end; there is no time to count.",
  },
  count: { id: "{sops} SOP.", en: "{sops} SOPs." },
  taken: { id: "Terlama menghitung pengulangan: {returns}.", en: "Longest counts returns: {returns}." },
  return: { id: "langkah {from} kembali ke langkah {to}{word}", en: "step {from} back to step {to}{word}" },
  returnTaken: { id: "{return}: {taken} kali", en: "{return}: {taken} times" },
  unbounded: {
    id: "Tanpa batas pengulangan, jadi tidak ada waktu terlama: {returns}. Yang tercantum adalah tanpa pengulangan itu.",
    en: "Returns without a limit, so that there is no longest time: {returns}. What is shown is without them.",
  },
  openSteps: {
    id: "Waktunya tidak pasti: langkah {steps}. Jumlahnya paling sedikit sekian.",
    en: "No certain time: step {steps}. The sums are at least so much.",
  },
  assumed: {
    id: "Perkiraan menganggap hasil keputusan langkah {steps} tidak pernah mengulang: tulis `kira-kira ...%` untuk menghitungnya.",
    en: "The expected time takes it that decisions in step {steps} never go back: write `kira-kira ...%` to count that.",
  },
  noExpected: {
    id: "Tidak ada perkiraan: pengulangannya tidak berujung.",
    en: "No expected time: the returns come to no end.",
  },
  lowerBound: {
    id: "Cabang-cabang serempak saling menyilang: yang tercepat adalah batas bawah, perkiraannya kasar.",
    en: "Branches cross each other: the shortest is a lower bound, the expected time is rough.",
  },
  atMost: {
    id: "Pengulangan terlalu banyak untuk dicoba semua: paling lama {time}.",
    en: "Too many returns to try them all: at most {time}.",
  },
  parallel: {
    id: "Dari cabang serempak dihitung yang menentukan.",
    en: "Of work side by side the branch that decides is counted.",
  },
  whereSteps: { id: "Ke mana waktunya pergi, per langkah", en: "Where the time goes, by step" },
  whereRoles: { id: "Per pelaksana (kerja saja)", en: "By lane (work only)" },
  whereWait: {
    id: "Pada jalur terlama: kerja {work}, menunggu {wait}.",
    en: "On the longest path: work {work}, waiting {wait}.",
  },
  together: { id: "Semua bagan", en: "All charts" },
  chart: { id: "Bagan {number}", en: "Chart {number}" },
  limit: { id: "Batas {limit}.", en: "Limit {limit}." },
  ifSet: { id: "Bila {sets}:", en: "If {sets}:" },
  set: { id: "langkah {step} memerlukan {time}", en: "step {step} takes {time}" },
} as const satisfies Record<string, Bilingual>;
