import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Percetakan
import Potret
import Web

/// The counter as people meet it: the pages of queue, requests and blanks, and what they stand on besides the register.
package struct KonterKTP: Sendable {
  let kependudukan: Kependudukan
  let gudang: GudangBerkas
  let percetakan: Percetakan
  let potret: PembacaPotret
  /// Slows down who takes codes and numbers from outside.
  let laju: RateLimiter

  package init(
    _ kependudukan: Kependudukan, gudang: GudangBerkas, percetakan: Percetakan = Percetakan(),
    potret: PembacaPotret = PembacaPotret(), laju: RateLimiter = RateLimiter(capacity: 12, perMinute: 4)
  ) {
    self.kependudukan = kependudukan
    self.gudang = gudang
    self.percetakan = percetakan
    self.potret = potret
    self.laju = laju
  }

  var db: Database { kependudukan.db }
  var hariIni: Tanggal { kependudukan.hariIni }

  package func addRoutes(to rute: RuteTerjaga) {
    StokRoutes(kependudukan: kependudukan).add(to: rute)
    PapanRoutes(konter: self).add(to: rute)
    AmbilNomorRoutes(konter: self).add(to: rute)
    AntreanUmumRoutes(konter: self).add(to: rute)
    PradaftarRoutes(konter: self).add(to: rute)
    PemohonRoutes(konter: self).add(to: rute)
    PermohonanRoutes(konter: self).add(to: rute)
    LangkahRoutes(konter: self).add(to: rute)
    GambarRoutes(konter: self).add(to: rute)
    CetakRoutes(konter: self).add(to: rute)
    AlihRoutes(konter: self).add(to: rute)
    BlangkoRoutes(konter: self).add(to: rute)
    GerakBlangkoRoutes(konter: self).add(to: rute)
    AturKonterRoutes(konter: self).add(to: rute)
    AturSyaratRoutes(konter: self).add(to: rute)
    PencetakRoutes(konter: self).add(to: rute)
  }
}

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
    return menu
  }
}
