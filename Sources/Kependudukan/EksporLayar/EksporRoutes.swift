import Akses
import Bahasa
import Berkas
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Organisasi
import Web

/// The addresses of exports on screen.
package enum RuteEkspor {
  package static let semua: Route<> = Route("/penduduk/ekspor")
  static let unduhan = Route<EksporPenduduk.ID>("/penduduk/ekspor/:ekspor/unduhan")
}

/// Files of residents: asking for one, and fetching it.
struct EksporRoutes {
  let meja: MejaEkspor

  func add(to rute: RuteTerjaga) {
    rute.get(RuteEkspor.semua.path, .eksporPenduduk, use: semua)
    rute.post(RuteEkspor.semua.path, .eksporPenduduk, use: minta)
    rute.get(RuteEkspor.unduhan.path, .eksporPenduduk, use: unduh)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(request.query(), .init(), context).response(context)
  }

  func minta(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: EksporForm = try await request.form()
    do {
      try await meja.minta(form, oleh: context.pelaku)
      return .see(RuteEkspor.semua(), Flash("Berkas sedang disiapkan. Anda dikabari begitu siap."), context)
    } catch let galat as FieldErrors {
      return try await halaman(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func unduh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (isi, satu) = try await meja.unduh(RuteEkspor.unduhan.value(context), oleh: context.pelaku)
    return Response(
      status: .ok,
      headers: [
        .contentType: satu.bentuk.jenisIsi, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"penduduk-\(satu.id).\(satu.bentuk.rawValue)\"",
      ],
      body: ResponseBody(contentLength: isi.rentang.count) { writer in
        try await writer.write(isi)
        try await writer.finish(nil)
      })
  }

  private func halaman(_ form: EksporForm, _ galat: FieldErrors, _ context: PelakuContext) async throws
    -> Page
  {
    let struktur = try await meja.kependudukan.struktur()
    let daftar = try await meja.db.read { tx in
      try tx.ekspor(
        oleh: context.pelaku.orang, sebelum: EksporPenduduk.ID(form.sebelum),
        batas: HalamanEkspor.sehalaman + 1)
    }
    return HalamanEkspor(
      form: form, galat: galat, struktur: struktur, pelaku: context.pelaku, daftar: daftar,
      saat: meja.kependudukan.now()
    )
    .halaman(context.formToken())
  }
}

extension BentukEkspor {
  fileprivate var jenisIsi: String {
    switch self {
    case .csv: "text/csv; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }
}
