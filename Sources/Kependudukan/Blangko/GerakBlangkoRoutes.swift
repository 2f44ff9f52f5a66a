import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// What moves blanks: receipt, transfer, arrival, loss, return, count.
struct GerakBlangkoRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    for gerak in GerakBlangko.allCases {
      rute.get(gerak.rute.path, .pelaku) { request, context in
        let form: GerakForm = try request.query()
        return try await halaman(gerak, form, .init(), context).response(context)
      }
      rute.post(gerak.rute.path, .pelaku) { request, context in
        try await lakukan(gerak, request, context)
      }
    }
    rute.post(RuteKonter.satuKiriman.path, .pelaku, use: terimaKiriman)
    rute.post(RuteKonter.penarikan.path, .pelaku, use: tarik)
  }

  private func halaman(
    _ gerak: GerakBlangko, _ form: GerakForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let buku = try await konter.buku(form.loket, context)
    guard gerak != .penerimaan || buku.loket.pusat else { throw BlangkoError.bukanPusat }
    let tujuan = try await konter.db.read { try $0.loketAktif() }.filter { $0.id != buku.loket.id }
    return gerak.halaman(form, buku.loket, tujuan: tujuan, stok: buku.stok.tersedia, galat, context)
  }

  private func lakukan(
    _ gerak: GerakBlangko, _ request: Request, _ context: PelakuContext
  ) async throws -> Response {
    let (bita, masuk) = try await request.gambar("foto", GerakForm.self)
    let form = masuk.form
    let buku = try await konter.buku(form.loket, context)
    do {
      try masuk.throwIfRefused()
      let kabar = try await konter.lakukan(gerak, form, foto: bita, di: buku.loket.id, oleh: context.pelaku)
      return .see(
        query(RuteKonter.blangko(), ["loket": buku.loket.id.description]), Flash(kabar), context)
    } catch {
      if let gagal = UploadFailure(error, at: gerak.medan) {
        return gagal.response(try await halaman(gerak, form, gagal.errors, context), context)
      }
      guard let tolakan = error as? any Refusal, tolakan.reason != .forbidden else { throw error }
      let galat = FieldErrors(gerak.medan, tolakan.message)
      return try await halaman(gerak, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func terimaKiriman(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.satuKiriman.value(context)
    let form: KirimanForm = try await request.form()
    let kurang = form.tidakSampai.split { $0 == "," || $0.isWhitespace }.map(String.init)
    do {
      try await konter.kependudukan.terimaKiriman(
        id, tidakSampai: kurang, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(RuteKonter.blangko(), Flash("Kiriman blangko masuk stok."), context)
    } catch let tolakan as any Refusal where tolakan.reason == .invalid {
      let galat = FieldErrors(tolakan is KonterError ? "alasan" : "tidak_sampai", tolakan.message)
      return try await konter.halamanKiriman(id, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func tarik(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.penarikan.value(context)
    try await konter.kependudukan.tarikKiriman(id, oleh: context.pelaku)
    return .see(RuteKonter.blangko(), Flash("Kiriman ditarik kembali ke stok."), context)
  }
}

enum GerakBlangko: CaseIterable {
  case penerimaan, pengiriman, penyusutan, opname

  var rute: Route<> {
    switch self {
    case .penerimaan: RuteKonter.penerimaan
    case .pengiriman: RuteKonter.pengiriman
    case .penyusutan: RuteKonter.penyusutan
    case .opname: RuteKonter.opname
    }
  }

  /// Where a refusal belongs that names no field.
  var medan: String {
    switch self {
    case .penerimaan: "seri_awal"
    case .pengiriman: "jumlah"
    case .penyusutan: "seri"
    case .opname: "dihitung"
    }
  }
}

/// Any of the movements, exactly as typed.
struct GerakForm: Decodable, Sendable {
  var loket = ""
  var kunci = ""
  var seriAwal = ""
  var seriAkhir = ""
  var dokumen = ""
  var tanggal = ""
  var jumlah = ""
  var tujuan = ""
  var seri = ""
  var sebab = ""
  var alasan = ""
  var dihitung = ""
  var penjelasan = ""

  enum CodingKeys: String, CodingKey {
    case loket, kunci, dokumen, tanggal, jumlah, tujuan, seri, sebab, alasan, dihitung, penjelasan
    case seriAwal = "seri_awal"
    case seriAkhir = "seri_akhir"
  }
}

struct KirimanForm: Decodable, Sendable {
  var tidakSampai = ""
  var alasan = ""

  enum CodingKeys: String, CodingKey {
    case alasan
    case tidakSampai = "tidak_sampai"
  }
}
