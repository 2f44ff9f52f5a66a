import Database
import Foundation

/// The head of the chain: how many rows are sealed, and the seal of the last.
package struct KepalaJejak: Sendable, Equatable {
  package let urut: Int64
  package let segel: [UInt8]

  static let awal = KepalaJejak(urut: 0, segel: BarisJejak.awal)
}

extension Tx {
  func kepalaJejak() throws -> KepalaJejak {
    try first("SELECT urut, segel FROM jejak WHERE urut IS NOT NULL ORDER BY urut DESC LIMIT 1") {
      KepalaJejak(urut: try $0["urut"], segel: try $0["segel"])
    } ?? .awal
  }

  /// Chains what is not sealed yet, oldest first, at most `paling` rows.
  /// - Returns: the head, and how many rows were sealed now.
  func segelkan(paling: Int) throws -> (KepalaJejak, Int) {
    let terbuka: [BarisJejak] = try all(
      "SELECT \(BarisJejak.kolom) FROM jejak WHERE urut IS NULL ORDER BY id LIMIT \(paling)")
    var kepala = terbuka.isEmpty ? KepalaJejak.awal : try kepalaJejak()
    for baris in terbuka {
      let urut = kepala.urut + 1
      let segel = baris.segel(urut: urut, sesudah: kepala.segel)
      try run("UPDATE jejak SET urut = \(urut), segel = \(segel) WHERE id = \(baris.id)")
      kepala = KepalaJejak(urut: urut, segel: segel)
    }
    return (kepala, terbuka.count)
  }

  /// Rows in the order of the chain, after `urut`.
  func barisTersegel(sesudah urut: Int64, batas: Int) throws -> [BarisJejak] {
    try all(
      "SELECT \(BarisJejak.kolom) FROM jejak WHERE urut > \(urut) ORDER BY urut LIMIT \(batas)")
  }

  /// Rows that wait for their seal, after `id`.
  func barisTerbuka(sesudah id: Key<Catatan>, batas: Int) throws -> [BarisJejak] {
    try all(
      "SELECT \(BarisJejak.kolom) FROM jejak WHERE urut IS NULL AND id > \(id) ORDER BY id LIMIT \(batas)")
  }
}
