import { escapeAttribute } from "../escape.ts";

/** The field that searches a list; without its script it would do nothing, so the script shows it. */
export const searchField = (noun: string): string =>
  `<p class="cari" hidden><label>Cari <input type="search" id="cari" data-satuan="${noun}" autocomplete="off"></label> <output id="temuan" for="cari"></output></p>`;

/** The words by which an entry of a list is found, as an attribute of its element. */
export const foundBy = (...words: readonly (string | undefined)[]): string =>
  ` data-kata="${escapeAttribute(
    words
      .filter((word) => word !== undefined)
      .join(" ")
      .toLowerCase(),
  )}"`;

/** Marks what tells of the whole list, and would mislead beside a part of it. */
export const whole = "data-utuh";

/** Hides the entries that lack a word of the search, and parts of the page without any; needs nothing from elsewhere. */
export const searchScript = `<script>
(() => {
  const field = document.getElementById("cari");
  const found = document.getElementById("temuan");
  const entries = [...document.querySelectorAll("[data-kata]")];
  field.closest("p").hidden = false;
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const entry of entries) {
      entry.hidden = !words.every((word) => entry.dataset.kata.includes(word));
      if (!entry.hidden) count += 1;
    }
    for (const unit of document.querySelectorAll("section.unit")) {
      unit.hidden = !unit.querySelector("[data-kata]:not([hidden])");
    }
    for (const all of document.querySelectorAll("[${whole}]")) all.hidden = words.length > 0;
    found.textContent = words.length === 0 ? "" : count + " " + field.dataset.satuan + " ditemukan";
  });
})();
</script>`;
