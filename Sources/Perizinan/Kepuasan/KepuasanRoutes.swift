import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Web

/// Asking who received something what he thinks of it, and publishing what all think.
struct KepuasanRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    for bahasa in [Language.id, .en] {
      rute.get(RouterPath(RutePerizinan.kepuasan(bahasa)), .publik, use: terbitan)
    }
    rute.get(RutePermohonan.penilaian.path, .publik, use: formulir)
    rute.post(RutePermohonan.penilaian.path, .publik, use: nilai)
  }

  @Sendable func terbitan(_ request: Request, _ context: AppContext) async throws -> Response {
    let hari = Tanggal(perizinan.now())
    let sejak = String(Tanggal(hariKe: hari.hariKe - 365).description.prefix(7))
    let terbitan = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      let indeks = try tx.kepuasan(sejak: sejak)
      return try katalog.semua(tx, pada: hari).compactMap { satu in indeks[satu.kode].map { (satu, $0) } }
    }
    return halamanKepuasan(terbitan, TeksPerizinan(context.web.language)).response(context)
  }

  @Sendable func formulir(_ request: Request, _ context: AppContext) async throws -> Response {
    try await halaman(RutePermohonan.penilaian.value(context), [:], FieldErrors(), context).rahasia(context)
  }

  @Sendable func nilai(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePermohonan.penilaian.value(context)
    let tulisan: [String: String] = try await request.form()
    let teks = TeksPerizinan(kode: try await perizinan.terkirim(kunci).permohonan.bahasa)
    do {
      try await perizinan.nilai(kunci, try PenilaianBaru(tulisan, teks))
      return .see(RutePermohonan.milik(kunci), Flash(teks.terimaKasih), context)
    } catch let galat as FieldErrors {
      return try await halaman(kunci, tulisan, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ kunci: String, _ tulisan: [String: String], _ galat: FieldErrors, _ context: AppContext
  ) async throws -> Page {
    let berkas = try await perizinan.terkirim(kunci)
    guard berkas.permohonan.hasil == .selesai else { throw PermohonanError.belumDiserahkan }
    guard !berkas.dinilai else { throw PermohonanError.sudahDinilai }
    return berkas.halamanPenilaian(kunci, tulisan, galat, context)
  }
}
