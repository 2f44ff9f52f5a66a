import Database
import Foundation

/// Kalender kerja: hari libur, jam kerja, dan batas waktu yang dapat menjelaskan dirinya.
///
/// Reading is `tx.kalenderKerja().hariKerja(untuk: unit)`; everything that follows is pure. Changing goes through
/// here, and every change is a new version with its reason.
package struct Kalender: Sendable {
  let db: Database
  let now: @Sendable () -> Date

  package init(db: Database, now: @escaping @Sendable () -> Date) {
    self.db = db
    self.now = now
  }
}
