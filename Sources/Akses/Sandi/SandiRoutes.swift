import Bahasa
import Hummingbird
import Web

/// One's own password.
struct SandiRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.sandi.path, .masuk, use: formulir)
    rute.post(RuteAkses.sandi.path, .masuk, use: ganti)
  }

  @Sendable private func formulir(_ request: Request, _ context: SesiContext) async throws -> Response {
    let tujuan = Tujuan(request.uri.queryParameters["tujuan"].map(String.init))
    return halamanSandi(SandiForm(tujuan: tujuan.jalur), context).response(context)
  }

  @Sendable private func ganti(_ request: Request, _ context: SesiContext) async throws -> Response {
    let form = try await request.form(as: SandiForm.self)
    do {
      let isian = try form.validated()
      let token = try await akses.gantiSandi(isian, oleh: context.pengguna)
      let kembali = isian.tujuan == .beranda ? RuteAkses.akun() : isian.tujuan.jalur
      var response = Response.see(kembali, Flash("Kata sandi Anda sudah diganti."), context)
      response.pasangKuki(Kuki.sesi, token.teks, akses.site)
      return response
    } catch let errors as FieldErrors {
      return halamanSandi(form, context, errors).response(context, status: .unprocessableContent)
    } catch let hambatan as TerlaluSeringMencoba {
      return halamanSandi(form, context, FieldErrors("lama", hambatan.message))
        .response(context, status: .tooManyRequests, retryAfter: hambatan.detik)
    }
  }
}
