import Bahasa
import Database
import Organisasi
import Web

extension Kependudukan {
  /// The entries of who works at a counter.
  package static func menuKonter(bagi pelaku: Pelaku, pada hari: Tanggal, _ tx: Tx) throws -> [MenuItem] {
    var menu: [MenuItem] = []
    let loket = try tx.loket(untuk: pelaku.orang, pada: hari)
    if !loket.isEmpty {
      menu.append(MenuItem("Konter KTP", href: RuteKonter.papan(), icon: .personBadge, group: "Kependudukan"))
    }
    if try loket.contains(where: { try tx.tugasLoket(pelaku.orang, di: $0.id, pada: hari).contains(.cetak) })
    {
      menu.append(
        MenuItem("Blangko KTP", href: RuteKonter.blangko(), icon: .archive, group: "Kependudukan"))
    }
    if pelaku.adalah(.admin) || pelaku.adalah(.adminUnit) {
      menu.append(
        MenuItem("Loket KTP", href: RuteKonter.atur(), icon: .sliders, group: "Kependudukan"))
    }
    if pelaku.adalah(.admin) {
      menu.append(
        MenuItem("Naskah layanan", href: RuteSurat.atur(), icon: .fileText, group: "Kependudukan"))
    }
    return menu
  }
}
