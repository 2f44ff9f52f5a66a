import Akses
import Database
import Foundation
import Organisasi
import Web

/// Log publik: apa yang terjadi dengan izin, surat, keputusan, dan aduan, dalam pohon Merkle yang dapat diperiksa siapa
/// saja dengan program sendiri.
///
/// A domain writes an entry in the transaction of what it tells of (`Tx.catatLog`): a commitment under a salt of its own,
/// that says nothing to who was not given the content. Within a second `PenyusunLog` gives it its number, and signs a
/// checkpoint over all entries so far. What anybody may fetch below `/log` is laid out as C2SP tlog-tiles says.
///
/// What it shows: from a checkpoint on, that somebody keeps or a witness has signed, no entry was removed, altered or
/// put elsewhere. What it cannot show: that something was never written down at all.
package struct LogPublik: Sendable {
  let db: Database
  let kunci: KunciLog
  let now: @Sendable () -> Date

  /// The key to check the log with, as it is published.
  package var kunciPublik: String { kunci.publik }

  package init(db: Database, kunci: KunciLog, now: @escaping @Sendable () -> Date = { Date() }) {
    self.db = db
    self.kunci = kunci
    self.now = now
  }

  package func addRoutes(to rute: RuteTerjaga) {
    LogRoutes(log: self).add(to: rute)
    BerkasLogRoutes(log: self).add(to: rute)
    SaksiRoutes(log: self).add(to: rute)
  }

  /// What of this stands in the menu of `pelaku`.
  package static func menu(bagi pelaku: Pelaku) -> [MenuItem] {
    guard pelaku.adalah(.admin) else { return [] }
    return [MenuItem("Saksi log publik", href: RuteLog.saksi(), icon: .eye, group: "Administrasi")]
  }
}
