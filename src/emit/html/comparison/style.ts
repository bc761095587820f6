import { marks } from "./marks.ts";

const signs = Object.entries(marks)
  .map(
    ([mark, { fill, line }]) =>
      `.tanda-${mark} { background: ${fill}; color: ${line}; border-left: 3px solid ${line}; }`,
  )
  .join("\n");

/** Pages that compare two versions. On paper the charts follow each other, a sheet a page, as they are printed. */
export const comparisonStyle = `
.banding main { max-width: 118rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.banding header, .banding main > section:not(.berdampingan) { max-width: 70rem; }
.banding h1 { margin: 0; font-size: 1.5rem; overflow-wrap: anywhere; }
.banding h2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
.banding header p { margin: .25rem 0; }
.banding .berkas { color: var(--samar); font-size: .85rem; overflow-wrap: anywhere; }
.banding .putusan { font-weight: 700; }
.banding .awas { padding: .5rem .75rem; background: #fff4cf; border-left: 3px solid #8a6400; }
.banding section > ul { margin: 0; padding-left: 1.25rem; }
.banding section > ul > li { margin: .3rem 0; overflow-wrap: anywhere; }
.banding small, .banding .saran { color: var(--samar); }
.banding .saran { display: block; }
.diberitahu { margin: 0; }
.diberitahu > div { display: grid; grid-template-columns: 16rem 1fr; gap: .5rem 1rem; padding: .35rem 0; border-top: 1px solid #ccc; break-inside: avoid; }
.diberitahu dt { font-weight: 700; overflow-wrap: anywhere; }
.diberitahu dd { margin: 0; overflow-wrap: anywhere; }
.keterangan-tanda { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1.5rem 0 .5rem; padding: 0; list-style: none; font-size: .9rem; }
.keterangan-tanda span { display: inline-block; width: 1.6rem; text-align: center; font-weight: 700; }
${signs}
.pasangan-bagan { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-bottom: 1.5rem; align-items: start; }
.pasangan-bagan > div { min-width: 0; padding: .75rem; background: #fff; border: 1px solid #ccc; }
.pasangan-bagan h3 { margin: 0 0 .5rem; font-size: 1rem; overflow-wrap: anywhere; }
.pasangan-bagan .gulir { overflow-x: auto; }
.pasangan-bagan .bagan { width: 100%; min-width: 30rem; height: auto; }
.pasangan-bagan [data-tanda]:target rect:first-of-type { stroke: #000; stroke-width: 1.5; }
.tiada { color: var(--samar); }
.lembar.cetak { display: none; }
.banding table.daftar-banding { margin-top: 1rem; }
@media (max-width: 900px) {
  .pasangan-bagan { grid-template-columns: 1fr; }
  .diberitahu > div { grid-template-columns: 1fr; gap: .1rem; }
}
@media print {
  .banding main { max-width: none; padding: 0; font-size: 10pt; }
  .banding a { color: inherit; text-decoration: none; }
  .berdampingan { display: none; }
  .lembar.cetak { display: block; break-before: page; }
  .keterangan-tanda, .diberitahu dt { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
