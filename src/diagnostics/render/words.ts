import type { Diagnostic, Language, Severity } from "../diagnostic.ts";

/** The report's own words, in both languages. */
export const words = {
  id: {
    severity: { error: "galat", warning: "peringatan", hint: "saran" },
    why: "mengapa",
    help: "saran",
    safeFix: "(perbaikan aman: sopan lint --fix)",
    learn: (code: string) => `pelajari lebih lanjut: sopan explain ${code}`,
    files: (count: number) => `di ${count} berkas`,
  },
  en: {
    severity: { error: "error", warning: "warning", hint: "hint" },
    why: "why",
    help: "help",
    safeFix: "(safe fix: sopan lint --fix)",
    learn: (code: string) => `to learn more: sopan explain ${code}`,
    files: (count: number) => (count === 1 ? "in 1 file" : `in ${count} files`),
  },
} as const satisfies Record<Language, unknown>;

export type Counts = Readonly<Record<Severity | "files", number>>;

/** Numbers of findings by severity, and of the files that have any. */
export function countFindings(findings: readonly Diagnostic[]): Counts {
  const of = (severity: Severity): number => findings.filter((found) => found.severity === severity).length;
  return {
    error: of("error"),
    warning: of("warning"),
    hint: of("hint"),
    files: new Set(findings.map((found) => found.path)).size,
  };
}

function plural(word: string, count: number, language: Language): string {
  return language === "en" && count !== 1 ? `${word}s` : word;
}

/** `2 galat, 1 peringatan di 2 berkas`; empty where there is nothing to count. */
export function countsInWords(counts: Counts, language: Language): string {
  const parts = (["error", "warning", "hint"] as const).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${plural(words[language].severity[severity], count, language)}`];
  });
  return parts.length === 0 ? "" : `${parts.join(", ")} ${words[language].files(counts.files)}`;
}
