import Database
import Foundation
import Organisasi
import Synchronization

/// The board as it was a moment ago: however many look at it, it is counted once in five seconds.
final class PapanTersimpan: Sendable {
  static let usia: TimeInterval = 5

  private let isi = Mutex<[UnitKerja.ID?: PapanLayanan]>([:])

  func papan(_ perizinan: Perizinan, kantor: UnitKerja.ID?) async throws -> PapanLayanan {
    let waktu = perizinan.now()
    if let ada = isi.withLock({ $0[kantor] }), waktu.timeIntervalSince(ada.saat) < Self.usia { return ada }
    let baru = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      try PapanLayanan(tx, katalog, kantor: kantor, pada: waktu)
    }
    isi.withLock { $0[kantor] = baru }
    return baru
  }
}
