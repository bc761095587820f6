/** Hides the rows of the library's first page that lack a word of the search; needs nothing from elsewhere. */
export const searchScript = `
(() => {
  const field = document.getElementById("cari");
  const found = document.getElementById("temuan");
  const rows = [...document.querySelectorAll("tr[data-kata]")];
  field.closest("p").hidden = false;
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => row.dataset.kata.includes(word));
      if (!row.hidden) count += 1;
    }
    for (const unit of document.querySelectorAll("section.unit")) {
      unit.hidden = !unit.querySelector("tr[data-kata]:not([hidden])");
    }
    found.textContent = words.length === 0 ? "" : count + " SOP ditemukan";
  });
})();
`;
