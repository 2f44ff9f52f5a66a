import Database
import Foundation

extension Tx {
  /// Forgets checkpoints from before `waktu`, except the last of each day and those that a witness has signed. What they
  /// said follows from the tiles; whoever kept one can still hold it against the log.
  package func jarangkanKepala(sebelum waktu: Date) throws {
    try run(
      """
      DELETE FROM kepala_log
      WHERE waktu < \(waktu) AND saksi = 0
        AND ukuran NOT IN (SELECT max(ukuran) FROM kepala_log GROUP BY waktu / 86400000)
      """)
  }
}
