import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Finding the person who stands at the desk, and taking his request. What is typed goes in the body: an NIK is never
/// part of an address.
struct PemohonRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.pemohon.path, .pelaku, use: form)
    rute.post(RuteKonter.pemohon.path, .pelaku, use: cari)
    rute.get(RuteKonter.baru.path, .pelaku, use: formBaru)
    rute.post(RuteKonter.permohonan.path, .pelaku, use: ajukan)
  }

  func form(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PemohonForm = try request.query()
    let (loket, antrean) = try await tempat(form, context)
    return halamanPemohon(form, loket, antrean, nil, try await konter.kependudukan.struktur(), context)
      .tertutup(context)
  }

  func cari(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PemohonForm = try await request.form()
    let (loket, antrean) = try await tempat(form, context)
    let (pelaku, sekarang) = (context.pelaku, konter.kependudukan.now())
    let permintaan = PermintaanPenduduk(form.q)
    var hasil = HasilCariPenduduk()
    if !permintaan.isKosong {
      hasil = try await konter.kependudukan.cari(permintaan, lingkup: .semua)
      let tampil = hasil.orang.map(\.id)
      try await konter.db.write { tx in
        try tx.catatTampil(tampil, untuk: "Permohonan KTP di loket", oleh: pelaku, pada: sekarang)
      }
    }
    var tampil = form
    if permintaan.isNomor || permintaan.perluNomorUtuh { tampil.q = "" }
    return halamanPemohon(
      tampil, loket, antrean, hasil, try await konter.kependudukan.struktur(), context
    )
    .tertutup(context)
  }

  func formBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PermohonanForm = try request.query()
    return try await halamanBaru(form, .init(), context).tertutup(context)
  }

  func ajukan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PermohonanForm = try await request.form()
    do {
      let (loket, antrean) = try await tempat(PemohonForm(form), context)
      let id = try await konter.kependudukan.ajukan(
        try form.permohonan(di: loket.id, antrean: antrean?.id), oleh: context.pelaku)
      return .see(RuteKonter.satu(id))
    } catch let galat as FieldErrors {
      return try await halamanBaru(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    } catch let tolakan as KonterError where tolakan.reason == .invalid || tolakan.reason == .conflict {
      let galat = FieldErrors(tolakan.medan, tolakan.message)
      return try await halamanBaru(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halamanBaru(
    _ form: PermohonanForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let (loket, antrean) = try await tempat(PemohonForm(form), context)
    guard let id = Penduduk.ID(form.penduduk) else { throw KonterError.tidakDitemukan }
    let (pelaku, sekarang) = (context.pelaku, konter.kependudukan.now())
    let hari = Tanggal(sekarang)
    let calon = try await konter.db.write { tx in
      guard let orang = try tx.penduduk(id) else { throw PendudukError.tidakAda }
      try tx.catatLihatSekali(orang.id, untuk: "Permohonan KTP di loket", oleh: pelaku, pada: sekarang)
      return CalonPemohon(
        orang: orang, tempat: try tx.struktur(pada: hari).sebutanDesa(orang.desa),
        kartu: try tx.kartuAktif(id), terbuka: try tx.permohonanTerbuka(milik: id), hari: hari)
    }
    return calon.halaman(form, loket, antrean, galat, context)
  }

  /// The counter and number that a request is taken at: those of the number, or the first counter of the officer.
  private func tempat(_ form: PemohonForm, _ context: PelakuContext) async throws -> (Loket, Antrean?) {
    let (pelaku, hari) = (context.pelaku, konter.hariIni)
    return try await konter.db.read { tx in
      let semua = try tx.loket(untuk: pelaku.orang, pada: hari)
      let antrean = try Antrean.ID(form.antrean).flatMap { try tx.antrean($0) }
      let pilihan = antrean?.loket.description ?? form.loket
      guard let loket = semua.first(where: { $0.id.description == pilihan }) ?? semua.first else {
        throw KonterError.tanpaLoket
      }
      try tx.pastikan(pelaku, .terima, di: loket.id, pada: hari)
      return (loket, antrean?.loket == loket.id ? antrean : nil)
    }
  }
}
