import Database
import Foundation
import TestKit
import Transparency

@testable import LogPublik

/// An installation's log with nothing else: entries as domains write them, and the one that puts them in order.
struct Buku: Sendable {
  let db: Database
  let log: LogPublik

  static let saat = Date(timeIntervalSince1970: 1_795_399_200)

  static func buka(_ mesin: Mesin, _ uji: @Sendable (Buku) async throws -> Void) async throws {
    try await withDatabase(mesin, LogPublik.migrations) { db in try await uji(Buku(db)) }
  }

  init(_ db: Database, alamat: String = "https://kantaya.contoh.go.id") throws {
    self.db = db
    log = LogPublik(
      db: db, kunci: try KunciLog(induk: Array(repeating: 7, count: 32), alamat: alamat), now: { Self.saat })
  }

  var penyusun: PenyusunLog { PenyusunLog(log) }

  var kebijakan: CheckpointPolicy { get throws { try CheckpointPolicy(log: log.kunci.penanda.verifier) } }

  @discardableResult
  func tulis(_ banyak: Int = 1, tentang objek: Int64 = 1) async throws -> [EntriLog.ID] {
    try await db.write { tx in
      try (0..<banyak)
        .map { try tx.catatLog("permohonan", objek, isi: Array("tahap \($0)".utf8), pada: Self.saat) }
    }
  }

  /// Whether the receipt of an entry holds, with its opening.
  func sah(_ id: EntriLog.ID) async throws -> Bool {
    let (entri, resi) = try await db.read { (try $0.entriLog(id), try $0.buktiLog(id)) }
    guard let entri, let resi else { return false }
    let checkpoint = try resi.verify(entry: entri.komitmen, by: kebijakan)
    let pembuka = resi.extra.flatMap { CommitmentOpening($0) }
    return checkpoint.checkpoint.size > resi.index && resi.index == entri.nomor
      && pembuka?.commitment.bytes == entri.komitmen && pembuka?.content == entri.isi
  }
}
