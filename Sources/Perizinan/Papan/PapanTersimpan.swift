import Database
import Foundation
import Organisasi
import Synchronization

/// The board as it was a moment ago: however many look at it, it is counted once in five seconds.
final class PapanTersimpan: Sendable {
  static let usia: TimeInterval = 5

  /// Stages are counted event by event, and change more slowly.
  static let usiaTahap: TimeInterval = 60

  private let isi = Mutex<[UnitKerja.ID?: PapanLayanan]>([:])
  private let isiTahap = Mutex<[String: PapanTahap]>([:])

  func papan(_ perizinan: Perizinan, kantor: UnitKerja.ID?) async throws -> PapanLayanan {
    let waktu = perizinan.now()
    if let ada = isi.withLock({ $0[kantor] }), waktu.timeIntervalSince(ada.saat) < Self.usia { return ada }
    let baru = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      try PapanLayanan(tx, katalog, kantor: kantor, pada: waktu)
    }
    isi.withLock { $0[kantor] = baru }
    return baru
  }

  func tahap(_ perizinan: Perizinan, _ kode: String, kantor: UnitKerja.ID?) async throws -> PapanTahap {
    let waktu = perizinan.now()
    let kunci = "\(kode) \(kantor?.description ?? "")"
    if let ada = isiTahap.withLock({ $0[kunci] }), waktu.timeIntervalSince(ada.saat) < Self.usiaTahap {
      return ada
    }
    let baru = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      try PapanTahap(kode, tx, katalog, kantor: kantor, pada: waktu)
    }
    isiTahap.withLock { $0[kunci] = baru }
    return baru
  }
}
