/** The times on the page of an SOP, and the page of all times. Tables of class `kartu` stand in the style of roles. */
export const timeStyle = `
.waktu summary { cursor: pointer; margin: 1rem 0 .5rem; }
.waktu summary h2 { display: inline; font-size: 1.1rem; }
.waktu h3 { margin: 1.25rem 0 .4rem; font-size: 1rem; }
.waktu caption { padding: .75rem 0 .25rem; font-weight: 700; text-align: left; }
.waktu .keterangan { color: var(--samar); font-size: .9rem; }
.waktu ul.keterangan { margin: .5rem 0; padding-left: 1.25rem; }
details.waktu table.kartu { table-layout: fixed; font-size: .9rem; }
details.waktu th:nth-child(1) { width: 4rem; }
details.waktu th:nth-child(2) { width: 36%; }
.batang { display: block; height: .3rem; margin-top: .2rem; background: #7a9cc6; }
.daftar.waktu table.kartu th { width: auto; }
.daftar.waktu table.angka th:nth-child(1) { width: 34%; }
.daftar.waktu table.angka td:nth-child(n+2), .daftar.waktu table.angka th:nth-child(n+2) { text-align: right; }
.waktu p[id] { scroll-margin-top: 3rem; }
@media (max-width: 700px) {
  .waktu table.kartu caption { display: block; }
  .daftar.waktu table.angka td:nth-child(n+2) { text-align: left; }
  .daftar.waktu table.angka td:nth-child(1) { padding-left: .75rem; font-weight: 700; }
  .daftar.waktu table.angka td:nth-child(1)::before { content: none; }
}
`;
