import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

enum RuteTanda {
  static let semua: Route<> = Route("/pengawasan-izin")
  static let satu = Route<TandaIzin.ID>("/pengawasan-izin/:tanda")
  static let telaah = Route<TandaIzin.ID>("/pengawasan-izin/:tanda/telaah")
  static let pembagian = Route<TandaIzin.ID>("/pengawasan-izin/:tanda/pembagian")
  static let saya: Route<> = Route("/tanda-pekerjaan")
}

/// Flags for the Inspektorat first, and for the officer once it has shared them with him.
struct TandaRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(RuteTanda.semua.path, .pengawas, use: semua)
    rute.get(RuteTanda.satu.path, .pengawas, use: satu)
    rute.post(RuteTanda.telaah.path, .pengawas, use: telaah)
    rute.post(RuteTanda.pembagian.path, .pengawas, use: bagikan)
    rute.get(RuteTanda.saya.path, .pelaku, use: saya)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saringan: SaringanTanda = try request.query()
    let orang = context.pelaku.orang
    let daftar = try await perizinan.db.read { try DaftarTanda(saringan, $0, bagi: orang) }
    return daftar.halaman().response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteTanda.satu.value(context)
    return try await perizinan.bukaTanda(id, oleh: context.pelaku)
      .halaman(TelaahForm(), .init(), context).rahasia(context)
  }

  func telaah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteTanda.telaah.value(context)
    let form: TelaahForm = try await request.form()
    do {
      try await perizinan.telaah(id, form, oleh: context.pelaku)
      return .see(RuteTanda.satu(id), Flash("Penilaian tersimpan."), context)
    } catch let galat as FieldErrors {
      return try await perizinan.bukaTanda(id, oleh: context.pelaku).halaman(form, galat, context)
        .with(errors: galat).response(context, status: .unprocessableContent)
    }
  }

  func bagikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteTanda.pembagian.value(context)
    try await perizinan.bagikan(id, oleh: context.pelaku)
    return .see(RuteTanda.satu(id), Flash("Petugasnya kini dapat membaca tanda ini."), context)
  }

  func saya(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = context.pelaku.orang
    let semua = try await perizinan.db.read { try $0.tandaDibagikan(kepada: orang) }
    return halamanTandaSaya(semua).response(context)
  }
}

struct SaringanTanda: Decodable, Sendable {
  var status = ""
  var pemantau = ""
  var sebelum = ""
}

struct TelaahForm: Decodable, Sendable {
  var status = ""
  var alasan = ""
}
