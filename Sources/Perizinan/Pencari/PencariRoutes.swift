import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Kalender
import Web

/// Which services there are, what each needs, costs and takes: for anybody, in two languages.
struct PencariRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    for bahasa in [Language.id, .en] {
      let awalan = RutePerizinan.awalan(bahasa)
      rute.get("\(awalan)/layanan", .publik, use: cari)
      rute.get("\(awalan)/layanan/:kode", .publik, use: satu)
    }
  }

  @Sendable func cari(_ request: Request, _ context: AppContext) async throws -> Response {
    let temu: TemuLayanan = try request.query()
    let katalog = try await perizinan.layananBerlaku()
    return halamanPencari(temu, temu.temukan(di: katalog), katalog, TeksPerizinan(context.web.language))
      .response(context)
  }

  @Sendable func satu(_ request: Request, _ context: AppContext) async throws -> Response {
    let teks = TeksPerizinan(context.web.language)
    let kode = context.parameters.get("kode") ?? ""
    let (katalog, hariKerja) = try await perizinan.katalogDanKalender()
    guard let layanan = katalog.first(where: { $0.kode == kode }) else { throw HTTPError(.notFound) }
    let tulisan = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
    let lembar = try LembarLayanan(
      layanan, tulisan.isEmpty ? nil : Dictionary(tulisan) { pertama, _ in pertama }, hariKerja,
      sekarang: perizinan.now(), teks)
    return lembar.halaman(katalog)
      .response(context, status: lembar.galat.isEmpty ? .ok : .unprocessableContent)
  }
}

extension Perizinan {
  func layananBerlaku() async throws -> [Layanan] { try await katalogDanKalender().0 }

  func katalogDanKalender() async throws -> ([Layanan], HariKerja) {
    let hari = Tanggal(now())
    return try await db.read { [katalog] tx in
      (try katalog.semua(tx, pada: hari), try tx.kalenderKerja().hariKerja())
    }
  }
}
