import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The one page of a request: where it stands, and what is to be done now.
struct PermohonanRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.satu.path, .pelaku, use: satu)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await konter.halaman(RuteKonter.satu.value(context), context).tertutup(context)
  }
}
