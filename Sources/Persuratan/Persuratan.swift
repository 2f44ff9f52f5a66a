import Database
import Foundation

/// Tata persuratan: naskah keluar, surat masuk dan disposisinya.
package struct Persuratan: Sendable {
  let db: Database
  let now: @Sendable () -> Date

  package init(db: Database, now: @escaping @Sendable () -> Date = { Date() }) {
    self.db = db
    self.now = now
  }
}
