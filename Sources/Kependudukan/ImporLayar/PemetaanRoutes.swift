import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Saying which heading of a sheet means what.
struct PemetaanRoutes {
  let meja: MejaImpor

  func add(to rute: RuteTerjaga) {
    rute.get(RuteImpor.pemetaan.path, .kependudukan, use: formulir)
    rute.post(RuteImpor.pemetaan.path, .kependudukan, use: petakan)
  }

  func formulir(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let satu = try await meja.satu(RuteImpor.pemetaan.value(context), untuk: context.pelaku)
    guard satu.berkas != nil, !satu.isBerjalan else { return .see(RuteImpor.satu(satu.id)) }
    let lihat: LihatLembarForm = try request.query()
    let awal = try await meja.petaAwal(
      satu, lembar: lihat.judul.isEmpty ? nil : lihat.lembar,
      atasJudul: lihat.dari == lihat.lembar ? Int(lihat.judul) : nil)
    return try await halaman(satu, awal, PemetaanForm(satu, awal), .init(), context).tertutup(context)
  }

  func petakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteImpor.pemetaan.value(context)
    let satu = try await meja.satu(id, untuk: context.pelaku)
    let form: PemetaanForm = try await request.form()
    do {
      try await meja.uji(id, form, oleh: context.pelaku)
      return .see(RuteImpor.satu(id))
    } catch let galat as FieldErrors {
      let awal = try await meja.petaAwal(satu, lembar: form.lembar, atasJudul: Int(form.judul))
      return try await halaman(satu, awal, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ satu: UnggahanImpor, _ awal: PetaAwal, _ form: PemetaanForm, _ galat: FieldErrors,
    _ context: PelakuContext
  ) async throws -> Page {
    let struktur = try await meja.kependudukan.struktur()
    return HalamanPemetaan(
      satu: satu, awal: awal, form: form, galat: galat,
      desa: struktur.desa(struktur.lingkupPenduduk(context.pelaku)), struktur: struktur
    )
    .halaman(context.formToken())
  }
}

/// Another sheet, or another row of headings.
struct LihatLembarForm: Decodable, Sendable {
  var lembar = ""
  var judul = ""
  /// The sheet that was shown when the row was chosen: a row of another one means nothing.
  var dari = ""
}

extension PemetaanForm {
  init(_ satu: UnggahanImpor, _ awal: PetaAwal) {
    self.init()
    versi = "\(satu.versi)"
    lembar = awal.lembar.nama
    judul = "\(awal.atasJudul)"
    desa = satu.desa?.description ?? ""
    pilihan = awal.letak.mapValues { "\($0)" }
  }
}
