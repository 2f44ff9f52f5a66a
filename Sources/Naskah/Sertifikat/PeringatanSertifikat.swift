import Bahasa
import Database
import Foundation
import Organisasi

/// That a certificate is about to end, so that its owner renews it in time.
package struct PeringatanSertifikat: Sendable, Equatable {
  package let sertifikat: Sertifikat
  package let orang: Orang
  /// How many days are left.
  package let sisa: Int

  /// Days before the end at which its owner is told, once each.
  package static let ambang = [7, 30]
}

extension Tx {
  /// The warnings that are due at `waktu` and were not given yet; from now on they were. A day on which nothing ran
  /// is made up for.
  package func ambilPeringatanSertifikat(pada waktu: Date) throws -> [PeringatanSertifikat] {
    let hari = Tanggal(waktu)
    let terjauh = PeringatanSertifikat.ambang.max() ?? 0
    return try sertifikatBerakhir(sebelum: (hari + terjauh + 1).awal(), sesudah: waktu)
      .compactMap { sertifikat in
        let sisa = Tanggal(sertifikat.berlakuSampai) - hari
        guard let ambang = PeringatanSertifikat.ambang.first(where: { sisa <= $0 }),
          try tandai(sertifikat.id, ambang, pada: waktu), let orang = try orang(sertifikat.orang)
        else { return nil }
        return PeringatanSertifikat(sertifikat: sertifikat, orang: orang, sisa: sisa)
      }
  }

  /// - Returns: whether it is the first time.
  private func tandai(_ sertifikat: Sertifikat.ID, _ ambang: Int, pada waktu: Date) throws -> Bool {
    try run(
      """
      INSERT INTO peringatan_sertifikat (sertifikat, ambang, waktu)
      VALUES (\(sertifikat), \(ambang), \(waktu))
      ON CONFLICT (sertifikat, ambang) DO NOTHING
      """) == 1
  }
}
