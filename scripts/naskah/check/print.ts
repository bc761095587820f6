import type { DocumentVerdict } from "./check-library.ts";
import type { Judged } from "./explain.ts";

/** The verdicts as lines for people; `all` shows explained differences too. */
export function printVerdicts(verdicts: readonly DocumentVerdict[], all: boolean): string {
  const open = verdicts.flatMap(({ differences }) =>
    differences.filter(({ explanation }) => explanation === undefined),
  );
  const stale = verdicts.flatMap((verdict) => verdict.stale);
  const count = verdicts.reduce((total, { differences }) => total + differences.length, 0);
  return [
    ...verdicts.flatMap((verdict) => linesOf(verdict, all)),
    `${verdicts.length} bagian diperiksa: ${count} selisih, ${count - open.length} dijelaskan, ${open.length} belum; ` +
      `${stale.length} penjelasan tanpa selisih.`,
    ...advice(verdicts),
    "",
  ].join("\n");
}

function linesOf({ path, differences, stale, recordPath, id }: DocumentVerdict, all: boolean): string[] {
  return [
    ...differences
      .filter(({ explanation }) => all || explanation === undefined)
      .map((difference) => lineOf(path, difference)),
    ...stale.map((key) => `${recordPath}: ${id}: penjelasan \`${key}\` tidak lagi cocok dengan selisih mana pun`),
  ];
}

function lineOf(
  path: string,
  { key, message, line, sourceLine, explanation }: Judged & { readonly line?: number },
): string {
  const place = line === undefined ? path : `${path}:${line}`;
  const source = sourceLine === undefined ? "" : ` (naskah baris ${sourceLine})`;
  const because = explanation === undefined ? "" : ` -- ${explanation}`;
  return `${place}: ${key}: ${message}${source}${because}`;
}

/** How to explain the first open difference, ready to be copied. */
function advice(verdicts: readonly DocumentVerdict[]): string[] {
  for (const { id, recordPath, differences } of verdicts) {
    const open = differences.find(({ explanation }) => explanation === undefined);
    if (open === undefined) continue;
    const entry = JSON.stringify({ [id]: { differences: { [open.key]: "..." } } });
    return [`Perbaiki berkasnya, tandai faktanya dengan ragu, atau jelaskan di ${recordPath}, misalnya: ${entry}`];
  }
  return [];
}

/** The verdicts for programs. */
export const verdictsJson = (verdicts: readonly DocumentVerdict[]): string =>
  `${JSON.stringify(
    verdicts.map(({ id, path, recordPath, differences, stale }) => ({
      id,
      path,
      recordPath,
      differences: differences.map(({ key, message, line, sourceLine, explanation }) => ({
        key,
        message,
        line,
        sourceLine,
        explanation,
      })),
      stale,
    })),
    undefined,
    2,
  )}\n`;
