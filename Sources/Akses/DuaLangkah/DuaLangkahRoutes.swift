import Cryptography
import Bahasa
import Hummingbird
import Web

/// One's own second factor.
struct DuaLangkahRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.duaLangkah.path, .masuk, use: halaman)
    rute.post(RuteAkses.duaLangkah.path, .masuk, use: pasang)
    rute.post(RuteAkses.calonDuaLangkah.path, .masuk, use: mulai)
    rute.post(RuteAkses.pelepasanDuaLangkah.path, .masuk, use: lepas)
    rute.post(RuteAkses.kodePemulihan.path, .masuk, use: kodeBaru)
  }

  @Sendable private func halaman(_ request: Request, _ context: SesiContext) async throws -> Response {
    try await tampil(context)
  }

  @Sendable private func mulai(_ request: Request, _ context: SesiContext) async throws -> Response {
    let form = try await request.form(as: SandiUlangForm.self)
    return try await jaga(context) {
      try await akses.mulaiDuaLangkah(sandi: form.sandi, oleh: context.pengguna)
      return .see(RuteAkses.duaLangkah())
    }
  }

  @Sendable private func pasang(_ request: Request, _ context: SesiContext) async throws -> Response {
    let form = try await request.form(as: KodeForm.self)
    return try await jaga(context) {
      let (token, kode) = try await akses.pasangDuaLangkah(kode: form.kode, oleh: context.pengguna)
      var response = halamanKodePemulihan(kode, context).response(context)
      response.pasangKuki(Kuki.sesi, token.teks, akses.site)
      return response
    }
  }

  @Sendable private func lepas(_ request: Request, _ context: SesiContext) async throws -> Response {
    let form = try await request.form(as: SandiUlangForm.self)
    return try await jaga(context) {
      try await akses.lepasDuaLangkah(sandi: form.sandi, oleh: context.pengguna)
      return .see(RuteAkses.akun(), Flash("Verifikasi dua langkah sudah dilepas.", kind: .note), context)
    }
  }

  @Sendable private func kodeBaru(_ request: Request, _ context: SesiContext) async throws -> Response {
    let form = try await request.form(as: SandiUlangForm.self)
    return try await jaga(context) {
      let kode = try await akses.kodePemulihanBaru(sandi: form.sandi, oleh: context.pengguna)
      return halamanKodePemulihan(kode, context).response(context)
    }
  }

  /// The same page again with what was wrong.
  private func jaga(_ context: SesiContext, _ kerja: () async throws -> Response) async throws -> Response {
    do {
      return try await kerja()
    } catch let errors as FieldErrors {
      return try await tampil(context, errors, status: .unprocessableContent)
    } catch let hambatan as TerlaluSeringMencoba {
      let errors = FieldErrors("sandi", hambatan.message)
      return try await tampil(context, errors, status: .tooManyRequests, retryAfter: hambatan.detik)
    }
  }

  private func tampil(
    _ context: SesiContext, _ errors: FieldErrors = .init(), status: HTTPResponse.Status = .ok,
    retryAfter: Int? = nil
  ) async throws -> Response {
    let keadaan = try await akses.keadaanDuaLangkah(context.pengguna)
    let alamat = keadaan.calon.map {
      AlamatTOTP(
        alamat: $0.address(account: context.pengguna.akun.namaPengguna, issuer: akses.pengaturan.penerbit),
        rahasia: $0.secret)
    }
    return halamanDuaLangkah(keadaan, alamat, context, errors)
      .response(context, status: status, retryAfter: retryAfter)
  }
}
