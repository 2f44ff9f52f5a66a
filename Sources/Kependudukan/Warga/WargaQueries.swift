import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Tx {
  func bukaSesi(_ akun: AkunWarga.ID, _ token: TokenWarga, pada waktu: Date) throws {
    try run("DELETE FROM sesi_warga WHERE berakhir < \(waktu)")
    try run(
      """
      INSERT INTO sesi_warga (sidik, akun, dibuat, berakhir)
      VALUES (\(token.sidik), \(akun), \(waktu), \(waktu.addingTimeInterval(Kependudukan.masaSesiWarga)))
      """)
  }

  /// The resident behind a session in force; nil also when he lives here no more.
  func warga(_ token: TokenWarga, pada waktu: Date) throws -> Penduduk? {
    let id: Penduduk.ID? = try value(
      """
      SELECT a.penduduk
      FROM sesi_warga s
      JOIN akun_warga a ON a.id = s.akun
      WHERE s.sidik = \(token.sidik) AND s.berakhir > \(waktu) AND a.status = 'aktif'
      """)
    return try id.flatMap { try penduduk($0) }.flatMap { $0.isHidup ? $0 : nil }
  }

  /// A line of the trail about what a resident did himself.
  func catatWarga(_ peristiwa: String, _ orang: Penduduk, keterangan: String = "", pada waktu: Date) throws {
    try catat(
      Catatan(
        waktu: waktu, nama: "Pemilik data", peristiwa: peristiwa, objekJenis: "penduduk",
        objek: orang.id.rawValue, keterangan: samarkanNomor(keterangan)))
  }

  /// Requests for a KTP of these people, the newest first.
  func permohonanWarga(_ orang: [Penduduk.ID]) throws -> [PermohonanWarga] {
    try all(
      """
      SELECT p.penduduk AS penduduk, p.jenis AS jenis, p.tahap AS tahap, u.nama AS loket,
             (SELECT MAX(t.waktu) FROM tahap_permohonan t WHERE t.permohonan = p.id) AS diubah
      FROM permohonan_ktp p
      JOIN unit u ON u.id = p.loket
      WHERE p.penduduk IN (\(list: orang))
      ORDER BY p.id DESC
      LIMIT 20
      """)
  }

  /// Reports that wait go along to the village where somebody lives from now on.
  func pindahkanLaporan(_ orang: Penduduk.ID, ke desa: UnitKerja.ID) throws {
    try run("UPDATE laporan_warga SET desa = \(desa) WHERE penduduk = \(orang) AND status = 'baru'")
  }

  func laporan(_ id: LaporanWarga.ID) throws -> LaporanWarga? {
    try first("SELECT \(LaporanWarga.kolom) FROM laporan_warga WHERE id = \(id)")
  }

  func laporan(oleh pelapor: Penduduk.ID) throws -> [LaporanWarga] {
    try all(
      "SELECT \(LaporanWarga.kolom) FROM laporan_warga WHERE pelapor = \(pelapor) ORDER BY id DESC LIMIT 50")
  }

  func laporan(
    _ desa: [UnitKerja.ID], _ status: LaporanWarga.Status, sebelum: LaporanWarga.ID?, batas: Int
  ) throws -> [LaporanWarga] {
    let batasID: SQL = sebelum.map { "id < \($0)" } ?? "1 = 1"
    return try all(
      """
      SELECT \(LaporanWarga.kolom)
      FROM laporan_warga
      WHERE desa IN (\(list: desa)) AND status = \(status) AND \(batasID)
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }
}
