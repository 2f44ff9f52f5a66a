import Bahasa
import HTTPTypes
import Hummingbird
import Web

/// One's own tokens.
struct TokenAPIRoutes: Sendable {
  let akses: Akses
  /// Tells which scopes there are.
  let kebijakan: Kebijakan

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.daftarToken.path, .pelaku, use: daftar)
    rute.post(RuteAkses.daftarToken.path, .pelaku, use: buat)
    rute.post(RuteAkses.cabutToken.path, .pelaku, use: cabut)
  }

  @Sendable private func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await tampil(TokenAPIForm(), context)
  }

  @Sendable private func buat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form = try await request.form(as: TokenAPIForm.self)
    let pengguna = Pengguna(
      akun: context.akun, sesi: context.sesi, pelaku: context.pelaku, halangan: nil)
    do {
      let (token, rahasia) = try await akses.buatToken(
        form.validated(kebijakan.cakupan), sandi: form.sandi, oleh: pengguna)
      return halamanTokenBaru(token, rahasia, context).response(context)
    } catch let errors as FieldErrors {
      return try await tampil(form, context, errors, status: .unprocessableContent)
    } catch let hambatan as TerlaluSeringMencoba {
      return try await tampil(
        form, context, FieldErrors("sandi", hambatan.message), status: .tooManyRequests,
        retryAfter: hambatan.detik)
    }
  }

  @Sendable private func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await akses.cabut(
      RuteAkses.cabutToken.value(context), oleh: context.pelaku, context.akun)
    return .see(
      RuteAkses.daftarToken(), Flash("Token sudah dicabut. Aplikasi yang memakainya ditolak sejak sekarang."),
      context)
  }

  private func tampil(
    _ form: TokenAPIForm, _ context: PelakuContext, _ errors: FieldErrors = .init(),
    status: HTTPResponse.Status = .ok, retryAfter: Int? = nil
  ) async throws -> Response {
    let token = try await akses.daftarToken(context.akun.id)
    return halamanToken(token, form, kebijakan.cakupan, context, errors, akses.now())
      .response(context, status: status, retryAfter: retryAfter)
  }
}
