import Akses
import Bahasa
import Database
import Hummingbird
import Web

/// The kinds of letters, for who keeps the system.
struct AturLayananRoutes {
  let layanan: SuratDesa

  func add(to rute: RuteTerjaga) {
    rute.get(RuteSurat.atur.path, .admin, use: semua)
    rute.get(RuteSurat.aturSatu.path, .admin, use: satu)
    rute.post(RuteSurat.aturSatu.path, .admin, use: simpan)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    halamanAturLayanan(try await layanan.db.read { try $0.semuaLayananSurat() }).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let ada = try await dicari(context)
    return halamanSatuLayanan(ada, LayananForm(ada), .init(), context).response(context)
  }

  func simpan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let ada = try await dicari(context)
    return try await request.catat(context) { (form: LayananForm) in
      try await layanan.atur(ada.kode, form, oleh: context.pelaku)
      return .see(RuteSurat.atur(), Flash("\(form.nama.rapi) diperbarui."), context)
    } ulang: { form, galat, _ in
      halamanSatuLayanan(ada, form, galat, context)
    }
  }

  private func dicari(_ context: PelakuContext) async throws -> LayananSurat {
    let kode = try RuteSurat.aturSatu.value(context)
    guard let ada = try await layanan.db.read({ try $0.layananSurat(kode) }) else {
      throw SuratError.tidakAda
    }
    return ada
  }
}
