import Bahasa
import Database
import Foundation

/// One version of a definition: from when it is in force, who made it and why.
struct VersiDefinisi: Equatable {
  let versi: Int
  let sejak: Tanggal
  let dibuat: Date
  /// Nil for a definition that came with the program.
  let nama: String?
  let keterangan: String
}

extension Tx {
  /// The latest first.
  func versi(layanan kode: String) throws -> [VersiDefinisi] {
    try all(
      """
      SELECT d.versi AS versi, d.sejak AS sejak, d.dibuat AS dibuat, d.keterangan AS keterangan,
             (SELECT nama FROM orang WHERE id = d.oleh) AS nama
      FROM definisi_layanan d
      WHERE d.kode = \(kode)
      ORDER BY d.versi DESC
      """
    ) {
      VersiDefinisi(
        versi: try $0["versi"], sejak: try $0["sejak"], dibuat: try $0["dibuat"], nama: try $0["nama"],
        keterangan: try $0["keterangan"])
    }
  }

  /// The latest version of each service, whenever it is in force, and since when.
  func definisiTerakhir() throws -> [String: (versi: Int, sejak: Tanggal)] {
    Dictionary(
      try all(
        """
        SELECT kode, versi, sejak
        FROM definisi_layanan d
        WHERE versi = (SELECT MAX(versi) FROM definisi_layanan WHERE kode = d.kode)
        ORDER BY kode
        """
      ) { (try $0["kode"] as String, (versi: try $0["versi"] as Int, sejak: try $0["sejak"] as Tanggal)) }
    ) { satu, _ in satu }
  }
}
