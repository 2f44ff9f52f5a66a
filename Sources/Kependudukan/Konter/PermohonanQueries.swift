import Bahasa
import Database
import Foundation
import Organisasi

extension SQL {
  static let kolomPermohonan: SQL = """
    id, kode, loket, antrean, penduduk, jenis, tahap, kembali_ke, dasar_nomor, dasar_tanggal, kartu_lama,
    versi_dibacakan, foto, tanda_tangan, penerima, tanda_terima, diterima_oleh, disetujui_oleh, versi
    """
}

extension Tx {
  /// A request, for who works at its counter on that day. Nobody else knows of it.
  /// - Throws: `KonterError.tidakDitemukan`.
  package func permohonan(
    _ id: PermohonanKTP.ID, untuk pelaku: Pelaku, pada hari: Tanggal
  ) throws -> PermohonanKTP {
    let ada: PermohonanKTP? = try first(
      """
      SELECT \(.kolomPermohonan)
      FROM permohonan_ktp
      WHERE id = \(id)
        AND loket IN (
          SELECT loket FROM petugas_loket
          WHERE orang = \(pelaku.orang) AND mulai <= \(hari) AND (selesai IS NULL OR selesai >= \(hari)))
      """)
    guard let ada else { throw KonterError.tidakDitemukan }
    return ada
  }

  /// The open requests of a counter, the oldest first.
  package func permohonanTerbuka(di loket: UnitKerja.ID, batas: Int = 200) throws -> [PermohonanKTP] {
    try all(
      """
      SELECT \(.kolomPermohonan)
      FROM permohonan_ktp
      WHERE loket = \(loket) AND tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan')
      ORDER BY id
      LIMIT \(batas)
      """)
  }

  func tambah(_ p: PermohonanKTP, kunci: String) throws {
    try run(
      """
      INSERT INTO permohonan_ktp (id, kode, kunci, loket, antrean, penduduk, jenis, tahap, dasar_nomor, dasar_tanggal,
                                  kartu_lama, diterima_oleh, versi)
      VALUES (\(p.id), \(p.kode), \(kunci), \(p.loket), \(p.antrean), \(p.penduduk), \(p.jenis), \(p.tahap),
              \(p.dasarNomor), \(p.dasarTanggal), \(p.kartuLama), \(p.diterimaOleh), \(p.versi))
      """)
  }

  /// - Throws: `KonterError.berubah` when somebody was faster.
  func perbarui(_ p: PermohonanKTP) throws {
    let berubah = try run(
      """
      UPDATE permohonan_ktp
      SET tahap = \(p.tahap), kembali_ke = \(p.kembaliKe), versi_dibacakan = \(p.versiDibacakan), foto = \(p.foto),
          tanda_tangan = \(p.tandaTangan), penerima = \(p.penerima), tanda_terima = \(p.tandaTerima),
          disetujui_oleh = \(p.disetujuiOleh), versi = \(p.versi + 1)
      WHERE id = \(p.id) AND versi = \(p.versi)
      """)
    guard berubah == 1 else { throw KonterError.berubah }
  }

  func cap(
    _ id: PermohonanKTP.ID, dari: PermohonanKTP.Tahap?, ke: PermohonanKTP.Tahap, oleh pelaku: Pelaku,
    alasan: String = "", pada waktu: Date
  ) throws {
    try run(
      """
      INSERT INTO tahap_permohonan (id, permohonan, dari, ke, waktu, oleh, alasan)
      VALUES (\(key(CapTahap.self)), \(id), \(dari), \(ke), \(waktu), \(pelaku.orang), \(alasan))
      """)
  }

  /// The stamps of a request, oldest first.
  package func cap(_ id: PermohonanKTP.ID) throws -> [CapTahap] {
    try all(
      """
      SELECT t.dari, t.ke, t.waktu, t.oleh, t.alasan, o.nama
      FROM tahap_permohonan t
      JOIN orang o ON o.id = t.oleh
      WHERE t.permohonan = \(id)
      ORDER BY t.id
      """)
  }
}
