import Database
import Foundation

/// Kalender kerja: hari libur, jam kerja, dan batas waktu yang dapat menjelaskan dirinya.
///
/// Reading is `tx.kalenderKerja().hariKerja(untuk: unit)`; everything that follows is pure. Changing goes through
/// here, and every change is a new version with its reason.
package struct Kalender: Sendable {
  let db: Database
  let now: @Sendable () -> Date
  let akibat: AkibatKalender?

  /// `akibat`: what a change does to dates that were promised; nil where nothing is.
  package init(db: Database, akibat: AkibatKalender? = nil, now: @escaping @Sendable () -> Date) {
    self.db = db
    self.akibat = akibat
    self.now = now
  }
}
