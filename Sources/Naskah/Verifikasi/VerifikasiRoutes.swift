import Akses
import Bahasa
import Foundation
import Hummingbird
import Segel
import Web

/// The public pages on which anybody verifies a document: by its code, by its file, or by the file's SHA-256.
package struct HalamanVerifikasi: Sendable {
  let mesin: MesinNaskah
  /// What else is said on the page of a document by the domain that issued it; nil for one of another.
  package typealias Tambahan = @Sendable (KodeDokumen, Language) async throws -> HTML?

  private let tambahan: Tambahan
  private let batas: RateLimiter
  private let unggahan = Giliran(tempat: 4)
  /// Bytes of an uploaded PDF.
  static let terbesar = 20 * 1024 * 1024
  private static let biayaUnggahan = 6.0

  /// `batas`: what one address may ask; an upload counts as six questions.
  package init(
    _ mesin: MesinNaskah, batas: RateLimiter = RateLimiter(capacity: 60, perMinute: 60),
    tambahan: @escaping Tambahan = { _, _ in nil }
  ) {
    self.mesin = mesin
    self.tambahan = tambahan
    self.batas = batas
  }

  package func addRoutes(to rute: RuteTerjaga) {
    for bahasa in Language.allCases {
      let awalan = RuteVerifikasi.awalan(bahasa)
      rute.get("\(awalan)v", .publik, use: mulai)
      rute.post("\(awalan)v", .publik, use: unggah)
      rute.get("\(awalan)v/:kode", .publik, use: satu)
    }
    rute.get("v/sidik/:sidik", .publik, use: sidik)
    rute.get("v/otoritas.pem", .publik, use: otoritas)
    rute.get("v/dicabut.pem", .publik, use: dicabut)
    VerifikasiAPI(mesin: mesin).add(to: rute)
  }

  /// The start, or with `?kode=` the way to that document.
  @Sendable func mulai(_ request: Request, _ context: AppContext) async throws -> Response {
    let teks = TeksVerifikasi(context.web.language)
    let tanya: KodeForm = try request.query()
    let tulisan = tanya.kode.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !tulisan.isEmpty else {
      return halamanMulai(teks, context.formToken()).response(context)
    }
    guard let kode = KodeDokumen(tulisan) else {
      return halamanMulai(
        teks, context.formToken(), kode: tulisan, errors: FieldErrors("kode", teks.kodeSalah)
      )
      .response(context, status: .unprocessableContent)
    }
    return .see(RuteVerifikasi.dokumen(kode, context.web.language))
  }

  @Sendable func satu(_ request: Request, _ context: AppContext) async throws -> Response {
    try await batas.take(context.remoteAddress)
    let kode = context.parameters.get("kode").flatMap { KodeDokumen($0.removingPercentEncoding ?? $0) }
    let dokumen = if let kode { try await mesin.verifikasi(kode) } else { nil as DokumenTersegel? }
    let status: HTTPResponse.Status = dokumen == nil ? .notFound : .ok
    if request.wantsJSON { return try jawaban(DokumenJSON(dokumen), status) }
    let teks = TeksVerifikasi(context.web.language)
    guard let dokumen else {
      return halamanTidakAda(teks, context.formToken()).response(context, status: status)
    }
    return halamanDokumen(dokumen, try await tambahan(dokumen.kode, teks.bahasa), teks, context.formToken())
      .response(context, status: status)
  }

  /// For machines: nothing has to be sent but the fingerprint.
  @Sendable func sidik(_ request: Request, _ context: AppContext) async throws -> Response {
    try await batas.take(context.remoteAddress)
    let sidik = context.parameters.get("sidik")?.lowercased() ?? ""
    let dokumen = try await mesin.verifikasi(sidik: sidik)
    return try jawaban(DokumenJSON(dokumen), dokumen == nil ? .notFound : .ok)
  }

  /// The root certificate, for other programs that verify.
  @Sendable func otoritas(_ request: Request, _ context: AppContext) async throws -> Response {
    try pem(try mesin.otoritas.sertifikat()?.pem)
  }

  @Sendable func dicabut(_ request: Request, _ context: AppContext) async throws -> Response {
    try pem(try mesin.daftarCabut())
  }

  @Sendable func unggah(_ request: Request, _ context: AppContext) async throws -> Response {
    try await batas.take(context.remoteAddress, cost: Self.biayaUnggahan)
    let teks = TeksVerifikasi(context.web.language)
    do {
      return try await periksa(request, context, teks)
    } catch let galat as FieldErrors where !request.wantsJSON {
      return halamanMulai(teks, context.formToken(), errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func periksa(_ request: Request, _ context: AppContext, _ teks: TeksVerifikasi) async throws
    -> Response
  {
    let (nama, hasil) = try await unggahan.lakukan(.random(in: .min ... .max)) {
      let unggahan = try await UnggahanVerifikasi.baca(request, terbesar: Self.terbesar, teks)
      return (unggahan.nama, try await mesin.verifikasi(berkas: unggahan.isi))
    }
    let status: HTTPResponse.Status = hasil.dapatDiperiksa ? .ok : .unprocessableContent
    if request.wantsJSON { return try jawaban(HasilJSON(hasil), status) }
    return halamanHasil(hasil, nama: nama, teks, context.formToken()).response(context, status: status)
  }

  private func pem(_ isi: String?) throws -> Response {
    guard let isi else { throw HTTPError(.notFound) }
    return Response(
      status: .ok, headers: [.contentType: "application/x-pem-file"],
      body: .init(byteBuffer: ByteBuffer(string: isi)))
  }

  private func jawaban(_ isi: some Encodable, _ status: HTTPResponse.Status) throws -> Response {
    Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: try json(isi))))
  }
}

/// The code exactly as typed.
private struct KodeForm: Decodable, Sendable {
  var kode = ""
}

enum RuteVerifikasi {
  static func awalan(_ bahasa: Language) -> String { bahasa == .en ? "en/" : "" }
  static func mulai(_ bahasa: Language) -> String { "/\(awalan(bahasa))v" }
  static func dokumen(_ kode: KodeDokumen, _ bahasa: Language) -> String { "\(mulai(bahasa))/\(kode)" }
}
