import Database
import Foundation
import Transparency

extension Tx {
  /// Puts entries that wait behind those of the log, at most `paling`, and signs what it has become. Numbers, tiles and
  /// checkpoint are one transaction: either all of them are there or none.
  ///
  /// The order is that in which entries are seen, within one turn that of their keys. On PostgreSQL an entry with an older
  /// key may be committed after a younger one has its number; it then simply comes later. Its number says when it
  /// became part of the log; when it happened is part of its content.
  /// - Returns: how many entries were added.
  /// - Throws: `LogPublikError.rusak` when the tiles are not those of the newest checkpoint: then nothing is signed.
  func susunLog(_ kunci: KunciLog, paling: Int, pada waktu: Date) throws -> Int {
    let lama = try kepalaLog()
    let ukuran = lama?.ukuran ?? 0
    let baru = try nomori(dari: ukuran, paling: paling)
    // A new installation shows an empty log; one with a new address signs under its new name.
    guard !baru.isEmpty || lama.map({ !$0.ditandatangani(oleh: kunci) }) ?? true else { return 0 }
    var tepi = try pohonLog(ukuran).frontier()
    guard tepi.root == lama?.akar ?? .emptyTree else { throw LogPublikError.rusak }
    let hasher = TreeHasher()
    for tulisan in tepi.append(baru.map { hasher.leaf($0) }) { try simpan(tulisan) }
    let checkpoint = try Checkpoint(origin: kunci.asal, size: tepi.size, root: tepi.root)
    try simpan(
      KepalaLog(
        ukuran: tepi.size, akar: tepi.root, waktu: waktu, catatan: checkpoint.signed(by: kunci.penanda),
        saksi: 0))
    return baru.count
  }

  /// Gives the oldest entries without a number the next ones.
  /// - Returns: their commitments, in order.
  private func nomori(dari awal: Int, paling: Int) throws -> [[UInt8]] {
    let banyak = try run(
      """
      UPDATE entri_log
      SET nomor = \(awal) + urutan.ke
      FROM (
        SELECT id AS entri, row_number() OVER (ORDER BY id) - 1 AS ke
        FROM (SELECT id FROM entri_log WHERE nomor IS NULL ORDER BY id LIMIT \(paling)) AS menunggu
      ) AS urutan
      WHERE id = urutan.entri
      """)
    return banyak == 0 ? [] : try komitmenLog(dari: awal, banyak: banyak)
  }
}

extension KepalaLog {
  fileprivate func ditandatangani(oleh kunci: KunciLog) -> Bool {
    catatan.text.hasPrefix(kunci.asal + "\n")
  }
}
