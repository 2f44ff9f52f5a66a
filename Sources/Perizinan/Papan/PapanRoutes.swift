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
      rute.get(RouterPath(RutePerizinan.papan(":kode", bahasa)), .publik, use: tahap)
    }
    rute.get(RutePerizinan.kios.path, .publik, use: kios)
  }

  @Sendable func papan(_ request: Request, _ context: AppContext) async throws -> Response {
    let papan = try await terpilih(request)
    return papan.halaman(TeksPerizinan(context.web.language)).response(context)
  }

  /// For a screen on the wall: large, and by itself.
  @Sendable func kios(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: PapanForm = try request.query()
    return try await terpilih(request).halamanDinding(Int(form.halaman) ?? 1, TeksPerizinan(.id))
      .response(context)
  }

  /// One service, stage by stage.
  @Sendable func tahap(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let kode = context.parameters.get("kode") else { throw PermohonanError.tidakAda }
    let kantor = try await kecamatan(request)
    let papan = try await perizinan.papan.tahap(perizinan, kode, kantor: kantor)
    return papan.halaman(TeksPerizinan(context.web.language)).response(context)
  }

  private func terpilih(_ request: Request) async throws -> PapanLayanan {
    try await perizinan.papan.papan(perizinan, kantor: kecamatan(request))
  }

  /// - Throws: 404 for what is no kecamatan.
  private func kecamatan(_ request: Request) async throws -> UnitKerja.ID? {
    let form: PapanForm = try request.query()
    guard let kantor = UnitKerja.ID(form.kantor) else { return nil }
    let hari = Tanggal(perizinan.now())
    let ada = try await perizinan.db.read { try $0.struktur(pada: hari).unit[kantor]?.jenis == .kecamatan }
    guard ada else { throw HTTPError(.notFound) }
    return kantor
  }
}

private struct PapanForm: Decodable {
  var kantor = ""
  var halaman = ""
}
