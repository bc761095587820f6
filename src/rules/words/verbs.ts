const nouns = new Set(
  (
    "meja meeting media memo memorandum mesin metode metodologi menu meterai materai mekanisme medis mentor menteri member mess " +
    "metadata metrik meubel merek mebel medali megafon mayor mengenai melalui menurut merupakan menjadi mereka memang " +
    "mestinya meskipun melainkan mendatang meliputi masing " +
    "berita berkas berbagai beras berat bersama beserta berdasarkan berikut berupa beberapa beasiswa berkala bersih besar " +
    "benar belanja beban belum bendahara bendel bentuk benda bekal"
  ).split(" "),
);

/**
 * Whether a word has the look of an active verb: me- before a stem that takes it, or ber-. Nouns, prepositions and
 * conjunctions of the same look are told apart by name.
 */
export function isActive(word: string): boolean {
  const low = word.toLowerCase();
  return (low.startsWith("me") || low.startsWith("ber")) && !nouns.has(low) && /^(?:me|ber)\p{L}{4,}$/u.test(low);
}

/** Whether a word has the look of a passive verb: di- before a stem. */
export function isPassive(word: string): boolean {
  const low = word.toLowerCase();
  return !dis.has(low) && /^di\p{L}{4,}$/u.test(low);
}

const dis = new Set(
  "dinas dinamika dinding direktur direktorat diklat disiplin disposisi distribusi divisi digital dialog diskusi dimensi diploma diagram direksi disertasi dispensasi diversifikasi disabilitas diagnosis diseminasi dispora dikdas".split(
    " ",
  ),
);
