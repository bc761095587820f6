/** People that no lane need be called by, as the subject of a sentence: `petugas mencatat`, `klien mendapatkan`. */
export const people: ReadonlySet<string> = new Set(
  "petugas pegawai kader plkb pkb pelaksana pemohon klien pns psikolog peserta masyarakat".split(" "),
);
