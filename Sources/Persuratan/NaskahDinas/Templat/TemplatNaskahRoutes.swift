import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Naskah
import Organisasi
import Web

/// Beginning a draft from a template: its questions, then a draft with its text.
struct TemplatNaskahRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.naskahTemplat.path, .pelaku, use: tanya)
    rute.post(Rute.naskahTemplat.path, .pelaku, use: buat)
  }

  func tanya(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var form: TemplatNaskahForm = try request.query()
    let templat = try await templat(form)
    form.hal = templat.konten.nama
    return halamanTemplatNaskah(templat, form, context.formToken()).response(context)
  }

  func buat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: TemplatNaskahForm = try await request.form()
    let templat = try await templat(form)
    do {
      let id = try await persuratan.buatDariTemplat(form, oleh: context.pelaku)
      let pesan = "Konsep tersusun dari templat “\(templat.konten.nama)”. Periksa isinya, lalu lengkapi."
      return .see(Rute.isiNaskah(id), Flash(pesan), context)
    } catch let errors as FieldErrors {
      return halamanTemplatNaskah(templat, form, context.formToken().keeping(key: form.kunci), errors)
        .response(context, status: .unprocessableContent)
    }
  }

  private func templat(_ form: TemplatNaskahForm) async throws -> Templat {
    let now = persuratan.now()
    return try await persuratan.db.read { tx in try tx.templat(form, pada: now) }
  }
}
