import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// What was typed into a step that was not accepted.
struct IsianLangkah: Sendable {
  var galat = FieldErrors()
  var syarat: [String]?
  var teks = ""
  var penerima: String?
  var seri = ""
}

extension KonterKTP {
  func halaman(
    _ id: PermohonanKTP.ID, _ context: PelakuContext, _ isian: IsianLangkah = IsianLangkah()
  ) async throws -> Page {
    let berkas = try await berkas(id, untuk: context.pelaku)
    return HalamanPermohonan(
      berkas: berkas, isian: isian, cetak: await keadaanCetak(berkas), context: context
    )
    .halaman()
  }

  /// Does one step and leads back to the page; what the officer can mend stands at its field.
  func langkah(
    _ id: PermohonanKTP.ID, _ context: PelakuContext, medan: String, isian: IsianLangkah = IsianLangkah(),
    kabar: String? = nil, _ kerja: () async throws -> Void
  ) async throws -> Response {
    do {
      try await kerja()
      guard let kabar else { return .see(RuteKonter.satu(id)) }
      return .see(RuteKonter.satu(id), Flash(kabar), context)
    } catch let galat as FieldErrors {
      return try await ulang(id, context, isian, galat)
    } catch let tolakan as any Refusal where tolakan.reason == .invalid || tolakan.reason == .tooLarge {
      return try await ulang(id, context, isian, FieldErrors(medan, tolakan.message))
    } catch let tolakan as any Refusal where tolakan.reason == .conflict {
      return .see(RuteKonter.satu(id), Flash(tolakan.message, kind: .harm), context)
    }
  }

  private func ulang(
    _ id: PermohonanKTP.ID, _ context: PelakuContext, _ isian: IsianLangkah, _ galat: FieldErrors
  ) async throws -> Response {
    var isian = isian
    isian.galat = galat
    return try await halaman(id, context, isian).with(errors: galat)
      .response(context, status: .unprocessableContent)
  }
}
