// The drawn examples of the manual: every ```sop block of docs/panduan is compiled as it stands.
//
//   ```sop                a whole file
//   ```sop organisasi     a whole organisation file; later blocks of the page and of other pages may name it
//   ```sop organisasi:ID  a whole SOP that belongs to the organisation ID
//   ```sop kepala         lines of a head; the rest is put around them
//   ... gambar:NAME       is drawn as docs/gambar/NAME.svg
//
// A block without `sop "..."` gets a head, and lanes where it declares none.

const fence = /^```sop([^\n]*)\n([\s\S]*?)^```$/gm;

/** The examples of one page: `{ info, text, line }`, line counted from 1. */
export function examplesOf(markdown) {
  return [...markdown.matchAll(fence)].map((match) => ({
    info: match[1].trim().split(/\s+/).filter(Boolean),
    text: match[2],
    line: markdown.slice(0, match.index).split("\n").length + 1,
  }));
}

const lanes = { pemohon: '"Pemohon" luar', staf: '"Staf"', kasubag: '"Kasubag"', kepala: '"Kepala"' };

/** A whole file around an example. */
export function complete({ info, text }) {
  if (/^sop /m.test(text) || info.includes("organisasi")) return text;
  if (info.includes("kepala")) return `sop "Contoh"\n${text}pelaksana staf\nlangkah "Bekerja"\n  oleh staf\n`;
  const bare = !/^\s*(kelengkapan|output|waktu|keterangan)/m.test(text);
  const display = bare ? "tampilan\n  - tanpa mutu-baku\n  - tanpa keterangan\n" : "";
  const used = Object.entries(lanes).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text.replace(/"[^"]*"/g, "")));
  const declared = /^pelaksana/m.test(text) ? "" : `pelaksana\n${used.map(([name, rest]) => `  - ${name} ${rest}\n`).join("")}`;
  return `sop "Contoh"\n${display}${declared}${text}`;
}

/**
 * Compiles every example of the pages (`[{ path, text }]`) with `sopan`, the package's public interface.
 * Returns `{ drawings, findings }`: SVG texts by name, and for each example what its check said.
 */
export function compileManual(pages, sopan) {
  const drawings = new Map();
  const findings = [];
  const examples = pages.flatMap(({ path, text }) => examplesOf(text).map((example) => ({ ...example, path })));
  const organisations = Object.fromEntries(
    examples.filter(({ info }) => info.includes("organisasi")).map(({ text }, at) => [`organisasi-${at}.sop`, text]),
  );
  for (const example of examples) {
    const name = example.info.find((word) => word.startsWith("gambar:"))?.slice(7);
    const file = `${name ?? "contoh"}.sop`;
    const named = example.info.some((word) => word.startsWith("organisasi"));
    const library = sopan.surveyLibrary(sopan.filesOf(named ? organisations : {}));
    const checked = sopan.checkText(file, complete(example), library);
    findings.push({ ...example, diagnostics: checked.diagnostics });
    if (name === undefined || checked.sop === undefined) continue;
    const files = sopan.emitSop(checked.sop, [sopan.svgEmitter], sopan.emitContext());
    const drawing = files.find(({ path }) => path.endsWith("-alur-1.svg"));
    if (drawing) drawings.set(name, drawing.content);
  }
  return { drawings, findings };
}
