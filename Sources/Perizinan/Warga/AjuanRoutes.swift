import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Applying: the form, the papers one by one, and sending; at home, or at a counter by an officer.
struct AjuanRoutes {
  let perizinan: Perizinan
  private let laju = RateLimiter(capacity: 60, perMinute: 20)

  init(perizinan: Perizinan) { self.perizinan = perizinan }

  func add(to rute: RuteTerjaga) {
    for satu in [RutePermohonan.baru, RutePermohonan.baruInggris] {
      rute.get(satu.path, .publik) { request, context in
        try await formBaru(satu.value(context), request, context)
      }
      rute.post(satu.path, .publik) { request, context in
        try await mulai(satu.value(context), request, context)
      }
    }
    for satu in [RutePermohonan.dataDiri, RutePermohonan.dataDiriInggris] {
      rute.post(satu.path, .publik) { request, context in
        try await isiDataDiri(satu.value(context), request, context)
      }
    }
    rute.get(RutePermohonan.isian.path, .publik, use: formIsian)
    rute.post(RutePermohonan.isian.path, .publik, use: ubah)
    rute.post(RutePermohonan.dokumen.path, .publik, use: unggah)
    rute.post(RutePermohonan.kirim.path, .publik, use: kirim)
  }

  func formBaru(_ kode: String, _ request: Request, _ context: AppContext) async throws -> Response {
    let (layanan, kecamatan) = try await definisi(kode)
    let teks = TeksPerizinan(context.web.language)
    let pemohon = try await perizinan.pintu.kenali(request, context)
    return FormulirIzin(
      layanan: layanan, teks: teks, kecamatan: kecamatan, alamat: RutePermohonan.baru(kode, teks.bahasa),
      register: IsiDariRegister(
        layanan.isian, alamat: pemohon.map { _ in RutePermohonan.dataDiri(kode, teks.bahasa) })
    )
    .halaman(context).rahasia(context)
  }

  /// With his consent: the form again, filled in from the register.
  func isiDataDiri(_ kode: String, _ request: Request, _ context: AppContext) async throws -> Response {
    guard let pemohon = try await perizinan.pintu.kenali(request, context) else {
      return .see(perizinan.pintu.alamat)
    }
    let (layanan, kecamatan) = try await definisi(kode)
    let teks = TeksPerizinan(context.web.language)
    let register = IsiDariRegister(
      layanan.isian, try await perizinan.pintu.dataDiri(pemohon, layanan.nama.id),
      alamat: RutePermohonan.dataDiri(kode, teks.bahasa))
    return FormulirIzin(
      layanan: layanan, teks: teks, kecamatan: kecamatan, alamat: RutePermohonan.baru(kode, teks.bahasa),
      tulisan: register.terisi, register: register
    )
    .halaman(context).rahasia(context)
  }

  func mulai(_ kode: String, _ request: Request, _ context: AppContext) async throws -> Response {
    try await laju.take(context.remoteAddress)
    let (layanan, kecamatan) = try await definisi(kode)
    let teks = TeksPerizinan(context.web.language)
    let tulisan: [String: String] = try await request.form()
    let pelaku = context.pengguna?.pelaku
    do {
      let kunci = try await perizinan.mulai(
        PermohonanBaru(
          layanan: kode, saluran: pelaku == nil ? .daring : .loket, isian: tulisan,
          bahasa: teks.bahasa.rawValue), oleh: pelaku,
        milik: try await perizinan.pintu.kenali(request, context))
      return .see(RutePermohonan.milik(kunci), Flash(teks.drafTersimpan), context)
    } catch let galat as FieldErrors {
      return FormulirIzin(
        layanan: layanan, teks: teks, kecamatan: kecamatan, alamat: RutePermohonan.baru(kode, teks.bahasa),
        tulisan: tulisan,
        galat: galat
      )
      .halaman(context).with(errors: galat).response(context, status: .unprocessableContent)
    }
  }

  func formIsian(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePermohonan.isian.value(context)
    let draf = try await draf(kunci)
    return FormulirIzin(
      layanan: draf.layanan, teks: draf.teks, kecamatan: try await kecamatan(),
      alamat: RutePermohonan.isian(kunci), tulisan: draf.isian.tertulis
    )
    .halaman(context).rahasia(context)
  }

  func ubah(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePermohonan.isian.value(context)
    let draf = try await draf(kunci)
    let tulisan: [String: String] = try await request.form()
    do {
      try await perizinan.ubah(kunci, isian: tulisan)
      return .see(RutePermohonan.milik(kunci), Flash(draf.teks.drafTersimpan), context)
    } catch let galat as FieldErrors {
      return FormulirIzin(
        layanan: draf.layanan, teks: draf.teks, kecamatan: try await kecamatan(),
        alamat: RutePermohonan.isian(kunci), tulisan: tulisan, galat: galat
      )
      .halaman(context).with(errors: galat).response(context, status: .unprocessableContent)
    }
  }

  func unggah(_ request: Request, _ context: AppContext) async throws -> Response {
    let (kunci, syarat) = try RutePermohonan.dokumen.value(context)
    try await laju.take(context.remoteAddress)
    // Nobody fills the disk without a key that opens something.
    let terima = TerimaDokumen(
      gudang: perizinan.gudang, syarat: syarat, teks: try await teks(kunci),
      halaman: RutePermohonan.milik(kunci))
    return try await terima(request, context) {
      try await perizinan.unggah($0, syarat, kunci: kunci)
    } gagal: {
      try await halaman(kunci, $0, context)
    }
  }

  func kirim(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePermohonan.kirim.value(context)
    do {
      _ = try await perizinan.kirim(kunci, oleh: context.pengguna?.pelaku)
      return .see(RutePermohonan.milik(kunci), Flash(try await teks(kunci).permohonanTerkirim), context)
    } catch let galat as FieldErrors {
      return try await halaman(kunci, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(_ kunci: String, _ galat: FieldErrors, _ context: AppContext) async throws -> Page {
    switch try await perizinan.milik(kunci) {
    case .draf(let draf): draf.halaman(galat, context)
    case .permohonan(let berkas): berkas.halamanMilik(kunci, galat, context)
    }
  }

  /// In the language in which it was begun.
  private func teks(_ kunci: String) async throws -> TeksPerizinan {
    switch try await perizinan.milik(kunci) {
    case .draf(let draf): draf.teks
    case .permohonan(let berkas): TeksPerizinan(kode: berkas.permohonan.bahasa)
    }
  }

  private func draf(_ kunci: String) async throws -> BerkasDraf {
    guard case .draf(let draf) = try await perizinan.milik(kunci) else { throw PermohonanError.tidakAda }
    return draf
  }

  private func definisi(_ kode: String) async throws -> (Layanan, [String]) {
    let hari = Tanggal(perizinan.now())
    return try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      guard let layanan = try katalog.berlaku(tx, kode, pada: hari) else { throw PermohonanError.tidakAda }
      return (layanan, try tx.namaKecamatan(pada: hari))
    }
  }

  private func kecamatan() async throws -> [String] {
    let hari = Tanggal(perizinan.now())
    return try await perizinan.db.read { try $0.namaKecamatan(pada: hari) }
  }
}

struct KirimForm: Decodable, Sendable {
  var alasan = ""
}
