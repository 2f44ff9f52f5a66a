import Bahasa
import Database

extension Tx {
  private var kolomLayanan: SQL {
    "kode, nama, judul, penerbit, bentuk, klasifikasi, registrasi, masa_hari, medan, isi, syarat, kepastian"
  }

  /// What is offered, in the order of the codes.
  package func layananSurat(_ penerbit: LayananSurat.Penerbit) throws -> [LayananSurat] {
    try all(
      """
      SELECT \(kolomLayanan)
      FROM layanan_surat
      WHERE penerbit = \(penerbit) AND aktif = 1
      ORDER BY kode
      """)
  }

  package func layananSurat(_ kode: String) throws -> LayananSurat? {
    try first("SELECT \(kolomLayanan) FROM layanan_surat WHERE kode = \(kode)")
  }
}
