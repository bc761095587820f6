/** Pages of the rules. */
export const rulesStyle = `
.aturan pre { margin: 0; padding: .7rem .9rem; overflow-x: auto; background: #fff; border: 1px solid #c9ced4; border-left-width: 4px; font: 13px/1.5 ui-monospace, Consolas, monospace; }
.aturan code { font-family: ui-monospace, Consolas, monospace; font-size: .92em; overflow-wrap: anywhere; }
.aturan pre code { font-size: inherit; overflow-wrap: normal; }
.aturan .salah pre { border-left-color: #b3261e; }
.aturan .benar pre { border-left-color: #1f7a3d; }
.aturan section { margin-top: 1.1rem; }
.aturan li { margin: .2rem 0; }
`;
