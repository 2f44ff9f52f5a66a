import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Choosing services that go together and filling in their one form.
struct PaketRoutes {
  let perizinan: Perizinan
  private let laju = RateLimiter(capacity: 30, perMinute: 10)

  init(perizinan: Perizinan) { self.perizinan = perizinan }

  struct Pilihan: Decodable, Sendable {
    var layanan: [String] = []
  }

  func add(to rute: RuteTerjaga) {
    for satu in RutePaket.pemilihan {
      rute.get(satu.path, .publik) { request, context in
        try await pilih(try satu.value(context), request, context)
      }
      rute.post(satu.path, .publik) { request, context in
        try await mulai(try satu.value(context), request, context)
      }
    }
    for satu in RutePaket.persetujuan {
      rute.post(satu.path, .publik) { request, context in
        try await isiDataDiri(try satu.value(context), request, context)
      }
    }
    rute.get(RutePaket.isian.path, .publik, use: formIsian)
    rute.post(RutePaket.isian.path, .publik, use: ubah)
    PaketMilikRoutes(perizinan: perizinan).add(to: rute)
  }

  func pilih(_ kode: String, _ request: Request, _ context: AppContext) async throws -> Response {
    let (peristiwa, pilihan) = (try peristiwa(kode), try request.query(as: Pilihan.self).layanan)
    let teks = TeksPerizinan(context.web.language)
    let satu = PilihPaket(peristiwa: peristiwa, katalog: try await perizinan.layananBerlaku(), teks: teks)
    guard !pilihan.isEmpty else { return satu.halaman().response(context) }
    do {
      var formulir = try await formulir(peristiwa, pilihan, teks)
      let pemohon = try await perizinan.pintu.kenali(request, context)
      formulir.register = IsiDariRegister(
        formulir.susunan.isian.map(\.isian),
        alamat: pemohon.map { _ in RutePaket.dataDiri(kode, teks.bahasa, layanan: pilihan) })
      return formulir.halaman(context).rahasia(context)
    } catch let galat as FieldErrors {
      return kembali(satu, pilihan, galat).response(context, status: .unprocessableContent)
    }
  }

  /// With his consent: the form again, filled in from the register.
  func isiDataDiri(_ kode: String, _ request: Request, _ context: AppContext) async throws -> Response {
    guard let pemohon = try await perizinan.pintu.kenali(request, context) else {
      return .see(perizinan.pintu.alamat)
    }
    let (peristiwa, pilihan) = (try peristiwa(kode), try request.query(as: Pilihan.self).layanan)
    let teks = TeksPerizinan(context.web.language)
    var formulir = try await formulir(peristiwa, pilihan, teks)
    let register = IsiDariRegister(
      formulir.susunan.isian.map(\.isian),
      try await perizinan.pintu.dataDiri(pemohon, "Paket: \(peristiwa.nama.id)"),
      alamat: RutePaket.dataDiri(kode, teks.bahasa, layanan: pilihan))
    (formulir.register, formulir.tulisan) = (register, register.terisi)
    return formulir.halaman(context).rahasia(context)
  }

  func mulai(_ kode: String, _ request: Request, _ context: AppContext) async throws -> Response {
    try await laju.take(context.remoteAddress)
    let (peristiwa, pilihan) = (try peristiwa(kode), try request.query(as: Pilihan.self).layanan)
    let teks = TeksPerizinan(context.web.language)
    let tulisan: [String: String] = try await request.form()
    var formulir = try await formulir(peristiwa, pilihan, teks)
    let pelaku = context.pengguna?.pelaku
    do {
      let kunci = try await perizinan.mulaiPaket(
        PaketBaru(
          peristiwa: kode, layanan: pilihan, saluran: pelaku == nil ? .daring : .loket, isian: tulisan,
          bahasa: teks.bahasa.rawValue), oleh: pelaku,
        milik: try await perizinan.pintu.kenali(request, context))
      return .see(RutePaket.milik(kunci), Flash(teks.drafTersimpan), context)
    } catch let galat as FieldErrors {
      (formulir.tulisan, formulir.galat) = (tulisan, galat)
      return formulir.halaman(context).with(errors: galat).response(context, status: .unprocessableContent)
    }
  }

  func formIsian(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePaket.isian.value(context)
    let draf = try await draf(kunci)
    return try await formulir(draf, draf.susunan.tulisan(draf.isian)).halaman(context).rahasia(context)
  }

  func ubah(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePaket.isian.value(context)
    let draf = try await draf(kunci)
    let tulisan: [String: String] = try await request.form()
    do {
      try await perizinan.ubahPaket(kunci, isian: tulisan)
      return .see(RutePaket.milik(kunci), Flash(draf.teks.drafTersimpan), context)
    } catch let galat as FieldErrors {
      return try await formulir(draf, tulisan, galat).halaman(context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func kembali(_ satu: PilihPaket, _ pilihan: [String], _ galat: FieldErrors) -> Page {
    var ulang = satu
    (ulang.dipilih, ulang.galat) = (pilihan, FieldErrors("layanan", satu.teks.pilihDua))
    return ulang.halaman().with(errors: ulang.galat)
  }

  private func peristiwa(_ kode: String) throws -> PeristiwaHidup {
    guard let satu = PeristiwaHidup.satu(kode) else { throw PermohonanError.tidakAda }
    return satu
  }

  private func draf(_ kunci: String) async throws -> DrafPaket {
    guard case .draf(let draf) = try await perizinan.paket(kunci) else { throw PermohonanError.tidakAda }
    return draf
  }

  private func formulir(_ peristiwa: PeristiwaHidup, _ pilihan: [String], _ teks: TeksPerizinan) async throws
    -> FormulirPaket
  {
    let hari = Tanggal(perizinan.now())
    let (susunan, kecamatan) = try await perizinan.db.read { [perizinan] tx in
      (
        try perizinan.susunan(pilihan, tx, pada: hari),
        try tx.namaKecamatan(pada: hari)
      )
    }
    return FormulirPaket(
      peristiwa: peristiwa.kode, susunan: susunan, teks: teks, kecamatan: kecamatan,
      alamat: RutePaket.pilih(peristiwa.kode, teks.bahasa, layanan: pilihan),
      pilihan: RutePaket.pilih(peristiwa.kode, teks.bahasa))
  }

  private func formulir(_ draf: DrafPaket, _ tulisan: [String: String], _ galat: FieldErrors = .init())
    async throws -> FormulirPaket
  {
    let hari = Tanggal(perizinan.now())
    return FormulirPaket(
      peristiwa: draf.paket.peristiwa, susunan: draf.susunan, teks: draf.teks,
      kecamatan: try await perizinan.db.read { try $0.namaKecamatan(pada: hari) },
      alamat: RutePaket.isian(draf.kunci), tulisan: tulisan, galat: galat)
  }
}
