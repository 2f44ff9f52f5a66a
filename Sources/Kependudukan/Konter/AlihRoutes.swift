import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Off the way and back: returned, taken up again, refused, withdrawn, taken back by a step.
struct AlihRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.post(RuteKonter.pengembalian.path, .pelaku, use: kembalikan)
    rute.post(RuteKonter.kelanjutan.path, .pelaku, use: lanjutkan)
    rute.post(RuteKonter.penolakan.path, .pelaku, use: tolak)
    rute.post(RuteKonter.pembatalan.path, .pelaku, use: batalkan)
    rute.post(RuteKonter.pengurungan.path, .pelaku, use: urungkan)
  }

  func kembalikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.pengembalian.value(context)
    return try await alih(request, id, context, "Dikembalikan ke meja depan.") { form, alasan in
      guard let ke = PermohonanKTP.Tahap(rawValue: form.tahap) else {
        throw FieldErrors("tahap", "Pilih dari langkah mana meja depan mengulang.")
      }
      try await konter.kependudukan.kembalikan(id, ke: ke, alasan: alasan, oleh: context.pelaku)
    }
  }

  func lanjutkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.kelanjutan.value(context)
    return try await konter.langkah(id, context, medan: "alasan") {
      try await konter.kependudukan.lanjutkanLagi(id, oleh: context.pelaku)
    }
  }

  func tolak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.penolakan.value(context)
    return try await alih(request, id, context, "Permohonan ditolak.") { _, alasan in
      try await konter.kependudukan.tolak(id, alasan: alasan, oleh: context.pelaku)
    }
  }

  func batalkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.pembatalan.value(context)
    return try await alih(request, id, context, "Permohonan dibatalkan.") { _, alasan in
      try await konter.kependudukan.batalkan(id, alasan: alasan, oleh: context.pelaku)
    }
  }

  func urungkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.pengurungan.value(context)
    return try await alih(request, id, context, "Langkah terakhir diurungkan.") { form, alasan in
      guard let dari = PermohonanKTP.Tahap(rawValue: form.tahap) else {
        throw KonterError.tidakDapatDiurungkan
      }
      try await konter.kependudukan.urungkan(id, dari: dari, alasan: alasan, oleh: context.pelaku)
    }
  }

  private func alih(
    _ request: Request, _ id: PermohonanKTP.ID, _ context: PelakuContext, _ kabar: String,
    _ kerja: (AlihForm, String) async throws -> Void
  ) async throws -> Response {
    let form: AlihForm = try await request.form()
    let alasan = samarkanNomor(form.alasan.rapi)
    return try await konter.langkah(
      id, context, medan: "alasan", isian: IsianLangkah(teks: alasan), kabar: kabar
    ) {
      guard !alasan.isEmpty else { throw FieldErrors("alasan", KonterError.perluAlasan.message) }
      try await kerja(form, alasan)
    }
  }
}

struct AlihForm: Decodable, Sendable {
  var alasan = ""
  var tahap = ""
}
