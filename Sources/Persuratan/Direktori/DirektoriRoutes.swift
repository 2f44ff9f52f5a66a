import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// The directory of the regency, open to everybody who works in it: where a search for a unit or a person leads.
struct DirektoriRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.unitDirektori.path, .pelaku, use: unit)
  }

  func unit(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.unitDirektori.value(context)
    let now = persuratan.now()
    let lembar = try await persuratan.db.read { tx in
      try LembarDirektori(id, tx.struktur(pada: Tanggal(now)))
    }
    return halamanDirektori(lembar).response(context)
  }
}

/// What the directory tells of a unit.
struct LembarDirektori: Sendable, Equatable {
  struct Pejabat: Sendable, Equatable {
    let sebutan: String
    let nama: String
  }

  let unit: UnitKerja
  let induk: UnitKerja?
  let pejabat: [Pejabat]
  let bawahan: [UnitKerja]

  /// - Throws: `UnitError.tidakAda` for a unit that does not exist today.
  init(_ id: UnitKerja.ID, _ struktur: Struktur) throws {
    guard let unit = struktur.unit[id] else { throw UnitError.tidakAda }
    self.unit = unit
    induk = unit.induk.flatMap { struktur.unit[$0] }
    pejabat = struktur.jabatan(di: id).filter(\.aktif)
      .map {
        Pejabat(sebutan: struktur.sebutan($0), nama: struktur.orang(memegang: $0.id)?.namaLengkap ?? "")
      }
    bawahan = struktur.anak(dari: id)
  }
}
