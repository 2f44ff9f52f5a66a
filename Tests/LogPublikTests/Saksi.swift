import Database
import Foundation
import Transparency

@testable import LogPublik

/// A witness with its key, that signs what it is shown.
struct Saksi: Sendable {
  let penanda: NoteSigner

  init(_ nama: String, _ benih: UInt8) throws {
    penanda = try NoteSigner(name: nama, kind: .cosignature, seed: Array(repeating: benih, count: 32))
  }

  /// What its program would send: the checkpoint with its signature and no other.
  func kiriman(_ catatan: SignedNote, pada detik: Int64 = 1_795_399_260) throws -> String {
    try SignedNote(text: catatan.text, signatures: [penanda.cosign(catatan.text, at: detik)]).encoded
  }

  func daftar(di buku: Buku) async throws -> SaksiLog.ID {
    try await buku.db.write { [penanda] tx in
      try tx.tambahSaksi(penanda.verifier.name, penanda.verifier, pada: Buku.saat)
    }
  }
}
