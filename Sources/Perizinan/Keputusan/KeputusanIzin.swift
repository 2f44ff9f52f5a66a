import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// The paper of an application. Without a file it is being sealed, or its sealing broke off.
package struct KeputusanIzin: Sendable, Equatable {
  package let permohonan: Permohonan.ID
  package let nomor: String
  package let tanggal: Tanggal
  /// By which anybody verifies it.
  package let kode: String
  /// The last day on which it is valid; nil for as long as nothing changes.
  package let sampai: Tanggal?
  package let berkas: Berkas.ID?
  let dimulai: Date
}

extension KeputusanIzin: RowDecodable {
  package init(row: Row) throws {
    self.init(
      permohonan: try row["permohonan"], nomor: try row["nomor"], tanggal: try row["tanggal"],
      kode: try row["kode"], sampai: try row["sampai"], berkas: try row["berkas"], dimulai: try row["dimulai"]
    )
  }
}

extension Tx {
  func keputusan(_ permohonan: Permohonan.ID) throws -> KeputusanIzin? {
    try first(
      """
      SELECT permohonan, nomor, tanggal, kode, sampai, berkas, dimulai FROM keputusan_izin
      WHERE permohonan = \(permohonan)
      """)
  }

  func simpan(_ satu: KeputusanIzin) throws {
    try run(
      """
      INSERT INTO keputusan_izin (permohonan, nomor, tanggal, kode, sampai, berkas, dimulai)
      VALUES (\(satu.permohonan), \(satu.nomor), \(satu.tanggal), \(satu.kode), \(satu.sampai), \(satu.berkas),
              \(satu.dimulai))
      ON CONFLICT (permohonan) DO UPDATE
      SET tanggal = EXCLUDED.tanggal, sampai = EXCLUDED.sampai, berkas = EXCLUDED.berkas, dimulai = EXCLUDED.dimulai
      """)
  }
}

extension Keluaran.Masa {
  /// The last day of a paper that begins on `hari`.
  func sampai(_ hari: Tanggal) -> Tanggal {
    switch satuan {
    case .hari: hari + jumlah
    case .bulan: hari.sesudah(bulan: jumlah) + -1
    case .tahun: hari.sesudah(bulan: jumlah * 12) + -1
    }
  }
}
