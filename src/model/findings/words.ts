/** Sentences that several findings share. */
export const perhaps = { id: "mungkin yang ini?", en: "perhaps this one?" } as const;
export const firstHere = { id: "yang pertama di sini", en: "the first is here" } as const;
export const changeTo = { id: "ganti menjadi {names}", en: "change to {names}" } as const;

/** Behind "langkah": a row that its number alone does not tell. */
export const unnumberedRow = { id: "tanpa nomor (baris ke-{row})", en: "without a number (row {row})" } as const;
export const numberedRow = { id: "{number} (baris ke-{row})", en: "{number} (row {row})" } as const;
