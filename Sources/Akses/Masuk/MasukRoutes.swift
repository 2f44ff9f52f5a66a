import Bahasa
import HTTPTypes
import Hummingbird
import Web

/// The door: name and password, the second step, and out again.
struct MasukRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.masuk.path, .publik, use: formulir)
    rute.post(RuteAkses.masuk.path, .publik, use: kirim)
    rute.get(RuteAkses.kode.path, .publik, use: formulirKode)
    rute.post(RuteAkses.kode.path, .publik, use: kirimKode)
    rute.post(RuteAkses.keluar.path, .masuk, use: keluar)
  }

  @Sendable private func formulir(_ request: Request, _ context: AppContext) async throws -> Response {
    let tujuan = Tujuan(request.uri.queryParameters["tujuan"].map(String.init))
    if context.pengguna != nil { return .see(tujuan.jalur) }
    return halamanMasuk(MasukForm(tujuan: tujuan.jalur), context).response(context)
  }

  @Sendable private func kirim(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = try await request.form(as: MasukForm.self)
    do {
      switch try await akses.masuk(form.validated(), dari: akses.peramban(request, context)) {
      case .selesai(let berhasil): return berhasil.response(akses)
      case .perluKode(let pra):
        var response = Response.see(RuteAkses.kode())
        response.pasangKuki(Kuki.pra, pra.teks, akses.site)
        return response
      }
    } catch let errors as FieldErrors {
      return halamanMasuk(form, context, errors).response(context, status: .unprocessableContent)
    } catch let penolakan as any Refusal {
      return halamanMasuk(form, context, penolakan: penolakan)
        .response(
          context, status: penolakan.reason.status, retryAfter: (penolakan as? TerlaluSeringMencoba)?.detik)
    }
  }

  @Sendable private func formulirKode(_ request: Request, _ context: AppContext) async throws -> Response {
    guard try await akses.menungguKode(akses.peramban(request, context)) else {
      return .see(RuteAkses.masuk())
    }
    return halamanKode(context).response(context)
  }

  @Sendable private func kirimKode(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = try await request.form(as: KodeForm.self)
    do {
      return try await akses.masuk(form.validated(), dari: akses.peramban(request, context)).response(akses)
    } catch let errors as FieldErrors {
      return halamanKode(context, errors).response(context, status: .unprocessableContent)
    } catch MasukError.mulaiLagi {
      return .see(RuteAkses.masuk(), Flash(MasukError.mulaiLagi.message, kind: .note), context)
    } catch let penolakan as any Refusal {
      return halamanKode(context, penolakan: penolakan)
        .response(
          context, status: penolakan.reason.status, retryAfter: (penolakan as? TerlaluSeringMencoba)?.detik)
    }
  }

  @Sendable private func keluar(_ request: Request, _ context: SesiContext) async throws -> Response {
    try await akses.keluar(context.pengguna)
    var response = Response.see(RuteAkses.masuk(), Flash("Anda sudah keluar. Sampai jumpa lagi."), context)
    response.hapusKuki(Kuki.sesi, akses.site)
    response.headers[.clearSiteData] = "\"cache\", \"storage\""
    return response
  }
}

extension HTTPField.Name {
  /// Takes from a shared device what pages and drafts left on it. Cookies stay: the session's is removed beside it,
  /// and the one that knows this device again keeps others from being locked out.
  fileprivate static let clearSiteData = HTTPField.Name("Clear-Site-Data") ?? .cacheControl
}
