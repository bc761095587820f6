/** The page of an SOP on the screen: sheets as they are printed, then the same in words. Lengths of sheets in points. */
export const sopStyle = `
.menu { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .6rem 1rem; background: #fff; border-bottom: 1px solid #ccc; }
.lembar { width: 842pt; max-width: calc(100% - 2rem); margin: 1rem auto; padding: 28pt; background: #fff; box-shadow: 0 1px 4px #0003; }
.f4-mendatar .lembar { width: 935pt; }
.letter-mendatar .lembar { width: 792pt; }
.a4-tegak .lembar { width: 595pt; }
.f4-tegak .lembar { width: 609pt; }
.letter-tegak .lembar { width: 612pt; }

.identitas { font-size: 10pt; line-height: 1.35; }
.identitas p { margin: 0; }
.kepala, .pasangan { display: grid; grid-template-columns: 1fr 1fr; border: .75pt solid var(--garis); }
.pasangan { margin-top: -.75pt; }
.kepala > * + *, .pasangan > * + * { border-left: .75pt solid var(--garis); }
.pasangan > :only-child { grid-column: 1 / -1; }
.kop { display: flex; flex-direction: column; justify-content: center; align-items: center; gap: 3pt; padding: 10pt; text-align: center; font-weight: 700; text-transform: uppercase; overflow-wrap: anywhere; }
.kop .logo { max-width: 72pt; max-height: 72pt; margin-bottom: 6pt; }
.kop .unit { text-transform: none; }
.data { display: flex; flex-direction: column; margin: 0; }
.data > div { display: grid; grid-template-columns: 105pt 1fr; }
.data > div:last-child { flex: 1; }
.data > div + div { border-top: .75pt solid var(--garis); }
.data dt, .data dd { margin: 0; padding: 3pt 6pt; overflow-wrap: anywhere; }
.data dd { border-left: .75pt solid var(--garis); }
.pengesahan { display: flex; flex-direction: column; align-items: center; text-align: center; }
.pengesahan .ttd { height: 42pt; }
.pengesahan .nama { font-weight: 700; text-decoration: underline; }
.pasangan section { padding: 4pt 6pt 6pt; min-width: 0; overflow-wrap: anywhere; }
.pasangan h2 { margin: 0 0 2pt; font-size: 10pt; }
.pasangan ol { margin: 0; padding-left: 16pt; }
.isian { display: inline-block; min-width: 90pt; border-bottom: 1pt dotted var(--garis); }
.jenis { color: var(--samar); }
.catatan-kaki { margin-top: 6pt; font-size: 8pt; }

.bagan { display: block; width: 100%; height: auto; }
.bagan-alur .kaki { display: flex; justify-content: space-between; gap: 1rem; margin: 4pt 0 0; font-size: 7pt; color: var(--samar); }

.layar { width: 842pt; max-width: calc(100% - 2rem); margin: 1rem auto 3rem; padding: 1.25rem 1.5rem; background: #fff; box-shadow: 0 1px 4px #0003; }
.ringkas { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; }
.ringkas > div { display: flex; gap: .5rem; }
.ringkas dt, .uraian dt { color: var(--samar); }
.ringkas dd { margin: 0; font-weight: 700; }
.uraian summary { cursor: pointer; margin: 1rem 0 .5rem; }
.uraian h2, .naskah h2 { display: inline; font-size: 1.1rem; }
.uraian > ol { margin: 0; padding: 0; list-style: none; }
.uraian > ol > li { padding: .75rem 0; border-top: 1px solid #ddd; }
.uraian > ol > li:target { background: #fff8d6; }
.uraian h3 { margin: 0 0 .35rem; font-size: 1rem; }
.uraian .nomor { display: inline-block; min-width: 1.75rem; }
.uraian dl { margin: 0 0 0 1.75rem; }
.uraian dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: .5rem; }
.uraian dd { margin: 0; overflow-wrap: anywhere; }
.uraian dd p { margin: 0; }
.uraian dd ol { margin: 0; padding-left: 1.25rem; }
.lanjut { display: block; }
.naskah { margin-top: 1.5rem; font-size: .85rem; color: var(--samar); }
.naskah ul { margin: .25rem 0 0; padding-left: 1.25rem; }

@media (max-width: 900px) {
  .bagan-alur .gulir { overflow-x: auto; }
  .bagan-alur .bagan { min-width: 760px; }
  .lembar { padding: 1rem; }
}
@media (max-width: 600px) {
  .lembar, .layar { max-width: 100%; margin: .5rem 0; padding: .75rem; }
  .kepala, .pasangan { grid-template-columns: 1fr; }
  .kepala > * + *, .pasangan > * + * { border-left: 0; border-top: .75pt solid var(--garis); }
  .data > div { grid-template-columns: 9rem 1fr; }
  .uraian dl { margin-left: 0; }
  .uraian dl > div { grid-template-columns: 6.5rem 1fr; }
}
`;
