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
    KodeWilayahRoutes(konter: self).add(to: rute)
    PemegangRegisterRoutes(konter: self).add(to: rute)
    SapaanRoutes(konter: self).add(to: rute)
    PencetakRoutes(konter: self).add(to: rute)
  }
}
