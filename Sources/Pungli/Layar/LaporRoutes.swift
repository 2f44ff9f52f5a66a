import Akses
import Bahasa
import HTTPTypes
import Hummingbird
import Web

/// Reporting, and reading the answer with the code: for anybody, signed in or not, which makes no difference.
struct LaporRoutes {
  let pungli: Pungli
  private let laju = RateLimiter(capacity: 20, perMinute: 5)

  init(pungli: Pungli) { self.pungli = pungli }

  func add(to rute: RuteTerjaga) {
    for bahasa in Language.allCases {
      let teks = TeksPungli(bahasa)
      rute.get(RouterPath(RutePungli.lapor(bahasa)), .publik) { request, context in
        let tanya: KodeForm = try request.query()
        return tertutup(halamanLapor(LaporForm(permohonan: tanya.kode), .init(), teks, context), context)
      }
      rute.post(RouterPath(RutePungli.lapor(bahasa)), .publik) { request, context in
        try await lapor(request, teks, context)
      }
      rute.get(RouterPath(RutePungli.laporan(bahasa)), .publik) { _, context in
        tertutup(halamanKode("", .init(), teks, context), context)
      }
      rute.post(RouterPath(RutePungli.laporan(bahasa)), .publik) { request, context in
        try await baca(request, teks, context)
      }
      rute.post(RouterPath(RutePungli.pesan(bahasa)), .publik) { request, context in
        try await tambah(request, teks, context)
      }
    }
  }

  private func lapor(_ request: Request, _ teks: TeksPungli, _ context: AppContext) async throws -> Response {
    try await laju.take(context.remoteAddress)
    let (masuk, gambar) = try await request.laporan(teks)
    do {
      try masuk.throwIfRefused()
      let isi = try masuk.form.terbaca(teks)
      let kode = try await pungli.terima(isi, bukti: gambar, untuk: masuk.form.penerima)
      return tertutup(halamanTerkirim(kode, masuk.form.penerima, teks), context)
    } catch {
      guard let gagal = UploadFailure(error, at: "uraian") else { throw error }
      return gagal.response(halamanLapor(masuk.form, gagal.errors, teks, context), context)
    }
  }

  private func baca(_ request: Request, _ teks: TeksPungli, _ context: AppContext) async throws -> Response {
    try await laju.take(context.remoteAddress)
    let form: KodeForm = try await request.form()
    return try await laporan(form.kode, .init(), teks, context)
  }

  private func tambah(_ request: Request, _ teks: TeksPungli, _ context: AppContext) async throws -> Response
  {
    try await laju.take(context.remoteAddress)
    let form: KodeForm = try await request.form()
    guard let kode = KodeLaporan(form.kode) else {
      return try await laporan(form.kode, .init(), teks, context)
    }
    do {
      try await pungli.tambah(form.pesan, kode)
      return try await laporan(form.kode, .init(), teks, context)
    } catch let galat as FieldErrors {
      return try await laporan(form.kode, galat, teks, context, pesan: form.pesan)
    }
  }

  private func laporan(
    _ tulisan: String, _ galat: FieldErrors, _ teks: TeksPungli, _ context: AppContext, pesan: String = ""
  ) async throws -> Response {
    guard let kode = KodeLaporan(tulisan) else {
      let galat = FieldErrors("kode", teks.bukanKode)
      return tertutup(halamanKode(tulisan, galat, teks, context), context, status: .unprocessableContent)
    }
    do {
      let satu = try await pungli.laporan(kode)
      return tertutup(
        satu.halaman(kode, pesan, galat, teks, context), context,
        status: galat.isEmpty ? .ok : .unprocessableContent)
    } catch PungliError.tidakAda {
      let galat = FieldErrors("kode", teks.tidakAda)
      return tertutup(halamanKode(tulisan, galat, teks, context), context, status: .notFound)
    }
  }

  /// Kept nowhere on the way, and told to no other site.
  private func tertutup(_ page: Page, _ context: AppContext, status: HTTPResponse.Status = .ok) -> Response {
    var response = page.response(context, status: status)
    response.headers[.cacheControl] = "no-store"
    return response
  }
}

struct KodeForm: Decodable, Sendable {
  var kode = ""
  var pesan = ""
}
