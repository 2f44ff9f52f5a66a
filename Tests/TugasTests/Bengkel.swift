import Database
import Foundation
import Synchronization
import TestKit
import Tugas

/// A workshop with a clock of its own: handlers write down what they did.
final class Bengkel: Sendable {
  let db: Database
  private let jam: Mutex<Date>
  private let buku = Mutex<[String]>([])

  init(db: Database, pukul: Date = Date(timeIntervalSince1970: 1_800_000_000)) {
    self.db = db
    jam = Mutex(pukul)
  }

  var sekarang: Date { jam.withLock { $0 } }
  var catatan: [String] { buku.withLock { $0 } }

  func maju(_ detik: TimeInterval) { jam.withLock { $0 += detik } }
  func tulis(_ baris: String) { buku.withLock { $0.append(baris) } }

  /// A worker of this workshop, with the longest pauses between tries.
  func pelaksana(
    _ penangan: [Penangan], nama: String = "satu", berkala: [TugasBerkala] = [], serentak: Int = 8,
    masaAkhir: Duration = .seconds(10)
  ) -> PelaksanaTugas {
    PelaksanaTugas(
      db: db, pekerja: nama, penangan: penangan, berkala: berkala, serentak: serentak, masaAkhir: masaAkhir,
      now: { self.sekarang }, acak: { 1 })
  }

  /// Writes down the word it carries; fails as long as `gagal` says.
  func pencatat(batas: Int = 10, gagal: @escaping @Sendable (KonteksTugas) throws -> Void = { _ in })
    -> Penangan
  {
    Penangan(.kata) { kata, konteks in
      self.tulis("\(kata) \(konteks.percobaan)")
      try gagal(konteks)
    }
  }

  /// Waits until the book holds `jumlah` lines.
  func tunggu(_ jumlah: Int) async throws {
    let tenggat = ContinuousClock.now + .seconds(20)
    while catatan.count < jumlah {
      guard ContinuousClock.now < tenggat else { throw TerlaluLamaMenunggu(catatan: catatan) }
      try await Task.sleep(for: .milliseconds(2))
    }
  }
}

struct TerlaluLamaMenunggu: Error {
  let catatan: [String]
}

struct Rusak: Error, CustomStringConvertible {
  let description = "peladen tidak menjawab"
}

extension JenisTugas where Muatan == String {
  static var kata: Self { Self("kata", batas: 3) }
  static var pesan: Self { Self("pesan") }
}

func denganBengkel(_ mesin: Mesin, _ body: (Bengkel) async throws -> Void) async throws {
  try await withDatabase(mesin, Tugas.migrations) { try await body(Bengkel(db: $0)) }
}
