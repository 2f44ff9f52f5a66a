import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Percetakan
import Web

/// Counters and their people: the regency's administrator opens them, the keeper of a unit staffs his own.
struct AturKonterRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.atur.path, .adminUnit, use: daftar)
    rute.get(RuteKonter.loketBaru.path, .admin, use: formBaru)
    rute.post(RuteKonter.loketBaru.path, .admin, use: buka)
    rute.get(RuteKonter.satuLoket.path, .adminUnit, use: satu)
    rute.post(RuteKonter.satuLoket.path, .admin, use: ubah)
    rute.post(RuteKonter.petugas.path, .adminUnit, use: tugaskan)
    rute.post(RuteKonter.petugasAkhir.path, .adminUnit, use: akhiri)
    rute.post(RuteKonter.kunciKios.path, .adminUnit, use: gantiKios)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (pelaku, hari) = (context.pelaku, konter.hariIni)
    let baris = try await konter.db.read { tx in
      try tx.semuaLoket().filter { pelaku.adalah(.admin) || pelaku.adalah(.adminUnit, di: $0.id) }
        .map { ($0, try tx.petugas(di: $0.id, pada: hari).count) }
    }
    return halamanLoket(baris, bolehBuka: pelaku.adalah(.admin)).response(context)
  }

  func formBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanBaru(LoketBaruForm(), .init(), context).response(context)
  }

  func buka(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: LoketBaruForm = try await request.form()
    do {
      guard let unit = UnitKerja.ID(form.unit) else { throw FieldErrors("unit", "Pilih unitnya.") }
      let ada = try await konter.db.read { try $0.loket(unit) }
      guard ada == nil else { throw FieldErrors("unit", "Unit itu sudah mempunyai loket.") }
      try await konter.kependudukan.atur(
        Loket(id: unit, nama: form.nama.rapi, pusat: form.pusat == "1"), oleh: context.pelaku)
      return .see(RuteKonter.satuLoket(unit), Flash("Loket dibuka. Tugaskan petugasnya."), context)
    } catch let galat as FieldErrors {
      return try await halamanBaru(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(RuteKonter.satuLoket.value(context), PetugasForm(), .init(), context)
      .response(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.satuLoket.value(context)
    let form: LoketBaruForm = try await request.form()
    do {
      try await konter.kependudukan.atur(
        Loket(
          id: id, nama: form.nama.rapi, pusat: form.pusat == "1", pencetak: form.pencetak.rapi,
          aktif: form.aktif == "1"), oleh: context.pelaku)
      return .see(RuteKonter.satuLoket(id), Flash("Loket diperbarui."), context)
    } catch let galat as FieldErrors {
      return try await halaman(id, PetugasForm(), galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func tugaskan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.petugas.value(context)
    let form: PetugasForm = try await request.form()
    do {
      let (orang, tugas) = try form.validated()
      for satu in tugas {
        try await konter.kependudukan.tugaskan(
          orang, satu, di: id, mulai: Tanggal(form.mulai) ?? konter.hariIni,
          selesai: Tanggal(form.selesai), dasar: form.dasar.rapi, oleh: context.pelaku)
      }
      return .see(RuteKonter.satuLoket(id), Flash("Petugas ditugaskan."), context)
    } catch let galat as FieldErrors {
      return try await halaman(id, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func akhiri(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.petugasAkhir.value(context)
    let form: PetugasForm = try await request.form()
    guard let orang = Orang.ID(form.orang), let tugas = form.tugas.first.flatMap(TugasLoket.init) else {
      throw KonterError.tidakDitemukan
    }
    try await konter.kependudukan.akhiriTugas(
      orang, tugas, di: id, pada: konter.hariIni + -1, oleh: context.pelaku)
    return .see(RuteKonter.satuLoket(id), Flash("Tugas itu diakhiri."), context)
  }

  func gantiKios(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.kunciKios.value(context)
    try await konter.kependudukan.perbaruiKios(id, oleh: context.pelaku)
    return .see(
      RuteKonter.satuLoket(id), Flash("Alamat kios diganti. Buka yang baru di layar kiosnya."), context)
  }

  private func halamanBaru(
    _ form: LoketBaruForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let struktur = try await konter.kependudukan.struktur()
    let calon = struktur.unit.values
      .filter { $0.bubar == nil && ($0.jenis == .kecamatan || $0.jenis == .dinas || $0.isDesa) }
      .sorted { ($0.kode, $0.id) < ($1.kode, $1.id) }
    return halamanLoketBaru(form, calon, galat, context)
  }

  private func halaman(
    _ id: UnitKerja.ID, _ form: PetugasForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let (pelaku, hari) = (context.pelaku, konter.hariIni)
    guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit, di: id) else { throw KonterError.bukanPengatur }
    var isi = try await konter.db.read { tx in
      guard let loket = try tx.loket(id) else { throw AntreanError.loketTidakAda }
      return IsiLoket(
        loket: loket, petugas: try tx.petugas(di: id, pada: hari), calon: try tx.calonPetugas(id, pada: hari),
        kios: try tx.kunciKios(id), admin: pelaku.adalah(.admin))
    }
    if isi.admin { isi.pencetak = await konter.pencetakTersedia() }
    return isi.halaman(form, galat, context)
  }
}

struct LoketBaruForm: Decodable, Sendable {
  var unit = ""
  var nama = ""
  var pusat = ""
  var pencetak = ""
  var aktif = ""
}

struct PetugasForm: Decodable, Sendable {
  var orang = ""
  var tugas: [String] = []
  var mulai = ""
  var selesai = ""
  var dasar = ""

  func validated() throws(FieldErrors) -> (Orang.ID, [TugasLoket]) {
    var galat = FieldErrors()
    let (orang, tugas) = (Orang.ID(orang), tugas.compactMap(TugasLoket.init))
    galat.check("orang", "Pilih orangnya.", orang != nil)
    galat.check("tugas", "Pilih paling sedikit satu tugas.", !tugas.isEmpty)
    galat.check("dasar", "Sebutkan surat tugasnya.", !dasar.rapi.isEmpty)
    guard let orang, galat.isEmpty else { throw galat }
    return (orang, tugas)
  }
}

extension KonterKTP {
  /// The printers of the print system; none while it does not answer.
  func pencetakTersedia() async -> [Pencetak] {
    do { return try await percetakan.pencetak() } catch { return [] }
  }
}
