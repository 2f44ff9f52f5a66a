import Akses
import Bahasa
import Cryptography
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Web

/// Opening an account, coming in, going out. Tries are counted by address and by NIK, whether or not it exists.
struct PintuWarga {
  let kependudukan: Kependudukan
  private let lajuAlamat = RateLimiter(capacity: 30, perMinute: 10)
  private let lajuNIK = RateLimiter(capacity: 5, perMinute: 0.5)
  static let kuki = "kantaya-warga"

  init(kependudukan: Kependudukan) { self.kependudukan = kependudukan }

  func add(to rute: RuteTerjaga) {
    rute.get(RuteWarga.masuk.path, .publik, use: formMasuk)
    rute.post(RuteWarga.masuk.path, .publik, use: masuk)
    rute.get(RuteWarga.daftar.path, .publik, use: formDaftar)
    rute.post(RuteWarga.daftar.path, .publik, use: daftar)
    rute.post(RuteWarga.keluar.path, .publik, use: keluar)
  }

  func formMasuk(_ request: Request, _ context: AppContext) async throws -> Response {
    halamanMasukWarga(.init(), context).response(context)
  }

  func masuk(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: PintuForm = try await request.form()
    try await hitung(form.nik, context)
    do {
      let token = try await kependudukan.masukWarga(nik: form.nik, sandi: form.sandi)
      return masuk(token, "Selamat datang.", context)
    } catch WargaError.tidakCocok {
      let galat = FieldErrors("sandi", "NIK atau kata sandi tidak cocok.")
      return halamanMasukWarga(galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func formDaftar(_ request: Request, _ context: AppContext) async throws -> Response {
    halamanDaftarWarga(.init(), context).response(context)
  }

  func daftar(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: PintuForm = try await request.form()
    try await hitung(form.nik, context)
    let galat: FieldErrors
    do {
      let token = try await kependudukan.daftarWarga(
        BuktiWarga(nik: form.nik, nomorKK: form.nomorKK, lahir: form.lahir, kode: form.kode),
        sandi: form.sandi)
      return masuk(token, "Akun Anda terbuka.", context)
    } catch let isian as FieldErrors {
      galat = isian
    } catch WargaError.tidakCocok {
      galat = FieldErrors("kode", WargaError.tidakCocok.message)
    }
    return halamanDaftarWarga(galat, context).with(errors: galat)
      .response(context, status: .unprocessableContent)
  }

  func keluar(_ request: Request, _ context: AppContext) async throws -> Response {
    let nama = context.web.site.cookieName(Self.kuki)
    if let token = request.cookies[nama]?.value { try await kependudukan.keluarWarga(token) }
    var jawaban = Response.see(RuteWarga.masuk(), Flash("Anda sudah keluar."), context)
    jawaban.pasang("", usia: 0, context)
    return jawaban
  }

  private func masuk(_ token: String, _ kalimat: String, _ context: AppContext) -> Response {
    var jawaban = Response.see(RuteWarga.awal(), Flash(kalimat), context)
    jawaban.pasang(token, usia: Int(Kependudukan.masaSesiWarga), context)
    return jawaban
  }

  private func hitung(_ nik: String, _ context: AppContext) async throws {
    try await lajuAlamat.take(context.remoteAddress)
    try await lajuNIK.take(hex(sha256(Array(nik.filter(\.isNumber).utf8))))
  }
}

struct PintuForm: Decodable, Sendable {
  var nik = ""
  var nomorKK = ""
  var lahir = ""
  var kode = ""
  var sandi = ""

  enum CodingKeys: String, CodingKey {
    case nik
    case nomorKK = "nomor_kk"
    case lahir, kode, sandi
  }
}

extension Response {
  fileprivate mutating func pasang(_ token: String, usia: Int, _ context: AppContext) {
    setCookie(
      Cookie(
        name: context.web.site.cookieName(PintuWarga.kuki), value: token, maxAge: usia, path: "/",
        secure: context.web.site.transport == .https, httpOnly: true, sameSite: .lax))
  }
}
