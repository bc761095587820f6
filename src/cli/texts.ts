import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { reportFormats } from "../diagnostics/render/names.ts";

/** Every sentence of the help, in both languages. Examples are lines to type, with what they do behind `#`. */

interface CommandText {
  readonly summary: Bilingual;
  readonly more?: Bilingual;
  readonly examples: readonly (readonly [line: string, what: Bilingual])[];
}

export const words = {
  usage: { id: "Pemakaian", en: "Usage" },
  commands: { id: "Perintah", en: "Commands" },
  arguments: { id: "Isian", en: "Arguments" },
  options: { id: "Pilihan", en: "Options" },
  common: { id: "Pilihan untuk semua perintah", en: "Options of every command" },
  examples: { id: "Contoh", en: "Examples" },
} as const satisfies Record<string, Bilingual>;

export const commands = {
  sopan: {
    summary: {
      id: "menulis SOP sebagai teks, memeriksanya, dan mencetaknya sebagai formulir SOP-AP",
      en: "write SOPs as text, check them, and print them as the official SOP-AP form",
    },
    more: {
      id: "Bantuan sebuah perintah: sopan <perintah> --help. In English: sopan --lang en --help.",
      en: "Help on a command: sopan <command> --help.",
    },
    examples: [
      ["sopan init pustaka-sop", { id: "pustaka baru", en: "a new library" }],
      ["sopan lint", { id: "periksa semua SOP", en: "check all SOPs" }],
      ["sopan build", { id: "buat halaman yang siap dicetak", en: "make the pages to print" }],
    ],
  },
  build: {
    summary: { id: "membuat halaman, gambar, dan JSON", en: "make pages, drawings and JSON" },
    more: {
      id: "Berkas yang bermasalah dilaporkan dan dilewati; yang lain tetap dibuat (kode keluar 1).",
      en: "A broken file is reported and left out; the others are made all the same (exit 1).",
    },
    examples: [
      ["sopan build", { id: "seluruh pustaka", en: "the whole library" }],
      ["sopan build sops --out hasil", { id: "ke folder lain", en: "into another folder" }],
      ["sopan build --format json", { id: "hanya JSON", en: "JSON only" }],
    ],
  },
  lint: {
    summary: { id: "memeriksa SOP", en: "check SOPs" },
    more: {
      id: "Kode keluar: 0 bersih (saran tidak dihitung), 1 ada galat atau peringatan, 2 tidak dapat dijalankan.",
      en: "Exit: 0 clean (hints do not count), 1 errors or warnings, 2 could not run.",
    },
    examples: [
      ["sopan lint", { id: "seluruh pustaka", en: "the whole library" }],
      [
        "sopan lint sops/surat-masuk.sop --fix",
        { id: "perbaiki yang aman diperbaiki", en: "mend what is safe to mend" },
      ],
      ["sopan lint --format json", { id: "untuk dibaca program lain", en: "for other programs" }],
      [
        "sopan lint --baseline sopan.baseline.json --update-baseline",
        {
          id: "catat temuan lama; sejak itu hanya yang baru tampil",
          en: "record what is known: from then on only what is new shows",
        },
      ],
      ["sopan lint - --stdin-path sops/a.sop", { id: "teks dari masukan baku", en: "a text from standard input" }],
    ],
  },
  fmt: {
    summary: { id: "merapikan penulisan SOP", en: "format SOPs" },
    more: {
      id: "Berkas dengan kesalahan penulisan tidak diubah (kode keluar 1).",
      en: "A file with syntax errors is left as it is (exit 1).",
    },
    examples: [
      ["sopan fmt", { id: "seluruh pustaka", en: "the whole library" }],
      [
        "sopan fmt --check",
        { id: "sebut yang belum rapi, tanpa mengubah", en: "name those not formatted, change nothing" },
      ],
      ["sopan fmt - < konsep.sop", { id: "dari masukan baku ke keluaran baku", en: "from standard input to output" }],
    ],
  },
  explain: {
    summary: { id: "menjelaskan sebuah temuan", en: "explain a finding" },
    examples: [
      ["sopan explain flow/unreachable-step", { id: "satu temuan", en: "one finding" }],
      ["sopan explain --all", { id: "daftar semua kode", en: "the list of all codes" }],
    ],
  },
  init: {
    summary: { id: "membuat pustaka SOP baru", en: "make a new library of SOPs" },
    more: { id: "Berkas yang sudah ada tidak diubah.", en: "Files that exist are left as they are." },
    examples: [
      ["sopan init pustaka-sop", { id: "di folder baru", en: "in a new folder" }],
      ["sopan init", { id: "di folder ini", en: "in this folder" }],
    ],
  },
  new: {
    summary: { id: "membuat SOP baru dari kerangka", en: "make a new SOP from a template" },
    examples: [
      [
        'sopan new surat-masuk --title "Penanganan Surat Masuk"',
        { id: "menulis surat-masuk.sop", en: "writes surat-masuk.sop" },
      ],
    ],
  },
  banding: {
    summary: {
      id: "yang berubah antara dua versi, dan siapa yang perlu diberi tahu",
      en: "what changed between two versions, and who must be told",
    },
    more: {
      id: "Versi adalah berkas, folder, atau revisi git; nama yang ada sebagai berkas atau folder adalah berkas atau folder. Satu revisi dibandingkan dengan berkas sekarang. Kode keluar: 0 selesai dibandingkan, 1 ada berkas yang tidak dapat dipahami (dengan --strict juga: nomor atau tanggal yang belum dinaikkan), 2 tidak dapat dijalankan.",
      en: "A version is a file, a folder or a git revision; what exists as a file or folder is one. A single revision is compared with the files as they are. Exit: 0 compared, 1 a file that cannot be understood (with --strict also number or dates that were not raised), 2 could not run.",
    },
    examples: [
      ["sopan banding lama.sop baru.sop", { id: "dua berkas", en: "two files" }],
      ["sopan banding HEAD", { id: "yang diubah sejak revisi terakhir", en: "what changed since the last commit" }],
      ["sopan banding main HEAD -- sops/umum", { id: "dua revisi, satu folder", en: "two revisions, one folder" }],
      [
        "sopan banding main HEAD --format markdown",
        { id: "untuk komentar permintaan gabung", en: "for a comment in a merge request" },
      ],
      [
        "sopan banding lama.sop baru.sop --out hasil",
        { id: "kedua bagan berdampingan", en: "both charts side by side" },
      ],
    ],
  },
  watch: {
    summary: {
      id: "membangun ulang setiap kali disimpan, dan menyegarkan peramban",
      en: "rebuild on every save, and reload the browser",
    },
    examples: [
      ["sopan watch", { id: "lalu buka alamat yang disebut", en: "then open the address that it names" }],
      ["sopan watch --port 8080", { id: "di porta lain", en: "on another port" }],
    ],
  },
  peran: {
    summary: {
      id: "pekerjaan tiap peran, serah terima, dan RACI",
      en: "what each role does, who hands over to whom, and RACI tables",
    },
    more: {
      id: "Semuanya diturunkan dari bagan. Berkas yang bermasalah tidak dihitung (kode keluar 1).",
      en: "All of it is derived from the charts. Broken files are not counted (exit 1).",
    },
    examples: [
      ["sopan peran", { id: "pekerjaan semua peran", en: "the work of all roles" }],
      ['sopan peran --peran "Kepala Dinas"', { id: "semua tugas satu peran", en: "all that one role does" }],
      ["sopan peran --serah-terima", { id: "siapa menyerahkan kepada siapa", en: "who hands over to whom" }],
      ["sopan peran --raci surat-masuk", { id: "RACI satu SOP", en: "RACI of one SOP" }],
    ],
  },
  waktu: {
    summary: {
      id: "lama prosedur: tercepat, perkiraan, terlama, dan jalurnya",
      en: "how long procedures take: shortest, expected, longest, and the paths",
    },
    more: {
      id: "Satu SOP ditampilkan lengkap, beberapa SOP sebagai tabel. Waktu yang tidak diketahui tidak dihitung nol: jumlahnya menjadi paling sedikit (≥). Berkas yang bermasalah tidak dihitung (kode keluar 1).",
      en: "One SOP is shown in full, several as a table. An unknown time is not counted as nothing: sums become lower bounds (≥). Broken files are not counted (exit 1).",
    },
    examples: [
      ["sopan waktu", { id: "semua SOP, yang terlama dahulu", en: "all SOPs, the longest first" }],
      ["sopan waktu sops/surat-masuk.sop --jalur", { id: "dengan jalurnya", en: "with the paths" }],
      [
        'sopan waktu sops/surat-masuk.sop --set "periksa=2 jam"',
        { id: "bila langkah itu memerlukan 2 jam", en: "if that step took 2 hours" },
      ],
    ],
  },
} as const satisfies Record<string, CommandText>;
export type CommandName = keyof typeof commands;

