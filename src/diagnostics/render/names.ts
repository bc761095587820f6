/** Every form of a report, by the name that `--format` knows it under. */
export const reportFormats = ["pretty", "plain", "json", "github", "sarif", "junit", "gitlab"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Forms that programs keep and compare: always whole, also where people ask for less. */
export const wholeFormats: ReadonlySet<ReportFormat> = new Set(["json", "sarif", "junit", "gitlab"]);
