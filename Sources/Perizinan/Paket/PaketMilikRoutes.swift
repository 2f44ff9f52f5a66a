import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Web

/// What the applicant sees and does with the key of a bundle, and what anybody sees of it.
struct PaketMilikRoutes {
  let perizinan: Perizinan
  private let laju = RateLimiter(capacity: 60, perMinute: 20)

  init(perizinan: Perizinan) { self.perizinan = perizinan }

  func add(to rute: RuteTerjaga) {
    rute.get(RutePaket.milik.path, .publik, use: milik)
    rute.post(RutePaket.dokumen.path, .publik, use: unggah)
    rute.post(RutePaket.kirim.path, .publik, use: kirim)
    rute.get(RutePaket.tandaTerima.path, .publik, use: tandaTerima)
    for satu in RutePaket.publik {
      rute.get(satu.path, .publik) { _, context in try await umum(try satu.value(context), context) }
    }
  }

  func milik(_ request: Request, _ context: AppContext) async throws -> Response {
    try await halaman(
      RutePaket.milik.value(context), .init(), context,
      milik: try await perizinan.pintu.kenali(request, context)
    )
    .rahasia(context)
  }

  func unggah(_ request: Request, _ context: AppContext) async throws -> Response {
    let (kunci, syarat) = try RutePaket.dokumen.value(context)
    try await laju.take(context.remoteAddress)
    // Nobody fills the disk without a key that opens something.
    guard case .draf(let draf) = try await perizinan.paket(kunci) else { throw PermohonanError.tidakAda }
    let terima = TerimaDokumen(
      gudang: perizinan.gudang, syarat: syarat, teks: draf.teks, halaman: RutePaket.milik(kunci))
    return try await terima(request, context) {
      try await perizinan.unggahPaket($0, syarat, kunci: kunci)
    } gagal: {
      try await halaman(kunci, $0, context)
    }
  }

  func kirim(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePaket.kirim.value(context)
    do {
      _ = try await perizinan.kirimPaket(kunci, oleh: context.pengguna?.pelaku)
      let bahasa = try await terkirim(kunci).paket.bahasa
      return .see(RutePaket.milik(kunci), Flash(TeksPerizinan(kode: bahasa).paketTerkirim), context)
    } catch let galat as FieldErrors {
      return try await halaman(kunci, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func tandaTerima(_ request: Request, _ context: AppContext) async throws -> Response {
    let satu = try await terkirim(RutePaket.tandaTerima.value(context))
    return .berkas(
      try await perizinan.naskahTandaTerima(satu), "application/pdf",
      nama: "tanda-terima-\(satu.paket.kode).pdf")
  }

  func umum(_ kode: String, _ context: AppContext) async throws -> Response {
    guard let kode = kode.kodePermohonan else { throw PermohonanError.tidakAda }
    let waktu = perizinan.now()
    let satu = try await perizinan.db.read { [perizinan] tx in
      guard let paket = try tx.paket(kode: kode) else { throw PermohonanError.tidakAda }
      return try perizinan.terkirim(paket, tx, pada: waktu)
    }
    return satu.halaman(TeksPerizinan(context.web.language)).response(context)
  }

  private func terkirim(_ kunci: String) async throws -> PaketTerkirim {
    guard case .terkirim(let satu) = try await perizinan.paket(kunci) else { throw PermohonanError.tidakAda }
    return satu
  }

  private func halaman(
    _ kunci: String, _ galat: FieldErrors, _ context: AppContext, milik pemohon: Pemohon? = nil
  )
    async throws -> Page
  {
    switch try await perizinan.paket(kunci, pemohon) {
    case .draf(let draf): return draf.halaman(galat, context)
    case .terkirim(let satu):
      let anggota = satu.anggota.indices.map { perizinan.kunci.kunciAnggota($0 + 1, paket: kunci) }
      return satu.halaman(TeksPerizinan(kode: satu.paket.bahasa), (kunci, anggota))
    }
  }
}