/** Where a value stands in the line. */
export const placeTexts = {
  paths: { id: "[berkas...]", en: "[paths...]" },
  name: { id: "<nama>", en: "<name>" },
  code: { id: "<kode>", en: "<code>" },
  folder: { id: "<folder>", en: "<folder>" },
  file: { id: "<berkas>", en: "<file>" },
  date: { id: "<tanggal>", en: "<date>" },
  old: { id: "<lama>", en: "<old>" },
  fresh: { id: "[baru]", en: "[new]" },
  text: { id: "<teks>", en: "<text>" },
  form: { id: "<bentuk>", en: "<form>" },
  role: { id: "<peran>", en: "<role>" },
  setting: { id: "<langkah=waktu>", en: "<step=time>" },
  sop: { id: "<sop>", en: "<sop>" },
} as const satisfies Record<string, Bilingual>;

export const argumentTexts = {
  old: { id: "versi lama: berkas, folder, atau revisi git", en: "old version: file, folder or git revision" },
  fresh: {
    id: "versi baru; tanpa ini berkas sekarang, bila versi lama sebuah revisi",
    en: "new version; without it the files as they are, where the old one is a revision",
  },
  within: { id: "hanya SOP di berkas atau folder ini", en: "only SOPs in these files or folders" },
  paths: {
    id: "berkas atau folder SOP; `-` untuk masukan baku; tanpa ini seluruh pustaka",
    en: "SOP files or folders; `-` for standard input; without any the whole library",
  },
  code: { id: "kode temuan", en: "the code of a finding" },
  folder: { id: "folder pustaka; tanpa ini folder ini", en: "folder of the library; without it this one" },
  name: { id: "nama SOP: huruf kecil, angka, tanda hubung", en: "name of the SOP: small letters, digits, hyphens" },
} as const satisfies Record<string, Bilingual>;

