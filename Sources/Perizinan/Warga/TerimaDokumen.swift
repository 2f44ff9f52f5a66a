import Akses
import Bahasa
import Berkas
import Hummingbird
import Web

/// A form that brings one paper, of an application or of a bundle that is being written.
struct TerimaDokumen {
  let gudang: GudangBerkas
  /// The name of the requirement in the form.
  let syarat: String
  let teks: TeksPerizinan
  /// The page to which it belongs.
  let halaman: String

  /// Takes the paper in, which `simpan` keeps; other files of the form are passed over. `gagal` is the page again, with what
  /// was wrong.
  func callAsFunction(
    _ request: Request, _ context: AppContext, simpan: (BerkasBaru) async throws -> Void,
    gagal: (FieldErrors) async throws -> Page
  ) async throws -> Response {
    var baru: BerkasBaru?
    let masuk: Upload<KirimForm> = try await request.upload(limit: FormLimit(file: 26_000_000)) {
      part, reader in
      guard part.name == syarat, let nama = part.fileName, !nama.isEmpty else {
        return try await reader.skipPart()
      }
      let potongan = PartChunks(reader)
      defer { reader = potongan.reader }
      baru = try await gudang.terima(potongan, nama: nama, rahasia: true)
    }
    do {
      try masuk.throwIfRefused()
      guard let baru else { throw FieldErrors(syarat, teks.berkasKosong) }
      try await simpan(baru)
      return .see("\(halaman)#\(syarat)", Flash(teks.berkasTersimpan), context)
    } catch {
      guard let kegagalan = UploadFailure(error, at: syarat) else { throw error }
      return kegagalan.response(try await gagal(kegagalan.errors), context)
    }
  }
}
