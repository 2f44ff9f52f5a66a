import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Requirements and limits: data with their legal basis, in force from day to day.
struct AturSyaratRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.syarat.path, .admin, use: daftar)
    rute.post(RuteKonter.syarat.path, .admin, use: tambah)
    rute.post(RuteKonter.akhirSyarat.path, .admin, use: akhiri)
    rute.get(RuteKonter.setelan.path, .admin, use: ketentuan)
    rute.post(RuteKonter.setelan.path, .admin, use: tetapkan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(SyaratForm(), .init(), context).response(context)
  }

  func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SyaratForm = try await request.form()
    do {
      try await konter.kependudukan.tambahSyarat(form, oleh: context.pelaku)
      return .see(RuteKonter.syarat(), Flash("Syarat ditambahkan."), context)
    } catch let galat as FieldErrors {
      return try await halaman(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func akhiri(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.akhirSyarat.value(context)
    try await konter.kependudukan.akhiriSyarat(id, oleh: context.pelaku)
    return .see(RuteKonter.syarat(), Flash("Syarat itu tidak diminta lagi mulai besok."), context)
  }

  func ketentuan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let nilai = try await konter.db.read { try $0.semuaSetelan() }
    return halamanSetelan(nilai, .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SetelanForm = try await request.form()
    let nilai = try await konter.db.read { try $0.semuaSetelan() }
    do {
      try await konter.kependudukan.tetapkan(form, oleh: context.pelaku)
      return .see(RuteKonter.setelan(), Flash("Ketentuan loket diperbarui."), context)
    } catch let galat as FieldErrors {
      return halamanSetelan(nilai, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ form: SyaratForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let hari = konter.hariIni
    let syarat = try await konter.db.read { try $0.syaratBerlaku(pada: hari) }
    return halamanSyarat(syarat, form, galat, context)
  }
}

struct SyaratForm: Decodable, Sendable {
  var jenis = ""
  var nama = ""
  var wajib = ""
  var dasar = ""
  var mulai = ""
}

struct SetelanForm: Decodable, Sendable {
  var nama = ""
  var nilai = ""
  var sumber = ""
}
