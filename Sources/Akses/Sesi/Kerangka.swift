import Bahasa
import Database
import Organisasi
import Web

/// What the frame around every page shows the person who is signed in. The composition makes it of its modules;
/// Akses knows none of them.
package struct Kerangka: Sendable {
  /// The navigation with what waits in it, read in the transaction that finds the session.
  package var menu: @Sendable (Pelaku, Tx) throws -> [MenuItem]
  /// How many notices are unread.
  package var pemberitahuan: @Sendable (Pelaku, Tx) throws -> Int
  /// The address of the person's stream of live events.
  package var aliran: String?

  package init(
    menu: @escaping @Sendable (Pelaku, Tx) throws -> [MenuItem] = { _, _ in [] },
    pemberitahuan: @escaping @Sendable (Pelaku, Tx) throws -> Int = { _, _ in 0 }, aliran: String? = nil
  ) {
    self.menu = menu
    self.pemberitahuan = pemberitahuan
    self.aliran = aliran
  }

  /// While something must be done first there is nowhere to go: the menu is empty.
  func viewer(_ pengguna: Pengguna, _ struktur: Struktur, _ tx: Tx) throws -> Viewer {
    let pelaku = pengguna.pelaku
    let bebas = pengguna.halangan == nil
    return Viewer(
      name: pelaku.nama, position: pelaku.utama?.sebutan ?? pelaku.peran.first?.peran.nama ?? "",
      unit: pelaku.utama.flatMap { struktur.unit[$0.unit]?.nama } ?? "",
      initials: NamaGelar(pelaku.nama).inisial, menu: bebas ? try menu(pelaku, tx) : [],
      notices: bebas ? try pemberitahuan(pelaku, tx) : 0, live: bebas ? aliran : nil)
  }
}
