import Database
import Foundation
import Transparency

extension Tx {
  /// Writes an entry of the public log, in the transaction of what it tells of. One insert into a table in which nobody
  /// waits for anybody: its place is given later.
  /// - Parameters:
  ///   - jenis: what `objek` is the key of.
  ///   - objek: the key of what it happened to.
  ///   - isi: the canonical content; the same happening must always give the same bytes. Never personal data.
  ///   - waktu: when it happened.
  /// - Returns: the key, for `buktiLog`.
  /// - Throws: `DatabaseError`; `CryptographyError` without randomness.
  @discardableResult
  package func catatLog(_ jenis: String, _ objek: Int64, isi: [UInt8], pada waktu: Date) throws -> EntriLog.ID
  {
    let id = key(EntriLog.self)
    let pembuka = try CommitmentOpening(sealing: isi)
    try run(
      """
      INSERT INTO entri_log (id, jenis, objek, isi, garam, komitmen, dibuat)
      VALUES (\(id), \(jenis), \(objek), \(isi), \(pembuka.salt), \(pembuka.commitment.bytes), \(waktu))
      """)
    return id
  }

  package func entriLog(_ id: EntriLog.ID) throws -> EntriLog? {
    try first(
      """
      SELECT id, jenis, objek, isi, garam, komitmen, nomor, dibuat
      FROM entri_log
      WHERE id = \(id)
      """)
  }

  /// All that was written about one thing, the oldest first.
  package func entriLog(jenis: String, objek: Int64) throws -> [EntriLog] {
    try all(
      """
      SELECT id, jenis, objek, isi, garam, komitmen, nomor, dibuat
      FROM entri_log
      WHERE jenis = \(jenis) AND objek = \(objek)
      ORDER BY id
      """)
  }

  /// The entry of a code that was handed out.
  func entriLog(_ kode: KodeBukti) throws -> EntriLog? {
    try entriLog(kode.entri).flatMap { $0.kode.map(kode.sama(dengan:)) == true ? $0 : nil }
  }

  /// Destroys the salts of all entries about one thing (UU 27/2022 Pasal 43–44). The commitments stay where they are, so
  /// the log goes on to hold; but they say nothing any more, and their codes lead nowhere.
  /// - Returns: how many could still be opened.
  /// - Throws: `DatabaseError`.
  @discardableResult
  package func hancurkanGaram(jenis: String, objek: Int64) throws -> Int {
    try run(
      """
      UPDATE entri_log
      SET garam = NULL
      WHERE jenis = \(jenis) AND objek = \(objek) AND garam IS NOT NULL
      """)
  }
}
