export const STYLE = `
body { font: 14px/1.4 system-ui, sans-serif; margin: 1.5rem; color: #14181c; background: #fff; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #c9d0d6; padding: .15rem .5rem; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
th button { font: inherit; font-weight: 700; border: 0; background: none; padding: 0; cursor: pointer; }
thead th { position: sticky; top: 0; background: #eef1f4; }
section { border-top: 2px solid #14181c; margin-top: 2rem; }
svg, img { max-width: 100%; height: auto; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
figure { margin: 0; } figcaption { font-weight: 700; }
del { color: #66707a; } .red { color: #c00; } .violet { color: #7a3fb0; } .amber { color: #b06c00; }
`;

/** Heads become buttons that sort their column; without it the table is sorted already, the worst first. */
export const SCRIPT = `
const body = document.querySelector("tbody");
document.querySelectorAll("th").forEach((head, column) => {
  const button = document.createElement("button");
  button.textContent = head.textContent;
  head.replaceChildren(button);
  let up = false;
  button.addEventListener("click", () => {
    const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
    const order = (a, b) => (isNaN(key(a)) ? key(a).localeCompare(key(b)) : key(a) - key(b));
    body.replaceChildren(...[...body.rows].sort((a, b) => (up ? order(a, b) : order(b, a))));
    up = !up;
  });
});
`;
