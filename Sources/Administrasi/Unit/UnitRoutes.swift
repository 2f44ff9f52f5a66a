import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// Looking at units: the list, the search, one unit.
struct UnitRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.unit.path, .adminUnit, use: daftar)
    rute.get(Rute.satuUnit.path, .adminUnit, use: satu)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring = try request.query(as: KataCari.self)
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, tx in try DaftarUnit(struktur, tx, saring, pelaku) }
      .halaman().response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.satuUnit.value(context)
    let pelaku = context.pelaku
    return
      try await administrasi.baca { struktur, tx in
        try UnitBubar(id, struktur, tx, pelaku)?.halaman() ?? BerkasUnit(id, struktur, tx, pelaku).halaman()
      }
      .response(context)
  }
}
