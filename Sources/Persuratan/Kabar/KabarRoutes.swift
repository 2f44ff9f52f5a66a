import Akses
import Database
import Hummingbird
import Organisasi
import Pemberitahuan
import Web

/// The notices of one person. They vanish by themselves when their cause does.
struct KabarRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(FrameRoute.notices.path, .pelaku, use: daftar)
    rute.post(Rute.pembacaanKabar.path, .pelaku, use: bacaSemua)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring: SaringDaftar = try request.query()
    let now = persuratan.now()
    let kabar = try await persuratan.db.read { tx in
      try tx.pemberitahuan(
        bagi: context.pelaku.orang, sebelum: saring.sebelum.map { Key(rawValue: $0) }, batas: 31)
    }
    let halaman = HalamanDaftar(kabar, batas: 30) { $0.id.rawValue }
    return halamanKabar(halaman, saring, context.formToken(), pada: now).response(context)
  }

  func bacaSemua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let now = persuratan.now()
    try await persuratan.db.write { tx in try tx.bacaSemuaPemberitahuan(oleh: context.pelaku.orang, pada: now)
    }
    return .see(FrameRoute.notices(), Flash("Semua ditandai sudah dibaca."), context)
  }
}
