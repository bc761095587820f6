import { fontStack } from "../../svg/drawing.ts";

/** What all pages share. Links are higher than their letters, and on phones lines further apart, so that fingers hit them. */
export const baseStyle = `
*, *::before, *::after { box-sizing: border-box; }
:root { --tinta: #000; --samar: #555; --garis: #000; --latar: #e9ecef; --tautan: #0b4f9e; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--latar); color: var(--tinta); font: 15px/1.45 ${fontStack}; }
main { display: block; }
a { color: var(--tautan); }
main a, .menu a { padding-block: .25rem; }
@media screen and (max-width: 700px) {
  :is(.daftar, .layar) :is(dd, td, li) { line-height: 1.7; }
}
[hidden] { display: none !important; }
.sembunyi { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
sup { font-size: .7em; line-height: 0; }
.asal { color: var(--samar); cursor: help; }
`;
