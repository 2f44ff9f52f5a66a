import Akses
import Berkas
import Database
import Foundation
import Naskah
import Potret
import Web

/// Letters of villages and certificates of the civil registry, filled from the register, sealed, handed to residents.
package struct SuratDesa: Sendable {
  package let kependudukan: Kependudukan
  let mesin: MesinNaskah
  let gudang: GudangBerkas
  let potret: PembacaPotret
  /// The public address of this installation, for links that go out.
  let alamat: String
  /// What else a resident finds on his first page, of other modules.
  let menuWarga: [MenuItem]

  package init(
    kependudukan: Kependudukan, mesin: MesinNaskah, gudang: GudangBerkas,
    potret: PembacaPotret = PembacaPotret(),
    alamat: String, menuWarga: [MenuItem] = []
  ) {
    self.kependudukan = kependudukan
    self.mesin = mesin
    self.gudang = gudang
    self.potret = potret
    self.alamat = alamat
    self.menuWarga = menuWarga
  }

  var db: Database { kependudukan.db }
  var now: @Sendable () -> Date { kependudukan.now }

  package func addRoutes(to rute: RuteTerjaga) {
    SuratRoutes(layanan: self).add(to: rute)
    AmbilSuratRoutes(layanan: self).add(to: rute)
    AturLayananRoutes(layanan: self).add(to: rute)
    PintuWarga(kependudukan: kependudukan).add(to: rute)
    WargaRoutes(kependudukan: kependudukan, layanan: self, menu: menuWarga).add(to: rute)
    LaporanWargaRoutes(kependudukan: kependudukan).add(to: rute)
  }
}
