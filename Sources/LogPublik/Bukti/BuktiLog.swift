import Database
import Transparency

extension Tx {
  /// The receipt of an entry: with it, and the log's key, its holder proves years later that it is in the log. It carries
  /// salt and content as long as there is a salt.
  /// - Returns: nil until a checkpoint covers the entry, for up to a second.
  /// - Throws: `DatabaseError`; `TreeError` when tiles are missing.
  package func buktiLog(_ id: EntriLog.ID) throws -> Receipt? {
    guard let entri = try entriLog(id) else { return nil }
    return try bukti(entri)
  }

  /// That the log of `ukuran` entries is the beginning of the log of today.
  /// - Returns: nil when the log does not have so many.
  /// - Throws: `DatabaseError`; `TreeError` when tiles are missing.
  package func konsistensiLog(sejak ukuran: Int) throws -> ConsistencyProof? {
    guard let kini = try kepalaLog()?.ukuran, (0...kini).contains(ukuran) else { return nil }
    return try pohonLog(kini).consistencyProof(from: ukuran)
  }

  func bukti(_ entri: EntriLog) throws -> Receipt? {
    guard let nomor = entri.nomor, let kepala = try kepalaBukti(nomor) else { return nil }
    let jalan = try pohonLog(kepala.ukuran).inclusionProof(of: nomor)
    return Receipt(index: nomor, path: jalan.path, note: kepala.catatan, extra: entri.pembuka?.encoded)
  }
}
