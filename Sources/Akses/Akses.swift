import Database
import Foundation
import Jejak
import Web

/// Akun, sesi, peran dan pintu masuk: who may be here, as whom, and how that is proven.
package struct Akses: Sendable {
  let db: Database
  let site: Site
  let kunci: KunciAkses
  let pengaturan: PengaturanAkses
  let kerangka: Kerangka
  let kamus: KamusPeristiwa
  let pemeriksa: PemeriksaSandi
  /// The public address, as a printed sheet names it.
  let alamat: String
  let now: @Sendable () -> Date

  /// `site` names the cookies and tells whether they are `Secure`; `kunci` are the secrets of this installation, kept
  /// outside of the database; `kerangka` is the menu of a person, made by the composition, which knows the modules; `kamus` explains the
  /// events of the modules to who reads the trail; `alamat` is where people sign in, as printed sheets name it.
  package init(
    db: Database, site: Site, kunci: KunciAkses, pengaturan: PengaturanAkses = .init(),
    kerangka: Kerangka = .init(), kamus: [KamusPeristiwa] = [], alamat: String = "",
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.db = db
    self.site = site
    self.kunci = kunci
    self.pengaturan = pengaturan
    self.kerangka = kerangka
    self.kamus = .gabungan(kamus + [.akses])
    self.alamat = alamat
    self.now = now
    pemeriksa = PemeriksaSandi(biaya: pengaturan.biayaSandi, serentak: pengaturan.sandiSerentak)
  }

  /// The door, the pages of one's own account, and the keeping of accounts and roles.
  package func addRoutes(to rute: RuteTerjaga) {
    MasukRoutes(akses: self).add(to: rute)
    SandiRoutes(akses: self).add(to: rute)
    DuaLangkahRoutes(akses: self).add(to: rute)
    AkunSayaRoutes(akses: self).add(to: rute)
    TokenAPIRoutes(akses: self, kebijakan: rute.kebijakan).add(to: rute)
    KelolaAkunRoutes(akses: self).add(to: rute)
    ImporRoutes(akses: self).add(to: rute)
    LembarAkunRoutes(akses: self).add(to: rute)
    JejakRoutes(akses: self).add(to: rute)
    SayaAPI().add(to: rute)
  }

  /// What the API is, for programs and for people; `alamat` is the public address. After all modules have registered.
  package func addDokumenAPI(to rute: RuteTerjaga, alamat: String) {
    DokumenAPI(kebijakan: rute.kebijakan, alamat: alamat).add(to: rute)
  }
}
