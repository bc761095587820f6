/** Made-up files that use, between them, every construct of the language. */
export const plain = `instansi dinas-contoh                          # roles, officials, units, regulations come from this file
sop "Peminjaman Ruang Rapat"
nomor     belum                                # belum = not yet known | kosong = empty on the paper | - = a printed dash
unit      umum
dibuat    5 Januari 2026
direvisi  -
efektif   2 Februari 2026
disahkan  sekretaris

dasar-hukum
  - uu-25-2009
  - perwali-12-2020 jo perwali-4-2023
keterkaitan
  - terkait   surat-masuk
  - prasyarat "SOP Penetapan Jadwal Rapat"     # quoted: not in this project
peringatan  kosong

pelaksana
  - pemohon "Pemohon" luar
  - staf
  - kasubag

langkah "Mengajukan permohonan"
  oleh         pemohon -> staf
  kelengkapan  "Surat permohonan" dari luar
  waktu        5-10 menit
  output       surat "Surat permohonan tercatat"

keputusan periksa "Memeriksa ketersediaan ruang"
  oleh         staf
  bila "tersedia" -> berikut
  bila "penuh"    -> selesai "Pemberitahuan ruang penuh"  kira-kira 10%
  kelengkapan  surat
  waktu        30 menit
  output
    - konsep "Konsep persetujuan"
    - "Jadwal ruang"

keputusan "Memeriksa konsep persetujuan"
  oleh         kasubag
  tidak        -> periksa  maks 2 kali
  kelengkapan  konsep
  waktu        1 jam kerja
  output       "Persetujuan ditandatangani"

langkah "Menyerahkan kunci"                    # last row, nothing flows out: end capsule
  oleh         staf
  kelengkapan  "Persetujuan ditandatangani"
  waktu        seketika
  output       "Tanda terima kunci" *kunci

catatan-kaki kunci "Kunci dikembalikan paling lambat pukul 16.00"
`;

export const organisation = `instansi dinas-contoh "Dinas Contoh Kota Contoh"
unit     umum    "Subbagian Umum"
peran    kasubag "Kepala Subbagian Umum"  singkat "Kasubag Umum"
pejabat  sekretaris "Sekretaris Dinas Contoh"  nama "..."  nip "..."
regulasi uu-25-2009 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
jam-kerja senin sampai jumat 08.00 sampai 16.00
`;

export const hard = `sop "Bagian yang sulit"
pelaksana
  kelompok "Unit Pemohon"
  - pemohon        "Petugas"
  - kepala-pemohon "Kepala"
  kelompok "Unit Layanan"
  - loket  "Petugas"
  - kepala "Kepala"
  kelompok -                                   # lanes after this stand in no group
  - portal "Portal Layanan" aplikasi

langkah terima "Menerima berkas"
  oleh    mulai -> pemohon -> loket            # own start capsule in the cell, then two boxes
  waktu   5 menit / berkas
  setiap  1 hari kerja

langkah cek "Memeriksa berkas dan kelayakan"   # one row, two diamonds
  simbol loket
    bila "lengkap"       -> .kepala
    bila "tidak lengkap" -> terima.pemohon  maks 2 kali
  simbol kepala
    tidak -> selesai "Surat penolakan"         # ya: next row
  waktu   1 x 24 jam  ragu "naskah: 24 jam"
  abaikan dua-keputusan "Disetujui tim SOP" sampai 31 Desember 2026

langkah bahas "Membahas permohonan"
  oleh    kepala bersama kepala-pemohon, loket # AND; flow goes on from the first named
  lanjut  -> tinjau.loket, tinjau.kepala       # fork to two symbols of one row
langkah tinjau "Meninjau lokasi"
  simbol loket
    selesai cabang                             # this arm ends, the procedure does not
  simbol kepala
    lanjut "Laporan" -> berikut                # word on a plain arrow
apabila "ada keberatan" {                      # one condition, two rows, done or skipped together
  langkah "Menjawab keberatan"
    oleh    kepala atau kepala-pemohon         # OR
    melalui surat-keluar.konsep                # another SOP does it, entered at its row \`konsep\`
    tunggu  2 bulan "jawaban unit pusat"       # waiting, printed in Keterangan by itself
  langkah "Mencatat jawaban"
    oleh    loket
    lihat   arsip-aktif                        # a mention only
}
serempak {
  cabang {
    langkah "Mengetik keputusan"
      oleh  loket
  }
  cabang { }                                   # empty: straight to the join
}
keputusan "Menandatangani keputusan"
  oleh     kepala
  tembusan kepala-pemohon                      # receives and ends nothing
  ya       -> sop penerbitan.cetak             # ends here, goes on in another SOP
  tidak    -> bahas  disimpulkan "panah tidak tergambar"

alur "B. Pembatalan"                           # second chart; lanes from above unless it has its own \`pelaksana\`
langkah "Mencabut keputusan"
  oleh     portal -> loket -> selesai          # box, then an own end capsule in the same cell
  tenggat  14 hari kalender "sejak permohonan"
`;

export const sketches: readonly string[] = [plain, organisation, hard];
