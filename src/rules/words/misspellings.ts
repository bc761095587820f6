/**
 * Misspellings of office words as they stand in real documents, each with its form in Kamus Besar Bahasa Indonesia
 * (KBBI). Collected by reading; short on purpose: a word that could mean something else where it stands is left out.
 */
const collected = `
addendum adendum
aktifitas aktivitas
analisa analisis
analisi analisis
angaran anggaran
antri antre
apotik apotek
asessment asesmen
assessment asesmen
atlit atlet
berkoordinsi berkoordinasi
berkordinasi berkoordinasi
bertandatangan bertanda tangan
computer komputer
daftra daftar
denga dengan
detil detail
diagendaris diagendakan
diagnosa diagnosis
dianalisa dianalisis
dianalisi dianalisis
diatas di atas
dibawah di bawah
didalam di dalam
diidahkan diindahkan
dikoorinasikan dikoordinasikan
dilegalisir dilegalisasi
diluar di luar
dirubah diubah
disitribusikan didistribusikan
ditandatangi ditandatangani
diverifikas diverifikasi
dokumentsi dokumentasi
efektip efektif
ekektronik elektronik
eknomi ekonomi
ekonmi ekonomi
elekstronik elektronik
evaluai evaluasi
farap paraf
foto-copy fotokopi
fotocopy fotokopi
hirarki hierarki
ijin izin
indentitas identitas
intruksi instruksi
jadual jadwal
julah jumlah
kadaluarsa kedaluwarsa
kadaluwarsa kedaluwarsa
kapada kepada
karir karier
keancana kencana
kedalam ke dalam
kedinasaan kedinasan
kekepala ke kepala
kemdian kemudian
kepejabat ke pejabat
kerjasama kerja sama
keterampialn keterampilan
keterampilam keterampilan
ketrampilan keterampilan
komplit komplet
kongkrit konkret
konkrit konkret
kordinasi koordinasi
kwalitas kualitas
kwartal kuartal
kwitansi kuitansi
laoran laporan
lapaoran laporan
legalisir legalisasi
leptop laptop
managemen manajemen
meberikan memberikan
meendistribusikan mendistribusikan
meghimpun menghimpun
megoperasikan mengoperasikan
melaksanaan melaksanakan
memerika memeriksa
memilikii memiliki
memonitoring memonitor
mempersilahkan mempersilakan
menanandatangani menandatangani
menandatangi menandatangani
mendapatakan mendapatkan
menetik mengetik
menetukan menentukan
mengagandakan menggandakan
menganalisa menganalisis
mengarsipkn mengarsipkan
mengentry mengentri
mengidentikasi mengidentifikasi
mengijinkan mengizinkan
mengkonsep mengonsep
mengkonsultasikan mengonsultasikan
mengkoordinasikan mengoordinasikan
mengkoordinir mengoordinasikan
mengkoreksi mengoreksi
menimpan menyimpan
menkonsultasikan mengonsultasikan
menyaipakan menyiapkan
merubah mengubah
metoda metode
nasehat nasihat
netto neto
nomer nomor
nopember november
obyek objek
ofline offline
operaional operasional
pebinaan pembinaan
pebruari februari
pelaksanaa pelaksanaan
pelaksanakan melaksanakan
pelatiahan pelatihan
pelayananan pelayanan
pemantuan pemantauan
pembinaa pembinaan
pemutahiran pemutakhiran
pendayagunan pendayagunaan
pengadmintrasian pengadministrasian
pengasdaan pengadaan
pengelolah pengelola
pengelolahan pengelolaan
pengumpualan pengumpulan
penjangkaun penjangkauan
penjangkuan penjangkauan
penyelarsan penyelarasan
perasarana prasarana
perbulan per bulan
perijinan perizinan
perserta peserta
persyartan persyaratan
pertahun per tahun
perubahaan perubahan
perundangan-undang perundang-undangan
perundangan-undangan perundang-undangan
photo foto
photocopy fotokopi
praktek praktik
profile profil
propinsi provinsi
proritas prioritas
pross proses
psosialisasi sosialisasi
rapih rapi
rekapitulsi rekapitulasi
rentra renstra
resiko risiko
resntra renstra
respon respons
sekedar sekadar
sekertaris sekretaris
sekertris sekretaris
silahkan silakan
sistim sistem
sitribusikan distribusikan
srta serta
staff staf
standarisasi standardisasi
startegis strategis
subyek subjek
susuanan susunan
tandatangan tanda tangan
tehnik teknik
tehnis teknis
tekah telah
telaahaan telaahan
telaan telaahan
telahaan telaahan
telahan telaahan
telepun telepon
telpon telepon
terlaksannya terlaksananya
tindaklanjut tindak lanjut
trampil terampil
trasnportasi transportasi
ujicoba uji coba
untk untuk
verifikas verifikasi
yg yang
`;

/** Wrong form, in small letters, to the right one. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  collected
    .trim()
    .split("\n")
    .map((line) => {
      const end = line.indexOf(" ");
      return [line.slice(0, end), line.slice(end + 1)];
    }),
);
