import Database
import Foundation

/// Kependudukan: one register of all residents of the regency, their families, and everything that happened to them.
package struct Kependudukan: Sendable {
  package let db: Database
  package let sandi: Sandi
  package let now: @Sendable () -> Date

  package init(db: Database, sandi: Sandi, now: @escaping @Sendable () -> Date = { Date() }) {
    self.db = db
    self.sandi = sandi
    self.now = now
  }
}
