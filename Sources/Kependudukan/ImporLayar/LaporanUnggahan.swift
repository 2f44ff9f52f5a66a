import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// The files that tell of an import.
package enum JenisLaporan: String, Sendable, CaseIterable, SQLCodable, LosslessStringConvertible {
  case galat, konflik, ganda, keluarga

  package init?(_ description: String) { self.init(rawValue: description) }
  package var description: String { rawValue }

  /// As it is called on the disk of who takes it home.
  var nama: String {
    switch self {
    case .galat: "baris-ditolak"
    case .konflik: "data-berbeda"
    case .ganda: "mungkin-ganda"
    case .keluarga: "temuan-keluarga"
    }
  }
}

extension HasilImpor {
  subscript(_ jenis: JenisLaporan) -> URL {
    switch jenis {
    case .galat: galat
    case .konflik: konflik
    case .ganda: ganda
    case .keluarga: keluarga
    }
  }
}

extension MejaImpor {
  /// So long a file and what is told of it are kept: rows are mended within weeks; afterwards they serve nobody
  /// (UU 27/2022 Pasal 43), and whoever needs them has the file himself.
  static let hariSimpan = 30

  /// A report in clear, for who may see the import. To take it home is a look at everybody in it.
  /// - Throws: `ImporError`, `PelindunganError.terlaluBanyak`.
  package func unduh(
    _ id: UnggahanImpor.ID, _ jenis: JenisLaporan, oleh pelaku: Pelaku
  ) async throws -> IsiBerkas {
    let waktu = kependudukan.now()
    let berkas = try await db.write { tx in
      let satu = try tx.unggahan(id, untuk: pelaku, pada: Tanggal(waktu))
      guard let letak = try tx.laporan(id)[jenis], let berkas = try tx.berkas(letak) else {
        throw ImporError.tidakAda
      }
      try tx.catatLihat(
        "penduduk.diunduh", "unggahan_impor", id.rawValue,
        untuk: "\(jenis.nama) dari \(satu.nama)", oleh: pelaku, pada: waktu)
      return berkas
    }
    return try await gudang.isi(berkas)
  }
}
