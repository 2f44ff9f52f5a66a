import Organisasi
import Web

/// The addresses of applications. The key of an applicant is in the address: who has it, has the application.
package enum RutePermohonan {
  static let baru = Route<String>("/permohonan/baru/:layanan")
  static let baruInggris = Route<String>("/en/permohonan/baru/:layanan")
  static func baru(_ kode: String, _ bahasa: Language) -> String {
    bahasa == .en ? baruInggris(kode) : baru(kode)
  }
  static let dataDiri = Route<String>("/permohonan/baru/:layanan/data-diri")
  static let dataDiriInggris = Route<String>("/en/permohonan/baru/:layanan/data-diri")
  static func dataDiri(_ kode: String, _ bahasa: Language) -> String {
    bahasa == .en ? dataDiriInggris(kode) : dataDiri(kode)
  }
  /// Of a resident who is signed in.
  package static let saya: Route<> = Route("/warga/permohonan")
  static let milik = Route<String>("/permohonan/milik/:kunci")
  static let isian = Route<String>("/permohonan/milik/:kunci/isian")
  static let dokumen = Route<String, String>("/permohonan/milik/:kunci/dokumen/:syarat")
  static let dokumenLama = Route<String, String>("/permohonan/milik/:kunci/dokumen/:syarat/lama")
  static let kirim = Route<String>("/permohonan/milik/:kunci/kirim")
  static let tarik = Route<String>("/permohonan/milik/:kunci/penarikan")
  static let lengkapi = Route<String>("/permohonan/milik/:kunci/kelengkapan")
  static let tandaTerima = Route<String>("/permohonan/milik/:kunci/tanda-terima")
  static let skrd = Route<String>("/permohonan/milik/:kunci/skrd")
  static let penilaian = Route<String>("/permohonan/milik/:kunci/penilaian")
  static let keputusan = Route<String>("/permohonan/milik/:kunci/keputusan")

  package static let petugas: Route<> = Route("/administrasi/petugas-izin")
  static let petugasKantor = Route<UnitKerja.ID>("/administrasi/petugas-izin/:unit")

  package static let meja: Route<> = Route("/izin")
  /// One application, for the officers whose turn it is or was.
  package static let kasus = Route<Permohonan.ID>("/izin/:permohonan")
  static let tindakan = Route<Permohonan.ID>("/izin/:permohonan/tindakan")
  static let survei = Route<Permohonan.ID>("/izin/:permohonan/survei")
  static let penugasan = Route<Permohonan.ID>("/izin/:permohonan/penugasan")
  static let tanpaSinyal: Route<> = Route("/peninjauan")
  static let retribusi = Route<Permohonan.ID>("/izin/:permohonan/retribusi")
  static let skrdKasus = Route<Permohonan.ID>("/izin/:permohonan/skrd")
  static let pembayaran = Route<Permohonan.ID>("/izin/:permohonan/pembayaran")
  static let tandaTangan = Route<Permohonan.ID>("/izin/:permohonan/tanda-tangan")
  static let naskah = Route<Permohonan.ID>("/izin/:permohonan/keputusan")
  static let berkas = Route<Permohonan.ID, DokumenIzin.ID>("/izin/:permohonan/dokumen/:dokumen")
}
