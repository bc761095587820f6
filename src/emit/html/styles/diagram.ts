/**
 * Diagrams on the screen. A wide one at its own size, larger on projectors; on smaller screens one column takes its
 * place, and the official chart opens when it is asked for.
 */
export const diagramStyle = `
.pembuka { padding: 1rem 1.5rem; margin-bottom: 0; }
.pembuka h1 { margin: 0 0 .35rem; font-size: 1.35rem; line-height: 1.25; overflow-wrap: anywhere; }
.bagian-diagram { width: fit-content; min-width: min(842pt, calc(100% - 2rem)); margin: 1rem auto; }
.bagian-diagram header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1.5rem; margin-bottom: .75rem; }
.bagian-diagram h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
.pilihan { margin: 0; font-size: .85rem; }
.diagram { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.diagram a:hover > path:first-child, .diagram a:focus-visible > path:first-child { stroke-width: 3; }
.diagram a:focus-visible { outline: 2px solid var(--tautan); outline-offset: 3px; }
.diagram.sempit { display: none; width: 100%; max-width: 27rem; }
.kembali { display: none; margin: 0; padding: .75rem; }

@media (min-width: 1700px) {
  .diagram.lebar { zoom: 1.25; }
}
@media (max-width: 1000px) {
  .diagram.lebar { display: none; }
  .diagram.sempit { display: block; }
}
@media screen and (max-width: 1000px) {
  .berdiagram .resmi:not(:target) { display: none; }
  .berdiagram .resmi .kembali { display: block; }
}
@media (max-width: 600px) {
  .layar.pembuka, .layar.bagian-diagram { width: auto; min-width: 0; padding: .75rem; margin: .5rem 0; }
}
`;
