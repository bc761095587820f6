/** A small SOP with the given lines in its head. */
export function inHead(...lines: readonly string[]): string {
  return `sop "Contoh"\n${lines.join("\n")}\n\npelaksana\n  - staf "Staf"\n\nlangkah "Mencatat surat"\n  oleh staf\n`;
}

/** A small SOP whose one row, labelled `a`, holds the given lines. */
export function inRow(...lines: readonly string[]): string {
  const actor = lines.some((line) => /^(oleh|simbol) /.test(line)) ? "" : "  oleh staf\n";
  const details = lines.map((line) => `  ${line}\n`).join("");
  return `sop "Contoh"\n\npelaksana\n  - staf "Staf"\n  - kasubag "Kasubag"\n  - kepala "Kepala"\n\nlangkah a "Mencatat surat"\n${actor}${details}`;
}
