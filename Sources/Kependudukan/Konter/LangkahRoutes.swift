import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Read-back, duplicate check and approval.
struct LangkahRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.post(RuteKonter.pembacaan.path, .pelaku, use: bacakan)
    rute.post(RuteKonter.ganda.path, .pelaku, use: periksaGanda)
    rute.post(RuteKonter.persetujuan.path, .pelaku, use: setujui)
  }

  func bacakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.pembacaan.value(context)
    let form: PembacaanForm = try await request.form()
    return try await konter.langkah(
      id, context, medan: "syarat", isian: IsianLangkah(syarat: form.syarat)
    ) {
      // Sent twice, the first has ticked them already and gone on.
      do {
        try await konter.kependudukan.tandaiSyarat(
          id, form.syarat.compactMap { SyaratKTP.ID($0) }, oleh: context.pelaku)
      } catch KonterError.bukanGiliran {}
      try await konter.kependudukan.bacakan(id, versi: Int(form.versi) ?? 0, oleh: context.pelaku)
    }
  }

  func periksaGanda(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.ganda.value(context)
    let form: AlasanForm = try await request.form()
    let alasan = samarkanNomor(form.alasan.rapi)
    return try await konter.langkah(id, context, medan: "alasan", isian: IsianLangkah(teks: alasan)) {
      try await konter.kependudukan.periksaGanda(
        id, dengan: konter.kependudukan.pemeriksaGanda, putusan: alasan, oleh: context.pelaku)
    }
  }

  func setujui(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.persetujuan.value(context)
    return try await konter.langkah(id, context, medan: "setuju", kabar: "Disetujui. Kartu dapat dicetak.") {
      try await konter.kependudukan.setujui(id, oleh: context.pelaku)
    }
  }
}

struct PembacaanForm: Decodable, Sendable {
  var versi = ""
  var syarat: [String] = []
}
