import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Naskah
import Organisasi
import Web

/// The one door: services as data, applications, their clocks and their public log.
package struct Perizinan: Sendable {
  let db: Database
  let now: @Sendable () -> Date
  let kunci: KunciPerizinan
  let mesin: MesinNaskah
  let gudang: GudangBerkas
  /// The public address of this installation, for links that go out.
  let alamat: String
  let bank: SaluranBank
  let pintu: PintuPemohon
  let katalog = KatalogTersimpan()
  let papan = PapanTersimpan()

  package init(
    db: Database, kunci: KunciPerizinan, mesin: MesinNaskah, gudang: GudangBerkas, alamat: String,
    bank: SaluranBank = SaluranBank(), pintu: PintuPemohon = .tertutup,
    now: @escaping @Sendable () -> Date
  ) {
    self.db = db
    self.kunci = kunci
    self.mesin = mesin
    self.gudang = gudang
    self.alamat = alamat
    self.bank = bank
    self.pintu = pintu
    self.now = now
  }

  /// Adds every page of permits, each with who may open it.
  package func addRoutes(to rute: RuteTerjaga) {
    PencariRoutes(perizinan: self).add(to: rute)
    AjuanRoutes(perizinan: self).add(to: rute)
    MilikRoutes(perizinan: self).add(to: rute)
    PaketRoutes(perizinan: self).add(to: rute)
    PermohonanSayaRoutes(perizinan: self).add(to: rute)
    PakaiLagiRoutes(perizinan: self).add(to: rute)
    MejaIzinRoutes(perizinan: self).add(to: rute)
    AkuariumRoutes(perizinan: self).add(to: rute)
    PetugasRoutes(perizinan: self).add(to: rute)
    PapanRoutes(perizinan: self).add(to: rute)
    KepuasanRoutes(perizinan: self).add(to: rute)
    BankRoutes(perizinan: self).add(to: rute)
    RekonsiliasiRoutes(perizinan: self).add(to: rute)
    UpayaRoutes(perizinan: self).add(to: rute)
    CariRoutes(perizinan: self).add(to: rute)
    LaporanRoutes(perizinan: self).add(to: rute)
    TandaRoutes(perizinan: self).add(to: rute)
    PenyuntingRoutes(perizinan: self).add(to: rute)
  }

  /// What of this stands in the menu of who oversees.
  package static func menuPengawasan(bagi pelaku: Pelaku, _ tx: Tx) throws -> [MenuItem] {
    guard pelaku.adalah(.pengawas) else { return [] }
    return [
      MenuItem(
        "Pengawasan perizinan", short: "Pengawasan", href: RuteTanda.semua(), icon: .eye,
        count: try tx.jumlahTanda(bagi: pelaku.orang)[.baru] ?? 0, group: "Pengawasan")
    ]
  }

  /// What of this stands in the menu of `pelaku`.
  package static func menu(bagi pelaku: Pelaku, pada hari: Tanggal, _ tx: Tx) throws -> [MenuItem] {
    var menu: [MenuItem] = []
    if try tx.berperanIzin(pelaku, pada: hari) {
      menu.append(
        MenuItem(
          "Perizinan", href: RutePermohonan.meja(), icon: .listTask,
          count: try tx.jumlahGiliranIzin(pelaku, pada: hari), group: "Layanan"))
    }
    if try !tx.kantorPenetap(pelaku, pada: hari).isEmpty {
      menu.append(
        MenuItem(
          "Rekonsiliasi retribusi", short: "Retribusi", href: RuteBayar.rekonsiliasi(), icon: .tag,
          group: "Layanan"))
    }
    if try tx.pemutusKeberatan(pelaku, pada: hari) != nil {
      menu.append(
        MenuItem(
          "Keberatan izin", short: "Keberatan", href: RuteUpaya.keberatan(), icon: .flag,
          count: try tx.value("SELECT COUNT(*) FROM keberatan_izin WHERE putusan IS NULL") ?? 0,
          group: "Layanan"))
    }
    if pelaku.adalah(.admin) {
      menu.append(
        MenuItem(
          "Petugas perizinan", href: RutePermohonan.petugas(), icon: .personBadge, group: "Administrasi"))
      menu.append(
        MenuItem("Definisi layanan", href: RutePenyunting.semua(), icon: .listTask, group: "Administrasi"))
    }
    return menu
  }
}
