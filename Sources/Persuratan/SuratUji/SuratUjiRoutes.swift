import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

struct SuratUjiRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.suratUji.path, .pelaku, use: satu)
    rute.post(Rute.suratUji.path, .adminUnit, use: kirim)
    rute.post(Rute.pembacaanSuratUji.path, .pelaku, use: baca)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.suratUji.value(context)
    let surat = try await persuratan.db.read { tx in try tx.suratUji(id) }
    guard let surat, context.pelaku.mengurus(id) else { throw SuratUjiError.tidakDitemukan }
    return halamanSuratUji(surat, context.formToken()).response(context)
  }

  func kirim(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.suratUji.value(context)
    let _: KunciForm = try await request.form()
    try await persuratan.kirimSuratUji(ke: id, oleh: context.pelaku)
    return .see(
      "/administrasi/kesiapan/\(id)",
      Flash("Surat uji terkirim. Tata usaha kantor itu melihatnya di mejanya."),
      context)
  }

  func baca(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembacaanSuratUji.value(context)
    let _: KunciForm = try await request.form()
    try await persuratan.bacaSuratUji(id, oleh: context.pelaku)
    return .see(Rute.meja(), Flash("Terima kasih. Surat uji tercatat sudah dibaca."), context)
  }
}
