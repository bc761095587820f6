import { fontStack } from "../../svg/drawing.ts";

/** What all pages share. */
export const baseStyle = `
*, *::before, *::after { box-sizing: border-box; }
:root { --tinta: #000; --samar: #555; --garis: #000; --latar: #e9ecef; --tautan: #0b4f9e; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--latar); color: var(--tinta); font: 15px/1.45 ${fontStack}; }
main { display: block; }
a { color: var(--tautan); }
[hidden] { display: none !important; }
.sembunyi { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
sup { font-size: .7em; line-height: 0; }
.asal { color: var(--samar); cursor: help; }
`;
