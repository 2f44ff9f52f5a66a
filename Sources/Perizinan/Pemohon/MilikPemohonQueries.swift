import Berkas
import Database
import Foundation

extension Tx {
  func tambahMilik(_ pemohon: Int64, sidik: [UInt8], _ tersegel: [UInt8], pada waktu: Date) throws {
    try run(
      """
      INSERT INTO milik_izin (pemohon, sidik, kunci, sejak)
      VALUES (\(pemohon), \(sidik), \(tersegel), \(waktu))
      ON CONFLICT (pemohon, sidik) DO NOTHING
      """)
  }

  /// The sealed keys of one resident, the newest first.
  func milik(_ pemohon: Int64) throws -> [[UInt8]] {
    try values(
      "SELECT kunci FROM milik_izin WHERE pemohon = \(pemohon) ORDER BY sejak DESC, sidik LIMIT 200")
  }

  /// His papers for one requirement that may be used again, the newest first: of what he wrote himself, alone or in a
  /// bundle, and of nobody else.
  func dokumen(milik pemohon: Int64, syarat: String) throws -> [DokumenIzin] {
    let kunci: SQL = """
      (SELECT sidik FROM milik_izin WHERE pemohon = \(pemohon)
       UNION
       SELECT a.kunci
       FROM milik_izin m
       JOIN paket_izin k ON k.kunci = m.sidik
       JOIN anggota_paket a ON a.paket = k.id
       WHERE m.pemohon = \(pemohon))
      """
    return try all(
      """
      SELECT d.id AS id, d.syarat AS syarat, d.berkas AS berkas, b.nama AS nama, b.ukuran AS ukuran, d.dibuat AS dibuat
      FROM dokumen_izin d
      JOIN berkas b ON b.id = d.berkas
      WHERE d.syarat = \(syarat)
        AND (d.draf IN (SELECT id FROM draf_izin WHERE kunci IN \(kunci))
          OR d.permohonan IN (SELECT id FROM permohonan_izin WHERE kunci IN \(kunci)))
      ORDER BY d.id DESC
      LIMIT 20
      """)
  }
}
