import Bahasa
import Database

extension Tx {
  private var kolomLayanan: SQL {
    "kode, nama, judul, penerbit, bentuk, klasifikasi, registrasi, masa_hari, medan, isi, syarat, aktif, untuk_warga, kepastian, ketentuan"
  }

  /// What is offered, by name.
  package func layananSurat(_ penerbit: LayananSurat.Penerbit) throws -> [LayananSurat] {
    try all(
      """
      SELECT \(kolomLayanan)
      FROM layanan_surat
      WHERE penerbit = \(penerbit) AND aktif = 1
      ORDER BY nama, kode
      """)
  }

  /// Also those that are not offered now.
  func semuaLayananSurat() throws -> [LayananSurat] {
    try all("SELECT \(kolomLayanan) FROM layanan_surat ORDER BY penerbit, nama, kode")
  }

  package func layananSurat(_ kode: String) throws -> LayananSurat? {
    try first("SELECT \(kolomLayanan) FROM layanan_surat WHERE kode = \(kode)")
  }
}
