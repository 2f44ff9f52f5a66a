import Foundation
import Hummingbird
import Web

/// The browser that asks to be let in, as far as it can be told.
struct Peramban: Sendable {
  let alamat: String
  /// `Chrome di Android`
  let perangkat: String
  let pra: TokenAcak?
  var dikenal: PerangkatDikenal
  /// The session it had until now; it ends when a new one begins.
  let sesiLama: Sesi.ID?
}

extension Akses {
  func peramban(_ request: Request, _ context: AppContext) -> Peramban {
    let kuki = request.cookies[site.cookieName(Kuki.perangkat)]?.value
    return Peramban(
      alamat: context.remoteAddress, perangkat: namaPerangkat(request.headers[.userAgent]), pra: context.pra,
      dikenal: PerangkatDikenal(kuki: kuki, kunci: kunci, pada: now()), sesiLama: context.pengguna?.sesi.id)
  }
}

/// What a finished login gives the browser.
struct MasukBerhasil: Sendable {
  let token: TokenAcak
  let dikenal: PerangkatDikenal
  let tujuan: Tujuan

  func response(_ akses: Akses) -> Response {
    var response = Response.see(tujuan.jalur)
    response.pasangKuki(Kuki.sesi, token.teks, akses.site)
    response.pasangKuki(Kuki.perangkat, dikenal.kuki(akses.kunci), akses.site, usia: PerangkatDikenal.usia)
    response.hapusKuki(Kuki.pra, akses.site)
    return response
  }
}
