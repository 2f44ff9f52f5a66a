import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Giving dispositions: by the addressee of a letter, or by one who passes his on.
struct DisposisiRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.disposisiKiriman.path, .pelaku, use: baru)
    rute.post(Rute.disposisiKiriman.path, .pelaku, use: buat)
    rute.get(Rute.terusan.path, .pelaku, use: teruskan)
    rute.post(Rute.terusan.path, .pelaku, use: buatTerusan)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.disposisiKiriman.value(context)
    let lembar = try await lembar(id, induk: nil, context)
    return disposisiBaru(lembar, DisposisiForm(), context.formToken()).response(context)
  }

  func buat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.disposisiKiriman.value(context)
    return try await simpan(id, induk: nil, request, context)
  }

  func teruskan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, kiriman) = try await terusan(context)
    let lembar = try await lembar(kiriman, induk: id, context)
    return disposisiBaru(lembar, DisposisiForm(), context.formToken()).response(context)
  }

  func buatTerusan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, kiriman) = try await terusan(context)
    return try await simpan(kiriman, induk: id, request, context)
  }

  private func terusan(_ context: PelakuContext) async throws -> (Disposisi.ID, Kiriman.ID) {
    let id = try Rute.terusan.value(context)
    let disposisi = try await persuratan.disposisi(id, oleh: context.pelaku)
    return (id, disposisi.kiriman)
  }

  private func simpan(
    _ id: Kiriman.ID, induk: Disposisi.ID?, _ request: Request, _ context: PelakuContext
  ) async throws -> Response {
    let form: DisposisiForm = try await request.form()
    let lembar = try await lembar(id, induk: induk, context)
    do {
      let isian = try form.validated(
        bawahan: lembar.bawahan, instruksi: lembar.instruksi.map(\.kode), tenggat: lembar.aturan)
      try await persuratan.disposisikan(
        id, induk: induk, dengan: isian, kunci: form.kunci, oleh: context.pelaku)
      return .see(
        Rute.satuKiriman(id), Flash("Disposisi sampai kepada \(isian.perintah.count) penerima."), context)
    } catch let errors as FieldErrors {
      return disposisiBaru(lembar, form, context.formToken().keeping(key: form.kunci), errors)
        .response(context, status: .unprocessableContent)
    }
  }

  private func lembar(
    _ id: Kiriman.ID, induk: Disposisi.ID?, _ context: PelakuContext
  ) async throws -> LembarDisposisi {
    let now = persuratan.now()
    return try await persuratan.db.read { tx in
      try LembarDisposisi.muat(id, induk: induk, context.pelaku, pada: now, tx)
    }
  }
}