export const optionTexts = {
  config: {
    id: "berkas pengaturan (biasanya sopan.config.json terdekat)",
    en: "configuration (else the nearest sopan.config.json)",
  },
  lang: { id: "bahasa pesan: id atau en", en: "language of messages: id or en" },
  quiet: { id: "hanya hasil dan temuan, tanpa saran", en: "results and findings only, no hints" },
  noColor: { id: "tanpa warna", en: "no colours" },
  version: { id: "versi sopan", en: "version of sopan" },
  help: { id: "bantuan ini", en: "this help" },
  out: { id: "folder hasil", en: "output folder" },
  emit: { id: "yang dibuat: html,svg,json (biasanya semua)", en: "what to make: html,svg,json (else all)" },
  noMarks: { id: "tanpa tanda disimpulkan dan ragu", en: "without marks of inferred and doubtful facts" },
  strict: { id: "peringatan dihitung sebagai galat", en: "warnings count as errors" },
  report: {
    id: `bentuk laporan: ${reportFormats.join(", ")}`,
    en: `form of the report: ${reportFormats.join(", ")}`,
  },
  fix: { id: "perbaiki yang aman diperbaiki", en: "mend what is safe to mend" },
  diffFix: {
    id: "tampilkan yang akan diperbaiki --fix sebagai diff, jangan ubah",
    en: "show what --fix would mend as a diff, change nothing",
  },
  diff: { id: "tampilkan perubahannya sebagai diff, jangan ubah", en: "show the changes as a diff, change nothing" },
  baseline: {
    id: "catatan temuan lama yang tidak ditampilkan",
    en: "file with known findings, which are not shown",
  },
  updateBaseline: {
    id: "catat semua temuan sekarang ke berkas itu",
    en: "record all present findings in that file",
  },
  preset: {
    id: "pilihan aturan, menggantikan yang di berkas pengaturan",
    en: "choice of rules, in place of the one in the configuration",
  },
  maxWarnings: { id: "banyaknya peringatan yang masih lulus (0)", en: "how many warnings still pass (0)" },
  today: { id: "tanggal yang dianggap hari ini (2026-01-31)", en: "date that stands for today (2026-01-31)" },
  stdinPath: { id: "nama untuk teks dari masukan baku", en: "what the text on standard input is called" },
  check: { id: "hanya periksa, jangan ubah", en: "check only, change nothing" },
  all: { id: "daftar semua kode", en: "list all codes" },
  title: { id: "judul SOP", en: "title of the SOP" },
  folder: { id: "folder untuk berkas baru", en: "folder for the new file" },
  oneRole: { id: "hanya peran ini, dengan nama atau id-nya", en: "this role only, by its name or id" },
  raci: { id: "tabel RACI satu SOP, dengan nama atau berkasnya", en: "RACI table of one SOP, by its name or file" },
  timePaths: { id: "dengan jalur tercepat dan terlama", en: "with the shortest and the longest path" },
  timeShares: { id: "ke mana waktunya pergi: per langkah, per pelaksana", en: "where the time goes: by step, by lane" },
  setTime: {
    id: "andaikan langkah ini (label atau nomor) memerlukan waktu itu; boleh diulang",
    en: "suppose that this step (label or number) takes that time; may be repeated",
  },
  handOvers: { id: "siapa menyerahkan pekerjaan kepada siapa", en: "who hands work over to whom" },
  analysis: { id: "bentuk hasil: text, json, atau csv", en: "form of the result: text, json or csv" },
  comparison: { id: "bentuk laporan: text, json, atau markdown", en: "form of the report: text, json or markdown" },
  comparedOut: {
    id: "folder untuk halaman dengan kedua bagan berdampingan",
    en: "folder for pages with both charts side by side",
  },
  strictDates: {
    id: "nomor dan tanggal yang belum dinaikkan membuat gagal",
    en: "number and dates that were not raised make it fail",
  },
  port: { id: "porta di komputer ini (4173; 0 memilih sendiri)", en: "port on this computer (4173; 0 picks one)" },
} as const satisfies Record<string, Bilingual>;
