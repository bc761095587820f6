/** Equipment of an office by the first word of its name; each line is one kind of thing. */
const kinds = [
  "komputer laptop notebook pc",
  "printer",
  "scanner pemindai",
  "atk",
  "lcd proyektor infokus",
  "sound soundsystem speaker pengeras",
  "kamera",
  "meja",
  "kursi",
  "stempel cap",
  "flashdisk",
  "telepon handphone hp",
  "faksimile fax",
  "internet",
  "kendaraan mobil motor transportasi",
  "lemari filling filing rak",
  "genset",
  "tenda",
  "kalkulator",
  "mesin",
];
const byWord = new Map(kinds.flatMap((kind, i) => kind.split(" ").map((word) => [word, i] as const)));
/** `alat tulis`, `alat komunikasi`: equipment told by the second word, and what else it is called. */
const alat = new Map([
  ["tulis", "atk"],
  ["komunikasi", "telepon"],
  ["dokumentasi", "kamera"],
  ["transportasi", "kendaraan"],
]);

/** The kind of equipment that a name begins with: two names of one kind stand for each other. */
export function toolKind([first = "", second = ""]: readonly string[]): number | undefined {
  if (first === "seperangkat" || first === "perangkat") return byWord.get(second);
  return byWord.get(first === "alat" ? (alat.get(second) ?? "") : first);
}

export function isTool(words: readonly string[]): boolean {
  return toolKind(words) !== undefined || words[0] === "alat";
}

/** Kinds that a list of equipment names, wherever in its texts: `Komputer/Laptop dan Printer` names two. */
export function toolKindsIn(words: readonly string[]): Set<number> {
  return new Set(words.flatMap((_, i) => toolKind(words.slice(i, i + 2)) ?? []));
}
