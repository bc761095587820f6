/** Sentences that several findings share. */
export const perhaps = { id: "mungkin yang ini?", en: "perhaps this one?" } as const;
export const firstHere = { id: "yang pertama di sini", en: "the first is here" } as const;
export const changeTo = { id: "ganti menjadi {names}", en: "change to {names}" } as const;
