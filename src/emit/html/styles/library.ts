/** The library's first page. */
export const libraryStyle = `
.daftar main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.daftar h1 { margin: 0; font-size: 1.6rem; }
.daftar header p { margin: .25rem 0; }
.daftar .cari input { font: inherit; padding: .4rem .6rem; width: min(24rem, 100%); }
.daftar section.unit { margin-top: 1.5rem; }
.daftar h2 { margin: 0 0 .4rem; font-size: 1.05rem; }
.daftar table { width: 100%; border-collapse: collapse; background: #fff; table-layout: fixed; }
.daftar th, .daftar td { padding: .5rem .6rem; border: 1px solid #ccc; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.daftar th { background: #f4f5f6; }
.daftar th:nth-child(1) { width: 20%; }
.daftar th:nth-child(3) { width: 16%; }
.daftar th:nth-child(4) { width: 6rem; }
.daftar th:nth-child(5) { width: 20%; }
@media (max-width: 700px) {
  .daftar table, .daftar tbody, .daftar tr, .daftar td { display: block; }
  .daftar thead { display: none; }
  .daftar tr { padding: .5rem 0; border: 1px solid #ccc; border-bottom: 0; }
  .daftar tr:last-child { border-bottom: 1px solid #ccc; }
  .daftar td { display: flex; gap: .5rem; padding: .15rem .75rem; border: 0; }
  .daftar td:empty { display: none; }
  .daftar td::before { content: attr(data-kolom); flex: 0 0 7.5rem; color: var(--samar); }
  .daftar td[data-kolom="Nama SOP"] { font-weight: 700; }
  .daftar td[data-kolom="Nama SOP"]::before { content: none; }
}
.peta .gulir { margin: 1rem 0; padding: 1rem; background: #fff; border: 1px solid #ccc; overflow: auto; }
.peta-gambar { display: block; }
.peta-gambar a:hover > path:first-child, .peta-gambar a:focus-visible > path:first-child { stroke-width: 3; }
.peta main { max-width: 80rem; }
.peta section { margin-top: 1.5rem; }
.peta h3 { margin: 1rem 0 .25rem; font-size: .95rem; }
.peta .kisi { margin: 0; padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: .5rem; }
.peta .kisi li { padding: .5rem .75rem; background: #fff; border: 1px solid #ccc; overflow-wrap: anywhere; }
.peta .kaitan { margin: 0; padding: 0; list-style: none; columns: 26rem; column-gap: 1.5rem; }
.peta .kaitan li { break-inside: avoid; padding: .5rem .75rem; margin-bottom: .5rem; background: #fff; border: 1px solid #ccc; overflow-wrap: anywhere; }
.peta .kaitan dl { margin: .25rem 0 0; font-size: .9rem; line-height: 1.8; }
.peta .kaitan dl > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; }
.peta .kaitan dt { color: var(--samar); }
.peta .kaitan dd { margin: 0; }
@media (max-width: 700px) { .peta .gulir { max-height: 70vh; padding: .5rem; } }
@media print { .peta .gulir { overflow: visible; max-height: none; border: 0; } .peta-gambar { max-width: 100%; height: auto; } }
@media print { .daftar .cari { display: none; } }
`;
