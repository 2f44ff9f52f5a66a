import Database
import Foundation
import Logging

extension PelaksanaTugas {
  /// Does everything that is due at `now()`, one job after the other, and what that brings forth.
  /// For the command line and for tests that move a clock of their own.
  /// - Returns: how many tries were made.
  @discardableResult
  package func kerjakanSemua() async throws -> Int {
    var jumlah = 0
    while true {
      let diambil = try await ambil()
      if diambil.isEmpty { return jumlah }
      for (tugas, penangan) in diambil { await kerjakan(tugas, penangan) }
      jumlah += diambil.count
    }
  }

  /// One try of a job that was taken, and the note of how it went.
  func kerjakan(_ tugas: Tugas, _ penangan: Penangan) async {
    let mulai = ContinuousClock.now
    let akhir: Akhir
    do {
      try await coba(tugas, penangan)
      akhir = .selesai
    } catch {
      akhir = self.akhir(tugas, error)
    }
    await catat(akhir, tugas)
    meja.berhenti(tugas.id, akhir.hitungan, detik: (ContinuousClock.now - mulai).detik)
  }

  private func coba(_ tugas: Tugas, _ penangan: Penangan) async throws {
    let konteks = KonteksTugas(
      db: db, tugas: tugas.id, percobaan: tugas.percobaan, pekerja: pekerja, now: now)
    try await withThrowingTaskGroup { group in
      group.addTask { try await penangan.kerjakan(tugas.muatan, konteks) }
      group.addTask {
        try await Task.sleep(for: penangan.palingLama)
        throw TerlaluLama()
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func akhir(_ tugas: Tugas, _ error: any Error) -> Akhir {
    if Task.isCancelled { return .dikembalikan }
    let habis = tugas.percobaan >= tugas.batas
    switch error {
    case KegagalanTugas.tetap(let galat):
      return .gagal(galat, jadwal: nil)
    case KegagalanTugas.tunda(let sampai, let galat):
      return .gagal(galat, jadwal: habis ? nil : sampai)
    case is TugasBeralih:
      return .beralih
    default:
      let jeda = jeda(setelah: tugas.percobaan, acak: acak())
      return .gagal("\(error)", jadwal: habis ? nil : now() + jeda)
    }
  }

  private func catat(_ akhir: Akhir, _ tugas: Tugas) async {
    let waktu = now()
    let pekerja = pekerja
    do {
      // Unstructured on purpose: the note must be written even while this task is being cancelled.
      try await Task { [db] in
        try await db.write { tx in
          switch akhir {
          case .selesai: _ = try tx.selesai(tugas.id, pekerja, tugas.percobaan, pada: waktu)
          case .gagal(let galat, let jadwal):
            try tx.gagal(tugas.id, pekerja, tugas.percobaan, galat: galat, jadwal: jadwal)
          case .dikembalikan: try tx.kembalikan(tugas.id, pekerja, tugas.percobaan, pada: waktu)
          case .beralih: break
          }
        }
      }
      .value
    } catch {
      logger.error("hasil tugas tidak tercatat", metadata: ["tugas": "\(tugas.id)", "galat": "\(error)"])
    }
    if case .gagal(let galat, let jadwal) = akhir {
      logger.warning(
        jadwal == nil ? "tugas mati" : "tugas akan dicoba lagi",
        metadata: ["tugas": "\(tugas.id)", "jenis": "\(tugas.jenis)", "galat": "\(galat)"])
    }
  }

  /// Tells the database again and again that this worker lives, so that nobody takes over what it has in hand.
  func perpanjangTerus() async {
    while await tidur(selang) {
      let waktu = now()
      let tugas = meja.dipegang.map { ($0.key, waktu + $0.value.sewa.detik) }
      if tugas.isEmpty { continue }
      do {
        try await db.write { [pekerja] tx in try tx.perpanjang(tugas, pekerja: pekerja) }
      } catch {
        logger.error("sewa tugas tidak terpanjangkan", metadata: ["galat": "\(error)"])
      }
    }
  }

  /// A third of the shortest lease.
  private var selang: TimeInterval { max(0.05, (penangan.map(\.sewa).min() ?? .seconds(60)).detik / 3) }
}

/// How one try ended.
private enum Akhir: Sendable {
  case selesai
  case gagal(String, jadwal: Date?)
  case dikembalikan
  case beralih

  var hitungan: any WritableKeyPath<MetrikTugas.Hitungan, Int> & Sendable {
    switch self {
    case .selesai: \.selesai
    case .gagal(_, nil): \.mati
    case .gagal, .dikembalikan, .beralih: \.gagal
    }
  }
}

private struct TerlaluLama: Error, CustomStringConvertible {
  var description: String { "Tidak selesai dalam waktu yang diberikan." }
}
