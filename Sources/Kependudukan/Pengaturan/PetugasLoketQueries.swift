import Bahasa
import Database
import Foundation
import Organisasi

/// Somebody and what he does at a counter.
struct PetugasLoket: Sendable, Equatable {
  let orang: Orang.ID
  let nama: String
  let tugas: TugasLoket
  let mulai: Tanggal
  let selesai: Tanggal?
  let dasar: String
}

extension Tx {
  func semuaLoket() throws -> [Loket] {
    try all("SELECT unit, nama, pusat, pencetak, aktif FROM loket ORDER BY pusat DESC, nama, unit")
  }

  func petugas(di loket: UnitKerja.ID, pada hari: Tanggal) throws -> [PetugasLoket] {
    try all(
      """
      SELECT p.orang AS orang, o.nama AS nama, p.tugas AS tugas, p.mulai AS mulai, p.selesai AS selesai,
             p.dasar AS dasar
      FROM petugas_loket p
      JOIN orang o ON o.id = p.orang
      WHERE p.loket = \(loket) AND (p.selesai IS NULL OR p.selesai >= \(hari))
      ORDER BY o.nama, p.tugas, p.id
      """
    ) {
      PetugasLoket(
        orang: try $0["orang"], nama: try $0["nama"], tugas: try $0["tugas"], mulai: try $0["mulai"],
        selesai: try $0["selesai"], dasar: try $0["dasar"])
    }
  }

  /// Who has a position at the unit of a counter or below it.
  func calonPetugas(_ loket: UnitKerja.ID, pada hari: Tanggal) throws -> [(Orang.ID, String, String)] {
    let struktur = try struktur(pada: hari)
    let unit = [loket] + struktur.keturunan(dari: loket).filter { !$0.kantor }.map(\.id)
    return unit.flatMap { satu in
      struktur.jabatan(di: satu)
        .compactMap { jabatan in
          struktur.pemegang(jabatan.id).map { ($0.orang, struktur.orang[$0.orang]?.nama ?? "", jabatan.nama) }
        }
    }
  }
}
