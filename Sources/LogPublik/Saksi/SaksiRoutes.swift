import Akses
import Bahasa
import Database
import Hummingbird
import Web

/// The witnesses: their signatures come from their own programs, their keys from the administrator.
struct SaksiRoutes: Sendable {
  let log: LogPublik
  /// Bytes of a checkpoint with signatures.
  private static let terbesar = 16 * 1024

  func add(to rute: RuteTerjaga) {
    rute.kiriman(RuteLog.tandaSaksi.path, use: terima)
    rute.get(RuteLog.saksi.path, .admin, use: daftar)
    rute.post(RuteLog.saksi.path, .admin, use: tambah)
    rute.post(RuteLog.penghentian.path, .admin, use: hentikan)
  }

  @Sendable func terima(_ request: Request, _ context: AppContext) async throws -> Response {
    let isi = try await request.body.collect(upTo: Self.terbesar)
    try await log.terimaTandaSaksi(String(buffer: isi))
    return Response(status: .noContent)
  }

  @Sendable func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(SaksiForm(), .init(), context).response(context)
  }

  @Sendable func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form = try await request.form(as: SaksiForm.self)
    do {
      let (nama, kunci) = try form.validated()
      try await log.tambahSaksi(nama, kunci: kunci, oleh: context.pelaku)
      return .see(RuteLog.saksi(), Flash("\(nama) kini menjadi saksi log publik."), context)
    } catch let galat as FieldErrors {
      return try await halaman(form, galat, context).response(context, status: .unprocessableContent)
    }
  }

  @Sendable func hentikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await log.hentikanSaksi(try RuteLog.penghentian.value(context), oleh: context.pelaku)
    return .see(
      RuteLog.saksi(), Flash("Saksi dihentikan. Tanda tangannya yang sudah ada tetap berlaku."), context)
  }

  private func halaman(_ form: SaksiForm, _ galat: FieldErrors, _ context: PelakuContext) async throws -> Page
  {
    let saksi = try await log.db.read { try $0.saksiLog() }
    return halamanSaksi(saksi, form, galat, token: context.formToken())
  }
}
