import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Which unit is the Instansi Pelaksana, whose officers keep the register of the whole regency.
struct PemegangRegisterRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.pemegangRegister.path, .admin, use: form)
    rute.post(RuteKonter.pemegangRegister.path, .admin, use: tetapkan)
  }

  func form(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(nil, .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PemegangRegisterForm = try await request.form()
    do {
      try await Organisasi(db: konter.db, now: konter.kependudukan.now)
        .tetapkan(
          pelaksana: UnitKerja.ID(form.unit), .kependudukan, dasar: form.dasar.rapi, oleh: context.pelaku)
      return .see(RuteKonter.pemegangRegister(), Flash("Pemegang register ditetapkan."), context)
    } catch let galat as FieldErrors {
      return try await halaman(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ form: PemegangRegisterForm?, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let struktur = try await konter.kependudukan.struktur()
    let kini = struktur.pelaksana(.kependudukan)
    let tertulis = try await konter.db.read { try $0.pelaksana(.kependudukan) }
    let isian =
      form
      ?? PemegangRegisterForm(
        unit: kini?.id.description ?? "", dasar: tertulis?.dasar ?? Urusan.kependudukan.dasarBawaan)
    let calon = struktur.unit.values.filter(\.bolehMelaksanakanUrusan)
      .sorted { ($0.kode, $0.id) < ($1.kode, $1.id) }
    return halamanPemegangRegister(isian, kini, calon, galat, context)
  }
}

struct PemegangRegisterForm: Decodable, Sendable {
  var unit = ""
  var dasar = ""
}
