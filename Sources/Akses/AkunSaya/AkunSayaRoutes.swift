import Hummingbird
import Web

/// The pages of one's own account and sessions.
struct AkunSayaRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.akun.path, .pelaku, use: akun)
    rute.post(RuteAkses.surelPengingat.path, .pelaku, use: surelPengingat)
    rute.get(RuteAkses.daftarSesi.path, .pelaku, use: sesi)
    rute.post(RuteAkses.cabutSesi.path, .pelaku, use: cabut)
    rute.post(RuteAkses.cabutSesiLain.path, .pelaku, use: cabutLain)
  }

  @Sendable private func akun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saya = try await akses.akunSaya(context.akun, context.pelaku)
    return halamanAkunSaya(saya, context, akses.now()).response(context)
  }

  @Sendable private func surelPengingat(_ request: Request, _ context: PelakuContext) async throws -> Response
  {
    let form: SurelPengingatForm = try await request.form()
    try await akses.aturSurelPengingat(form.pilihan, context.akun, oleh: context.pelaku)
    return .see(RuteAkses.akun(), Flash("Pilihan surel pengingat tersimpan."), context)
  }

  @Sendable private func sesi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saya = try await akses.akunSaya(context.akun, context.pelaku)
    return halamanSesi(saya.sesi, context, akses.now()).response(context)
  }

  @Sendable private func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let sesi = try RuteAkses.cabutSesi.value(context)
    try await akses.cabut(sesi, oleh: context.pelaku, context.akun)
    if sesi == context.sesi.id { return .see(RuteAkses.masuk()) }
    return .see(RuteAkses.daftarSesi(), Flash("Perangkat itu sudah dikeluarkan."), context)
  }

  @Sendable private func cabutLain(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let banyak = try await akses.cabutLain(selain: context.sesi, oleh: context.pelaku)
    let pesan =
      banyak == 0 ? "Tidak ada perangkat lain yang masuk." : "\(banyak) perangkat lain sudah dikeluarkan."
    return .see(RuteAkses.daftarSesi(), Flash(pesan), context)
  }
}
