import { run } from "../../src/cli/run.ts";
import { type MemoryFile, MemoryHost, type MemoryOptions } from "./memory-host.ts";

/** An organisation and an SOP of it in which nothing is to be found. */
export const organisation = `instansi   dinas "Dinas Contoh"
jam-kerja  senin sampai jumat 08.00 sampai 16.00

unit       umum "Subbagian Umum"

peran      kadis "Kepala Dinas"
peran      staf "Staf"
  atasan     kadis

regulasi   uu-25-2009 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
  ditetapkan 18 Juli 2009
`;

/** @param row replaces the first row's `oleh` */
export function sop(title: string, row = "oleh         staf"): string {
  return `instansi     dinas
sop "${title}"
nomor        "065/${title}/2026"
unit         umum
dibuat       5 Januari 2026
direvisi     -
efektif      2 Februari 2026
disahkan     kadis

dasar-hukum  uu-25-2009
kualifikasi  "Memahami tata naskah dinas"
keterkaitan  -
peralatan    "Komputer"
peringatan   "Bila terlambat, surat tidak terkirim"
pencatatan   "Buku agenda"

pelaksana
  - staf
  - kadis

langkah susun "Menyusun konsep"
  ${row}
  kelengkapan  "Disposisi" dari luar
  waktu        1 jam
  output       konsep "Konsep surat"

keputusan "Memeriksa konsep"
  oleh         kadis
  tidak        -> susun
  kelengkapan  konsep
  waktu        30 menit
  output       surat "Surat"

langkah "Mengirim surat"
  oleh         staf
  kelengkapan  surat
  waktu        15 menit
  output       "Tanda terima"
`;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly host: MemoryHost;
}

/** Runs a command line on a computer in memory. Words are split at spaces. */
export async function sopan(
  line: string,
  files: Readonly<Record<string, MemoryFile>> | MemoryHost = {},
  options: MemoryOptions = {},
): Promise<Ran> {
  const host = files instanceof MemoryHost ? files : new MemoryHost(files as Record<string, MemoryFile>, options);
  const code = await run(line.split(" ").filter(Boolean), host);
  return { code, out: host.stdout.text, err: host.stderr.text, host };
}

/** The same, with a library of an organisation and one good SOP beside `files`. */
export function inLibrary(
  line: string,
  files: Readonly<Record<string, MemoryFile>> = {},
  options: MemoryOptions = {},
): Promise<Ran> {
  return sopan(
    line,
    {
      "sopan.config.json": '{"sops": ["sops"]}',
      "sops/dinas.sop": organisation,
      "sops/baik.sop": sop("Surat Baik"),
      ...files,
    },
    options,
  );
}
