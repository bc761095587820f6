import { quoted } from "../../syntax/values.ts";

/** The organisation file of a new library. Made up, and says so. */
export const organisationTemplate = `# Berkas organisasi: ganti semua nama di sini dengan yang sebenarnya.
instansi   dinas-contoh "Dinas Contoh Kabupaten Contoh"  singkat "DISCONTOH"
kop
  - "PEMERINTAH KABUPATEN CONTOH"
  - "DINAS CONTOH"
jam-kerja  senin sampai jumat 07.30 sampai 16.00 istirahat 12.00 sampai 12.30

unit       umum "Subbagian Umum"

peran      kepala-dinas "Kepala Dinas"  singkat "Kadis"
peran      kasubag-umum "Kepala Subbagian Umum"  singkat "Kasubag Umum"
  atasan     kepala-dinas
  unit       umum
peran      petugas "Petugas Pelayanan"
  atasan     kasubag-umum
  unit       umum
peran      pegawai "Pegawai"
peran      tamu "Tamu"  luar

pejabat    kadis "Kepala Dinas Contoh"
  menjabat   kepala-dinas

regulasi   uu-25-2009 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
  ditetapkan 18 Juli 2009
`;

/** The SOP of a new library. */
export const sopTemplate = `# Contoh: ubah atau hapus berkas ini.
instansi     dinas-contoh
sop "Penerimaan Tamu"
nomor        belum
unit         umum
dibuat       5 Januari 2026
direvisi     -
efektif      2 Februari 2026
disahkan     kadis

dasar-hukum  uu-25-2009
kualifikasi  "Ramah dan memahami tata naskah dinas"
keterkaitan  -
peralatan
  - "Buku tamu"
  - "Kartu tamu"
peringatan   "Tamu yang tidak tercatat tidak dapat diterima"
pencatatan   "Buku tamu"

pelaksana
  - tamu
  - petugas
  - kasubag-umum

langkah isi "Mengisi buku tamu dan menyampaikan keperluan"
  oleh         tamu
  kelengkapan  "Kartu identitas" dari luar
  waktu        5 menit
  output       catatan "Catatan di buku tamu"

keputusan "Memeriksa keperluan dan kelengkapan isian"
  oleh         petugas
  tidak        -> isi  maks 2 kali
  kelengkapan  catatan
  waktu        5 menit
  output       kartu "Kartu tamu"

langkah "Menerima tamu"
  oleh         kasubag-umum
  kelengkapan  kartu
  waktu        30 menit
  output       "Keperluan tamu terlayani"
`;

export interface NewSop {
  readonly title: string;
  /** ISO date. */
  readonly created: string;
  /** Ids of the library's only organisation and of its roles, if it has one. */
  readonly agency?: string;
  readonly roles: readonly string[];
}

/** A new SOP: everything that the form asks for, in its order, ready to be filled in. */
export function newSop({ title, created, agency, roles }: NewSop): string {
  const [first, second] = roles.length >= 2 ? roles : [undefined, undefined];
  const lanes =
    first !== undefined && second !== undefined
      ? `  - ${first}\n  - ${second}`
      : `  - petugas "Petugas"\n  - atasan  "Atasan langsung"`;
  const [staff, superior] = [first ?? "petugas", second ?? "atasan"];
  return `${agency === undefined ? "" : `instansi ${agency}\n`}sop ${quoted(title)}
nomor    belum
unit     belum
dibuat   ${created}
direvisi -
efektif  belum
disahkan belum

dasar-hukum belum
kualifikasi belum
keterkaitan belum
peralatan   belum
peringatan  belum
pencatatan  belum

pelaksana
${lanes}

langkah susun "Menyusun konsep surat"
  oleh        ${staff}
  kelengkapan "Disposisi" dari luar
  waktu       1 jam
  output      konsep "Konsep surat"

keputusan "Memeriksa konsep surat"
  oleh        ${superior}
  tidak       -> susun  maks 2 kali
  kelengkapan konsep
  waktu       30 menit
  output      hasil "Surat yang disetujui"

langkah "Menyampaikan surat"
  oleh        ${staff}
  kelengkapan hasil
  waktu       15 menit
  output      "Tanda terima"
`;
}
