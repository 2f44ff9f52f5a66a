import Akses
import Berkas
import Database
import Foundation
import Organisasi
import Web

/// Bringing files of residents in on screen: upload, what each column is, a trial, the real run, and what came of it.
package struct MejaImpor: Sendable {
  let kependudukan: Kependudukan
  let gudang: GudangBerkas
  let folder: FolderImpor

  /// `sementara` holds files in clear while they are read: a folder beside the database, of nobody else.
  package init(_ kependudukan: Kependudukan, gudang: GudangBerkas, sementara: URL) {
    self.kependudukan = kependudukan
    self.gudang = gudang
    folder = FolderImpor(letak: sementara)
  }

  var db: Database { kependudukan.db }

  package func addRoutes(to rute: RuteTerjaga) {
    ImporRoutes(meja: self).add(to: rute)
    PemetaanRoutes(meja: self).add(to: rute)
  }

  /// What is known of an import, for who may see it.
  func satu(_ id: UnggahanImpor.ID, untuk pelaku: Pelaku) async throws -> UnggahanImpor {
    let hari = kependudukan.hariIni
    return try await db.read { try $0.unggahan(id, untuk: pelaku, pada: hari) }
  }
}
