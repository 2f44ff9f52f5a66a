import Database
import Organisasi
import Web

/// The addresses of the KTP counter. No number of anybody is ever part of one.
package enum RuteKonter {
  package static let papan: Route<> = Route("/konter")
  static let panggilan: Route<> = Route("/konter/panggilan")
  static let antrean: Route<> = Route("/konter/antrean")
  static let lewati = Route<Antrean.ID>("/konter/antrean/:antrean/pembatalan")
  static let pemohon: Route<> = Route("/konter/pemohon")
  static let baru: Route<> = Route("/konter/permohonan/baru")
  static let permohonan: Route<> = Route("/konter/permohonan")
  package static let satu = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan")
  static let pembacaan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/pembacaan")
  static let ganda = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/data-ganda")
  static let foto = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/foto")
  static let tandaTangan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/tanda-tangan")
  static let tandaTerima = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/tanda-terima")
  static let persetujuan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/persetujuan")
  static let cetakan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/cetakan")
  static let kartu = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/kartu.pdf")
  static let kiriman = Route<PermohonanKTP.ID, Cetakan.ID>(
    "/konter/permohonan/:permohonan/cetakan/:cetakan/kiriman")
  static let hasil = Route<PermohonanKTP.ID, Cetakan.ID>(
    "/konter/permohonan/:permohonan/cetakan/:cetakan/hasil")
  static let kegagalan = Route<PermohonanKTP.ID, Cetakan.ID>(
    "/konter/permohonan/:permohonan/cetakan/:cetakan/kegagalan")
  static let salahCetak = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/salah-cetak")
  static let penyerahan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/penyerahan")
  static let pengembalian = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/pengembalian")
  static let kelanjutan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/kelanjutan")
  static let penolakan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/penolakan")
  static let pembatalan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/pembatalan")
  static let pengurungan = Route<PermohonanKTP.ID>("/konter/permohonan/:permohonan/pengurungan")

  package static let tv = Route<UnitKerja.ID>("/antrean/:loket")
  package static let tvLangsung = Route<UnitKerja.ID>("/antrean/:loket/langsung")
  static let kios = Route<String>("/kios/:kunci")
  static let karcis = Route<String, Antrean.ID>("/kios/:kunci/nomor/:antrean")
  package static let pradaftar: Route<> = Route("/prapendaftaran")
  static let kode = Route<String>("/prapendaftaran/:kode")
  static let lacak: Route<> = Route("/permohonan-ktp")
  static let satuLacak = Route<String>("/permohonan-ktp/:kode")

  package static let blangko: Route<> = Route("/blangko")
  static let penerimaan: Route<> = Route("/blangko/penerimaan")
  static let pengiriman: Route<> = Route("/blangko/pengiriman")
  static let satuKiriman = Route<PengirimanBlangko.ID>("/blangko/pengiriman/:pengiriman")
  static let penarikan = Route<PengirimanBlangko.ID>("/blangko/pengiriman/:pengiriman/penarikan")
  static let penyusutan: Route<> = Route("/blangko/penyusutan")
  static let opname: Route<> = Route("/blangko/opname")
  static let fotoRusak = Route<Int64>("/blangko/mutasi/:mutasi/foto")

  package static let atur: Route<> = Route("/administrasi/loket-ktp")
  static let loketBaru: Route<> = Route("/administrasi/loket-ktp/baru")
  static let satuLoket = Route<UnitKerja.ID>("/administrasi/loket-ktp/:loket")
  static let petugas = Route<UnitKerja.ID>("/administrasi/loket-ktp/:loket/petugas")
  static let petugasAkhir = Route<UnitKerja.ID>("/administrasi/loket-ktp/:loket/petugas-akhir")
  static let kunciKios = Route<UnitKerja.ID>("/administrasi/loket-ktp/:loket/kios")
  static let syarat: Route<> = Route("/administrasi/syarat-ktp")
  static let akhirSyarat = Route<SyaratKTP.ID>("/administrasi/syarat-ktp/:syarat/akhir")
  static let setelan: Route<> = Route("/administrasi/setelan-ktp")
  static let kodeWilayah: Route<> = Route("/administrasi/kode-wilayah")
  static let cabutKodeWilayah = Route<Int>("/administrasi/kode-wilayah/:kode/pencabutan")
  static let pemegangRegister: Route<> = Route("/administrasi/pemegang-register")
  static let pencetak: Route<> = Route("/administrasi/pencetak")
  static let halamanUji: Route<> = Route("/administrasi/pencetak/halaman-uji")
}
