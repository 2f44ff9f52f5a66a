import Akses
import Database
import Foundation

/// The one door: services as data, applications, their clocks and their public log.
package struct Perizinan: Sendable {
  let db: Database
  let now: @Sendable () -> Date
  let katalog = KatalogTersimpan()

  package init(db: Database, now: @escaping @Sendable () -> Date) {
    self.db = db
    self.now = now
  }

  package func addRoutes(to rute: RuteTerjaga) {
    PencariRoutes(perizinan: self).add(to: rute)
  }
}
