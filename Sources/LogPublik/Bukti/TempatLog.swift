import Database
import Transparency

/// Where an entry stands in the log, as it is told on paper and on a page, with the code under which its proof is had.
package struct TempatLog: Sendable, Equatable {
  /// The name of the log.
  package let asal: String
  /// From 0.
  package let nomor: Int
  /// How many entries the checkpoint covers on which the proof stands.
  package let ukuran: Int
  package let kode: KodeBukti
}

extension Tx {
  /// - Returns: nil until a checkpoint covers the entry, for up to a second, and once its salt was destroyed.
  /// - Throws: `DatabaseError`; `CheckpointError` when what is stored is no checkpoint.
  package func tempatLog(_ entri: EntriLog) throws -> TempatLog? {
    guard let kode = entri.kode, let nomor = entri.nomor, let kepala = try kepalaBukti(nomor) else {
      return nil
    }
    let asal = try Checkpoint(parsing: kepala.catatan.text).origin
    return TempatLog(asal: asal, nomor: nomor, ukuran: kepala.ukuran, kode: kode)
  }
}
