import Administrasi
import Akses
import Bahasa
import Database
import Kependudukan
import LogPublik
import Organisasi
import Perizinan
import Persuratan
import Pungli
import Web

/// The navigation of a person, by what he is.
enum Menu {
  static func susun(_ pelaku: Pelaku, pada hari: Tanggal, _ tx: Tx) throws -> [MenuItem] {
    let hitung = try tx.hitunganMenu(pelaku)
    var menu = [
      MenuItem("Meja", href: "/meja", icon: .house),
      MenuItem("Surat masuk", href: "/surat-masuk", icon: .inbox, count: hitung.suratBaru, group: "Surat"),
      MenuItem("Disposisi", href: "/disposisi", icon: .listTask, count: hitung.disposisi, group: "Surat"),
      MenuItem(
        "Naskah keluar", short: "Naskah", href: "/naskah", icon: .send, count: hitung.naskah, group: "Surat"),
      MenuItem("Terlambat", href: "/terlambat", icon: .alarm, group: "Surat"),
      MenuItem("Arsip", href: "/arsip", icon: .archive, group: "Surat"),
      MenuItem("Cari", href: FrameRoute.search(), icon: .search, group: "Surat"),
    ]
    if pelaku.adalah(.pengawas) {
      menu.append(MenuItem("Jejak", href: "/jejak", icon: .shield, group: "Pengawasan"))
    }
    menu += try Pungli.menu(bagi: pelaku, pada: hari, tx)
    menu += try Perizinan.menuPengawasan(bagi: pelaku, tx)
    return menu + Kependudukan.menu(bagi: pelaku)
      + (try Kependudukan.menuKonter(bagi: pelaku, pada: hari, tx)) + Administrasi.menu(bagi: pelaku)
      + (try Perizinan.menu(bagi: pelaku, pada: hari, tx)) + LogPublik.menu(bagi: pelaku)
  }

  /// The figures by the address they stand beside, for a live update.
  static func hitungan(_ hitung: HitunganMenu) -> [String: Int] {
    ["/surat-masuk": hitung.suratBaru, "/disposisi": hitung.disposisi, "/naskah": hitung.naskah]
  }
}
