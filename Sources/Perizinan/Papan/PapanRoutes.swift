import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The board at the entrance, on the net as well: promised days beside real ones.
struct PapanRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    for bahasa in [Language.id, .en] {
      rute.get(RouterPath(RutePerizinan.papan(bahasa)), .publik, use: papan)
    }
    rute.get(RutePerizinan.kios.path, .publik, use: kios)
  }

  @Sendable func papan(_ request: Request, _ context: AppContext) async throws -> Response {
    let papan = try await terpilih(request)
    return papan.halaman(TeksPerizinan(context.web.language)).response(context)
  }

  /// For a screen on the wall: large, and by itself.
  @Sendable func kios(_ request: Request, _ context: AppContext) async throws -> Response {
    try await terpilih(request).halamanKios(TeksPerizinan(kode: "id")).response(context)
  }

  private func terpilih(_ request: Request) async throws -> PapanLayanan {
    let form: PapanForm = try request.query()
    let kantor = UnitKerja.ID(form.kantor)
    if let kantor {
      let hari = Tanggal(perizinan.now())
      let ada = try await perizinan.db.read { try $0.struktur(pada: hari).unit[kantor]?.jenis == .kecamatan }
      guard ada else { throw HTTPError(.notFound) }
    }
    return try await perizinan.papan.papan(perizinan, kantor: kantor)
  }
}

private struct PapanForm: Decodable { var kantor = "" }
