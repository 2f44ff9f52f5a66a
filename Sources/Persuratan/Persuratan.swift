import Akses
import Berkas
import Database
import Foundation
import Naskah
import Organisasi

/// Tata persuratan: naskah keluar, surat masuk dan disposisinya.
package struct Persuratan: Sendable {
  let db: Database
  let mesin: MesinNaskah
  let gudang: GudangBerkas
  /// Where people outside reach this system.
  package let alamat: String
  let now: @Sendable () -> Date
  /// What else waits for somebody, shown on his desk.
  let tugasLain: @Sendable (Pelaku, Tx) throws -> [TugasMeja]

  package init(
    db: Database, mesin: MesinNaskah, gudang: GudangBerkas, alamat: String,
    tugasLain: @escaping @Sendable (Pelaku, Tx) throws -> [TugasMeja] = { _, _ in [] },
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.tugasLain = tugasLain
    self.db = db
    self.mesin = mesin
    self.gudang = gudang
    self.alamat = alamat.hasSuffix("/") ? String(alamat.dropLast()) : alamat
    self.now = now
  }

  package func addRoutes(to rute: RuteTerjaga) {
    MejaRoutes(persuratan: self).add(to: rute)
    NaskahRoutes(persuratan: self).add(to: rute)
    TemplatNaskahRoutes(persuratan: self).add(to: rute)
    NaskahRecordRoutes(persuratan: self).add(to: rute)
    NaskahMassalRoutes(persuratan: self).add(to: rute)
    PratinjauRoutes(persuratan: self).add(to: rute)
    LampiranRoutes(persuratan: self).add(to: rute)
    PihakLuarRoutes(persuratan: self).add(to: rute)
    KirimanRoutes(persuratan: self).add(to: rute)
    KirimanMassalRoutes(persuratan: self).add(to: rute)
    CetakRoutes(persuratan: self).add(to: rute)
    DisposisiRoutes(persuratan: self).add(to: rute)
    KerjakanRoutes(persuratan: self).add(to: rute)
    DisposisiMassalRoutes(persuratan: self).add(to: rute)
    CariRoutes(persuratan: self).add(to: rute)
    NomorDipesanRoutes(persuratan: self).add(to: rute)
    SuratUjiRoutes(persuratan: self).add(to: rute)
    DirektoriRoutes(persuratan: self).add(to: rute)
    KabarRoutes(persuratan: self).add(to: rute)
    SuratMasukAPI(persuratan: self).add(to: rute)
    TindakanSuratAPI(persuratan: self).add(to: rute)
    DisposisiAPI(persuratan: self).add(to: rute)
    KerjakanAPI(persuratan: self).add(to: rute)
    NaskahAPI(persuratan: self).add(to: rute)
    TindakanNaskahAPI(persuratan: self).add(to: rute)
    CariAPI(persuratan: self).add(to: rute)
    KabarAPI(persuratan: self).add(to: rute)
  }
}
