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
  var blangko = "utuh"
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
    } catch let tolakan as any Refusal where tolakan.reason == .conflict {
      return .see(RuteKonter.satu(id), Flash(tolakan.message, kind: .harm), context)
    } catch {
      guard let gagal = UploadFailure(error, at: medan) else { throw error }
      var isian = isian
      isian.galat = gagal.errors
      return gagal.response(try await halaman(id, context, isian), context)
    }
  }
}
