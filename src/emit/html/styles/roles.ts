/** Pages of roles, and the RACI table of an SOP. Tables of class `kartu` become cards on a phone. */
export const rolesStyle = `
.raci summary { cursor: pointer; margin: 1rem 0 .5rem; }
.raci h2 { display: inline; font-size: 1.1rem; }
.raci .ringkas dd { font-weight: 400; }
table.kartu { width: 100%; border-collapse: collapse; background: #fff; margin: .5rem 0; }
table.kartu th, table.kartu td { padding: .4rem .6rem; border: 1px solid #ccc; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
table.kartu th { background: #f4f5f6; }
table.kartu abbr { text-decoration: none; }
.raci table.kartu { table-layout: fixed; font-size: .9rem; }
.raci th:nth-child(1) { width: 5rem; }
.raci th:nth-child(2) { width: 34%; }
.peran .ringkas { margin: 1rem 0; }
.peran .pertukaran { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .5rem 1.5rem; margin: 1rem 0; }
.peran .pertukaran ul { margin: 0; padding-left: 1.25rem; }
.peran .jenis, .peran .keterangan { color: var(--samar); font-size: .85rem; }
.peran section.tugas { margin-top: 1.25rem; }
.daftar.peran table.kartu th { width: auto; }
.daftar.peran .tugas th:nth-child(1) { width: 6rem; }
.daftar.peran .tugas th:nth-child(3) { width: 8rem; }
.daftar.peran .tugas th:nth-child(n+4) { width: 20%; }
.daftar.peran table.angka th:nth-child(1) { width: 30%; }
.peran table.angka td:nth-child(n+2), .peran table.angka th:nth-child(n+2) { text-align: right; }
.peran .gulir { overflow-x: auto; }
.daftar.peran table.silang { width: auto; table-layout: auto; border-collapse: collapse; background: #fff; }
.daftar.peran table.silang th, .daftar.peran table.silang td { width: auto; padding: .3rem .5rem; text-align: center; white-space: nowrap; }
.daftar.peran table.silang thead th { vertical-align: bottom; }
.peran table.silang thead span { display: block; max-height: 14rem; overflow: hidden; writing-mode: vertical-rl; transform: rotate(180deg); white-space: normal; text-align: left; }
.daftar.peran table.silang tbody th { position: sticky; left: 0; min-width: 12rem; max-width: 18rem; text-align: left; white-space: normal; }
.raci p[id] { scroll-margin-top: 3rem; }
.peran dl.pasang { margin: 0; columns: 26rem; column-gap: 1.5rem; }
.peran dl.pasang > div { break-inside: avoid; padding: .5rem .75rem; margin-bottom: .5rem; background: #fff; border: 1px solid #ccc; overflow-wrap: anywhere; }
.peran h3 { margin: 1.25rem 0 .4rem; font-size: .95rem; }
.peran dl.pasang dt, .peran dl.pasang dd { line-height: 1.7; }
.peran dl.pasang dt { font-weight: 700; }
.peran dl.pasang dd { margin: 0; }
.peran .kisi { margin: 0; padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: .5rem; }
.peran .kisi li { padding: .5rem .75rem; background: #fff; border: 1px solid #ccc; overflow-wrap: anywhere; }
@media (max-width: 700px) {
  table.kartu, table.kartu tbody, table.kartu tr, table.kartu td { display: block; }
  table.kartu thead { display: none; }
  table.kartu tr { padding: .5rem 0; border: 1px solid #ccc; border-bottom: 0; }
  table.kartu tr:last-child { border-bottom: 1px solid #ccc; }
  table.kartu td { display: flow-root; padding: .15rem .75rem .15rem 8.25rem; border: 0; }
  table.kartu td:empty { display: none; }
  table.kartu td::before { content: attr(data-kolom); float: left; width: 7rem; margin-left: -7.5rem; color: var(--samar); }
  .peran table.angka td:nth-child(n+2) { text-align: left; }
  .peran .matriks { display: none; }
  .peran table.angka td:nth-child(1) { padding-left: .75rem; font-weight: 700; }
  .peran table.angka td:nth-child(1)::before { content: none; }
}
`;
