/** Small SOPs for the samples of these rules. */

/** A step, a check that sends back to it with the given clause, and a step after them; `head` are lines below the title. */
export const withReturn = (clause: string, head = ""): string => `sop "Penerimaan Surat"
${head}pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah susun "Menyusun konsep jawaban"
  oleh staf
  waktu 1 hari
keputusan "Memeriksa konsep jawaban"
  oleh kasubag
  waktu 2 jam
  tidak -> susun${clause}
langkah "Mengirim jawaban"
  oleh staf
  waktu 1 jam
`;

/** One step with a time. */
export const withTime = (activity: string, time: string): string => `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "${activity}"
  oleh staf
  waktu ${time}
`;
