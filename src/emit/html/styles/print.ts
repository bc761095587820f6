import { PAGE_MARGIN, PAPERS } from "../../../layout/constants.ts";

/** Every paper by its name and way up; the layout's own sizes, so that drawings fit their pages. */
const papers = Object.entries(PAPERS).flatMap(([paper, [long, short]]) => [
  { name: `${paper}-mendatar`, width: long, height: short },
  { name: `${paper}-tegak`, width: short, height: long },
]);

const pages = papers
  .map(({ name, width, height }) => `@page ${name} { size: ${width}pt ${height}pt; }\n.${name} { page: ${name}; }`)
  .join("\n");

/** The printed form: an identity page that may run over, then one page for each page of a chart. */
export const printStyle = `
@page {
  size: A4 landscape;
  margin: ${PAGE_MARGIN}pt;
  @bottom-right { content: counter(page) " / " counter(pages); font: 7pt Arimo, "Liberation Sans", Arial, sans-serif; vertical-align: top; padding-top: 4pt; }
}
${pages}
@media print {
  body { background: none; }
  .menu, .layar, .kembali { display: none; }
  .lembar.lembar { width: auto; max-width: none; margin: 0; padding: 0; box-shadow: none; }
  .lembar + .lembar, .resmi > .lembar { break-before: page; }
  .bagan-alur { break-inside: avoid; }
  .bagan-alur .gulir { overflow: visible; }
  .bagan-alur .bagan { width: auto; min-width: 0; max-width: 100%; }
  .bagan-alur .kaki { margin-top: 2pt; line-height: 9pt; max-height: 9pt; overflow: hidden; white-space: nowrap; color: #000; }
  .data > div, .pasangan h2, .pasangan li { break-inside: avoid; }
  .pasangan h2 { break-after: avoid; }
  .pasangan:not(:has(li:nth-child(9))) { break-inside: avoid; }
  .lembar.identitas { padding-right: .75pt; font-size: 9.5pt; line-height: 1.25; }
  .pasangan { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .identitas a, .bagan a { color: inherit; text-decoration: none; }
  .tanpa-tanda .asal { display: none; }
}
`;
