import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// Reports of illegal levies (pungutan liar), as SE Menteri PAN-RB 8/2012 asks of a whistle-blowing system: whoever writes
/// one is not asked who he is, and nothing tells it. No address, no account, no hour of the day is kept; pictures keep
/// their dots alone; the code that opens the report is kept as a fingerprint; and all the rest is sealed with a key that no
/// other part of the program has. Who opens a report is in the trail, who wrote one is nowhere.
package struct Pungli: Sendable {
  let db: Database
  let kunci: KunciPungli
  let now: @Sendable () -> Date

  package init(db: Database, kunci: KunciPungli, now: @escaping @Sendable () -> Date = { Date() }) {
    self.db = db
    self.kunci = kunci
    self.now = now
  }

  package func addRoutes(to rute: RuteTerjaga) {
    LaporRoutes(pungli: self).add(to: rute)
    MejaPungliRoutes(pungli: self).add(to: rute)
  }

  /// What of this stands in the menu of `pelaku`.
  package static func menu(bagi pelaku: Pelaku, pada hari: Tanggal, _ tx: Tx) throws -> [MenuItem] {
    guard let penerima = try tx.penerimaPungli(pelaku, pada: hari) else { return [] }
    return [
      MenuItem(
        "Laporan pungli", short: "Pungli", href: RutePungli.meja(), icon: .flag,
        count: try tx.pungliBaru(penerima), group: "Pengawasan")
    ]
  }
}
