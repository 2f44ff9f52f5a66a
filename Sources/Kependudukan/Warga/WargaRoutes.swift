import Akses
import Bahasa
import Cetak
import Database
import Foundation
import Hummingbird
import Jejak
import Organisasi
import Web

/// What a resident sees and does himself. Each page asks for his own session; without one it leads to the door.
struct WargaRoutes {
  let kependudukan: Kependudukan
  let layanan: SuratDesa
  let menu: [MenuItem]

  func add(to rute: RuteTerjaga) {
    rute.get(RuteWarga.awal.path, .publik, use: awal)
    rute.get(RuteWarga.pelihat.path, .publik, use: pelihat)
    rute.get(RuteWarga.jawaban.path, .publik, use: jawaban)
    rute.get(RuteWarga.lapor.path, .publik, use: formLapor)
    rute.post(RuteWarga.lapor.path, .publik, use: lapor)
    rute.get(RuteWarga.surat.path, .publik, use: pilihSurat)
    rute.get(RuteWarga.suratBaru.path, .publik, use: formSurat)
    rute.post(RuteWarga.suratBaru.path, .publik, use: mintaSurat)
  }

  func awal(_ request: Request, _ context: AppContext) async throws -> Response {
    try await sebagaiWarga(request, context) { warga in
      try await kependudukan.db.read { try MejaWarga(warga, $0, pada: kependudukan.hariIni) }
        .halaman(menu: menu, context)
    }
  }

  func pelihat(_ request: Request, _ context: AppContext) async throws -> Response {
    try await sebagaiWarga(request, context) { warga in
      let (orang, catatan) = try await lihatan(RuteWarga.pelihat.value(context), warga)
      return halamanPelihatWarga(orang, catatan)
    }
  }

  /// The legal answer (UU 27/2022 Pasal 32), made at once instead of within three days.
  func jawaban(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let warga = try await kependudukan.wargaMasuk(request, context) else {
      return .see(RuteWarga.masuk())
    }
    let (orang, catatan) = try await lihatan(RuteWarga.jawaban.value(context), warga)
    let (waktu, hari) = (kependudukan.now(), kependudukan.hariIni)
    let (kabupaten, data) = try await kependudukan.db.read { [sandi = kependudukan.sandi] tx in
      (try tx.teksSetelan(.kabupaten), try DataPribadi(orang, tx, sandi, pada: hari))
    }
    return .pdf(
      try JawabanPelihat(data: data, catatan: catatan, kabupaten: kabupaten, waktu: waktu).dokumen().pdf(),
      nama: "jawaban-permintaan-data")
  }

  func formLapor(_ request: Request, _ context: AppContext) async throws -> Response {
    try await sebagaiWarga(request, context) { warga in
      halamanLapor(try await keluarga(RuteWarga.lapor.value(context), warga), "", .init(), context)
    }
  }

  func lapor(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let warga = try await kependudukan.wargaMasuk(request, context) else {
      return .see(RuteWarga.masuk())
    }
    let orang = try await keluarga(RuteWarga.lapor.value(context), warga)
    let form: LaporForm = try await request.form()
    do {
      try await kependudukan.lapor(form.isi.rapi, tentang: orang.id, oleh: warga)
      return .see(
        RuteWarga.awal(), Flash("Laporan terkirim ke petugas desa. Jawabannya muncul di halaman ini."),
        context)
    } catch let galat as FieldErrors {
      return halamanLapor(orang, form.isi, galat, context).bagi(warga).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func pilihSurat(_ request: Request, _ context: AppContext) async throws -> Response {
    try await sebagaiWarga(request, context) { _ in
      halamanPilihSuratWarga(
        try await kependudukan.db.read { try $0.layananSurat(.desa).filter(\.untukWarga) })
    }
  }

  func formSurat(_ request: Request, _ context: AppContext) async throws -> Response {
    try await sebagaiWarga(request, context) { warga in
      let jenis = try await jenis(context)
      return halamanMintaSurat(jenis, try await register(jenis, warga), SuratForm(), .init(), context)
    }
  }

  func mintaSurat(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let warga = try await kependudukan.wargaMasuk(request, context) else {
      return .see(RuteWarga.masuk())
    }
    let jenis = try await jenis(context)
    let form: SuratForm = try await request.form()
    let waktu = kependudukan.now()
    do {
      _ = try await kependudukan.db.write { tx in
        try layanan.minta(form.permintaan(jenis, warga.id), tx, pada: waktu)
      }
      return .see(RuteWarga.awal(), Flash("Permintaan \(jenis.nama) terkirim ke kantor desa."), context)
    } catch let galat as FieldErrors {
      return halamanMintaSurat(jenis, try await register(jenis, warga), form, galat, context).bagi(warga)
        .with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func register(_ jenis: LayananSurat, _ warga: Penduduk) async throws -> [String: IsianRegister] {
    let hari = kependudukan.hariIni
    return try await kependudukan.db.read { try $0.isianRegister(jenis, warga, pada: hari) }
  }

  private func jenis(_ context: AppContext) async throws -> LayananSurat {
    let kode = try RuteWarga.suratBaru.value(context)
    guard let jenis = try await kependudukan.db.read({ try $0.layananSurat(kode) }), jenis.penerbit == .desa,
      jenis.aktif, jenis.untukWarga
    else {
      throw SuratError.tidakAda
    }
    return jenis
  }

  /// Somebody of the resident's own family.
  private func keluarga(_ id: Penduduk.ID, _ warga: Penduduk) async throws -> Penduduk {
    guard let orang = try await kependudukan.db.read({ try $0.penduduk(id) }), orang.isHidup,
      orang.keluarga == warga.keluarga
    else { throw PendudukError.tidakAda }
    return orang
  }

  /// Who looked at his own data, or at those of a child under 17 of his family, as head or spouse of it.
  private func lihatan(_ id: Penduduk.ID, _ warga: Penduduk) async throws -> (Penduduk, [Catatan]) {
    let orang = try await keluarga(id, warga)
    guard warga.bolehMelihatLihatan(orang, pada: kependudukan.hariIni) else { throw PendudukError.tidakAda }
    return (orang, try await kependudukan.pelihat(id))
  }

  private func sebagaiWarga(
    _ request: Request, _ context: AppContext, _ halaman: (Penduduk) async throws -> Page
  ) async throws -> Response {
    guard let warga = try await kependudukan.wargaMasuk(request, context) else {
      return .see(RuteWarga.masuk())
    }
    return try await halaman(warga).bagi(warga).tertutup(context)
  }
}

extension Penduduk {
  func bolehMelihatLihatan(_ orang: Penduduk, pada hari: Tanggal) -> Bool {
    if orang.id == id { return true }
    let wali: Set<HubunganKeluarga> = [.kepalaKeluarga, .suami, .istri]
    return wali.contains(biodata.shdk) && orang.biodata.shdk == .anak && orang.biodata.umur(pada: hari) < 17
  }
}

extension Page {
  /// With the resident's name on top.
  fileprivate func bagi(_ warga: Penduduk) -> Page {
    var halaman = self
    halaman.audience = .guest(name: warga.biodata.nama, home: "\(RuteWarga.awal())")
    return halaman
  }
}

private struct LaporForm: Decodable { var isi = "" }
