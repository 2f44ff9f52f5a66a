import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Hummingbird
import NIOCore
import Web

/// What the applicant sees and does with his key.
struct MilikRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePermohonan.milik.path, .publik, use: milik)
    rute.post(RutePermohonan.lengkapi.path, .publik, use: lengkapi)
    rute.post(RutePermohonan.tarik.path, .publik, use: tarik)
    rute.get(RutePermohonan.keputusan.path, .publik, use: keputusan)
    rute.get(RutePermohonan.skrd.path, .publik, use: skrd)
    rute.get(RutePermohonan.tandaTerima.path, .publik, use: tandaTerima)
  }

  func milik(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePermohonan.milik.value(context)
    let pemohon = try await perizinan.pintu.kenali(request, context)
    var ada = try await perizinan.milik(kunci, pemohon)
    if case .permohonan(let berkas) = ada, berkas.menungguNomorBayar {
      try await perizinan.tagihYangLama()
      ada = try await perizinan.milik(kunci, pemohon)
    }
    switch ada {
    case .draf(let draf): return draf.halaman(.init(), context).rahasia(context)
    case .permohonan(let berkas): return berkas.halamanMilik(kunci, .init(), context).rahasia(context)
    }
  }

  func lengkapi(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePermohonan.lengkapi.value(context)
    try await tindak(kunci, "lengkapi", "")
    return .see(RutePermohonan.milik(kunci), Flash(try await teks(kunci).kelengkapanTerkirim), context)
  }

  func tarik(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RutePermohonan.tarik.value(context)
    let form: KirimForm = try await request.form()
    do {
      try await tindak(kunci, "tarik", form.alasan)
      return .see(RutePermohonan.milik(kunci), Flash(try await teks(kunci).permohonanDitarik), context)
    } catch PermohonanError.perluAlasan {
      let galat = FieldErrors("alasan", try await teks(kunci).perluAlasan)
      return try await perizinan.terkirim(kunci).halamanMilik(kunci, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func keputusan(_ request: Request, _ context: AppContext) async throws -> Response {
    let satu = try await perizinan.terkirim(RutePermohonan.keputusan.value(context)).permohonan
    return .berkas(
      try await perizinan.isiKeputusan(satu.id), "application/pdf", nama: "izin-\(satu.kode).pdf")
  }

  func skrd(_ request: Request, _ context: AppContext) async throws -> Response {
    let satu = try await perizinan.terkirim(RutePermohonan.skrd.value(context)).permohonan
    return .berkas(
      try await perizinan.naskahSkrd(satu.id), "application/pdf", nama: "skrd-\(satu.kode).pdf")
  }

  func tandaTerima(_ request: Request, _ context: AppContext) async throws -> Response {
    let berkas = try await perizinan.terkirim(RutePermohonan.tandaTerima.value(context))
    return .berkas(
      try await perizinan.naskahTandaTerima(berkas), "application/pdf",
      nama: "tanda-terima-\(berkas.permohonan.kode).pdf")
  }

  /// In the language in which it was applied for.
  private func teks(_ kunci: String) async throws -> TeksPerizinan {
    TeksPerizinan(kode: try await perizinan.terkirim(kunci).permohonan.bahasa)
  }

  private func tindak(_ kunci: String, _ tindakan: String, _ alasan: String) async throws {
    let waktu = perizinan.now()
    try await perizinan.db.write { [perizinan] tx in
      guard let satu = try tx.permohonan(kunci: perizinan.kunci.sidik(kunci: kunci)) else {
        throw PermohonanError.tidakAda
      }
      try perizinan.tindakPemohon(
        Tindakan(satu.id, langkah: satu.langkah, tindakan, alasan: alasan), tx, pada: waktu)
    }
  }
}

extension Perizinan {
  /// The sealed paper.
  /// - Throws: `PermohonanError.tidakAda` while there is none.
  func isiKeputusan(_ id: Permohonan.ID) async throws -> [UInt8] {
    let berkas = try await db.read { tx in try tx.keputusan(id)?.berkas.flatMap { try tx.berkas($0) } }
    guard let berkas else { throw PermohonanError.tidakAda }
    return try await gudang.bytes(berkas)
  }
}

extension Page {
  /// For a page whose address is a secret: kept nowhere, and told to no other site.
  func rahasia(_ context: some WebContext) -> Response {
    var response = response(context)
    response.headers[.cacheControl] = "no-store"
    return response
  }
}

extension Response {
  /// A file in memory: PDF and pictures are shown, everything else is saved. Kept nowhere on the way.
  static func berkas(_ isi: [UInt8], _ media: String, nama: String) -> Response {
    let tampil = media == "application/pdf" || media.hasPrefix("image/") ? "inline" : "attachment"
    let tertulis = nama.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "berkas"
    return Response(
      status: .ok,
      headers: [
        .contentType: media, .contentDisposition: "\(tampil); filename*=UTF-8''\(tertulis)",
        .cacheControl: "private, no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: isi)))
  }
}
