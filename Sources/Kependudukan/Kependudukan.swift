import Database
import Foundation

/// Kependudukan: one register of all residents of the regency, their families, and everything that happened to them.
package struct Kependudukan: Sendable {
  package let db: Database
  package let sandi: Sandi
  /// The register in memory, in which doubles are looked for; empty until `jagaGanda` or `susunGanda` has filled it.
  package let ganda: IndeksGanda
  /// The least probability, 0 to 1, at which two records are offered as one person.
  package let ambangGanda: Double
  package let now: @Sendable () -> Date

  package init(
    db: Database, sandi: Sandi, ambangGanda: Double = 0.6, now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.db = db
    self.sandi = sandi
    self.ambangGanda = ambangGanda
    self.now = now
    ganda = IndeksGanda()
  }
}
