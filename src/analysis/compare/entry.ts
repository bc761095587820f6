import { fill, say } from "../../diagnostics/define.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FileComparison } from "./library.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Report } from "./report.ts";
import type { RoleNotice, Weight } from "./types.ts";

/** All that is said of one SOP, in the order in which people read it; every form of the report writes this. */
export interface Entry {
  readonly title: string;
  /** Path of the file, or of both where it was renamed. */
  readonly path: string;
  /** What it comes to, in one sentence. */
  readonly verdict: Bilingual;
  readonly lines: readonly Line[];
  readonly notices: readonly RoleNotice[];
  readonly findings: readonly Diagnostic[];
  /** Errors in a version, where it was compared only as far as it was understood. */
  readonly warning?: Bilingual;
}

/** Headings of the parts of an entry and of the report. */
export const headings = {
  changes: { id: "Yang berubah", en: "What changed" },
  notices: { id: "Perlu diberi tahu", en: "To be told" },
  findings: { id: "Nomor dan tanggal", en: "Number and dates" },
  report: { id: "Perbandingan SOP: {old} dengan {new}", en: "Comparison of SOPs: {old} with {new}" },
  help: { id: "saran", en: "help" },
  severity: {
    error: { id: "galat", en: "error" },
    warning: { id: "peringatan", en: "warning" },
    hint: { id: "saran", en: "hint" },
  },
} as const;

const verdicts = {
  substance: { id: "Isi SOP berubah.", en: "The content changed." },
  identity: {
    id: "Hanya nomor, tanggal, atau pengesahan yang berubah.",
    en: "Only number, dates or approval changed.",
  },
  spelling: {
    id: "Hanya penulisan yang berubah, isinya tetap.",
    en: "Only spelling changed, the content is the same.",
  },
  display: {
    id: "Hanya cara mencetak yang berubah, isinya tetap.",
    en: "Only the print changed, the content is the same.",
  },
  unprinted: {
    id: "Hanya tanda asal, catatan, atau nama rujukan yang berubah; yang tercetak tetap.",
    en: "Only marks, notes or names for references changed; what is printed is the same.",
  },
  same: {
    id: "Tidak ada yang berubah, selain mungkin tata letak dan komentar berkas.",
    en: "Nothing changed, but perhaps layout and comments of the file.",
  },
  added: { id: "SOP baru, {steps} langkah.", en: "New SOP of {steps} steps." },
  removed: { id: "SOP ini dihapus, dulu {steps} langkah.", en: "This SOP is removed, {steps} steps before." },
  unreadable: {
    id: "Berkasnya tidak dapat dipahami, sehingga tidak dapat dibandingkan.",
    en: "Its file cannot be understood, so that it cannot be compared.",
  },
} as const satisfies Record<Weight | "same" | "added" | "removed" | "unreadable", Bilingual>;

const warnings = {
  old: {
    id: "Versi lama memuat galat: perbandingan mungkin tidak lengkap.",
    en: "The old version has errors: the comparison may miss something.",
  },
  new: {
    id: "Versi baru memuat galat: perbandingan mungkin tidak lengkap.",
    en: "The new version has errors: the comparison may miss something.",
  },
  both: {
    id: "Kedua versi memuat galat: perbandingan mungkin tidak lengkap.",
    en: "Both versions have errors: the comparison may miss something.",
  },
} as const satisfies Record<string, Bilingual>;

export function entryOf(file: FileComparison): Entry {
  const { comparison, broken, status, steps, old, new: fresh } = file;
  const verdict = fill(verdicts[status === "changed" ? (comparison?.weight ?? "same") : status], { steps });
  const side = broken.old && broken.new ? "both" : broken.old ? "old" : broken.new ? "new" : undefined;
  return {
    title: file.title,
    path: old === undefined || fresh === undefined || old === fresh ? (fresh ?? old ?? "") : `${old} -> ${fresh}`,
    verdict,
    lines: linesOf(comparison?.changes ?? []),
    notices: file.notices,
    findings: comparison?.findings ?? [],
    ...(side !== undefined && status !== "unreadable" && { warning: warnings[side] }),
  };
}

/** What a role is told, in one sentence behind its title. */
export function reasonsText({ reasons }: RoleNotice): Bilingual {
  const told = (language: keyof Bilingual): string => reasons.map(({ message }) => message[language]).join("; ");
  return { id: told("id"), en: told("en") };
}

const summaries = {
  changed: { id: "{count} SOP berubah", en: "{count} SOPs changed" },
  added: { id: "{count} baru", en: "{count} new" },
  removed: { id: "{count} dihapus", en: "{count} removed" },
  same: { id: "{count} tetap", en: "{count} the same" },
  unreadable: { id: "{count} tidak dapat dipahami", en: "{count} not understood" },
  organisations: {
    id: "Berkas organisasi berubah: {paths}. Nama peran dan peraturan di SOP lain dapat ikut berubah.",
    en: "Organisation files changed: {paths}. Names of roles and regulations in other SOPs may have changed with them.",
  },
} as const satisfies Record<string, Bilingual>;

/** How much of everything: `3 SOP berubah, 1 baru, 73 tetap`. */
export function summaryOf({ counts }: Report): Bilingual {
  const shown = (["changed", "added", "removed", "unreadable", "same"] as const).filter(
    (status) => counts[status] > 0 || status === "changed",
  );
  const parts = shown.map((status) => say(summaries[status], { count: counts[status] }));
  return { id: parts.map(({ id }) => id).join(", "), en: parts.map(({ en }) => en).join(", ") };
}

/** What is said of the organisation files; undefined where they are the same. */
export function organisationsText({ organisations }: Report): Bilingual | undefined {
  return organisations.length === 0 ? undefined : say(summaries.organisations, { paths: organisations.join(", ") });
}

/** Every role that is told of several SOPs, with their titles, in the order in which they are met. */
export function rolesOfAll(report: Report): { readonly title: string; readonly sops: readonly string[] }[] {
  const found = new Map<string, string[]>();
  for (const { notices, title } of report.files) {
    for (const role of notices) {
      const known = found.get(role.title);
      if (known) known.push(title);
      else found.set(role.title, [title]);
    }
  }
  return [...found].map(([title, sops]) => ({ title, sops }));
}
