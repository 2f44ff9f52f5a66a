import Akses
import Bahasa
import Foundation
import HTTPTypes
import Database
import Hummingbird
import Web

/// The public log for people: what it is, how it stands, and whether a receipt holds.
struct LogRoutes: Sendable {
  let log: LogPublik

  func add(to rute: RuteTerjaga) {
    for bahasa in Language.allCases {
      let awalan = bahasa == .en ? "en/" : ""
      rute.get("\(awalan)log", .publik, use: tampil)
      rute.post("\(awalan)log", .publik, use: periksa)
    }
  }

  /// With `?kode=` the entry that the code opens.
  @Sendable func tampil(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let tulisan = request.uri.queryParameters["kode"].map(String.init) else {
      return try await halaman(context)
    }
    let kode = KodeBukti(tulisan)
    let putusan = if let kode { try await log.periksa(kode: kode) } else { PutusanResi.kodeTidakDikenal }
    return try await halaman(context, putusan, kode: kode)
  }

  @Sendable func periksa(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: ResiForm = try await request.form()
    guard let resi = form.utuh else {
      let kosong = FieldErrors("resi", TeksLog(context.web.language).resiKosong)
      return try await halaman(context, galat: kosong)
    }
    return try await halaman(context, try await log.periksa(resi: resi), resi: form.resi)
  }

  private func halaman(
    _ context: AppContext, _ putusan: PutusanResi? = nil, kode: KodeBukti? = nil, resi: String = "",
    galat: FieldErrors = .init()
  ) async throws -> Response {
    let (kepala, saksi) = try await log.db.read { (try $0.kepalaLog(), try $0.saksiLog()) }
    let isi = IsiLog(kepala: kepala, saksi: saksi, kunci: log.kunci, resi: resi, galat: galat)
    let (teks, token) = (TeksLog(context.web.language), context.formToken())
    guard let putusan else {
      return halamanLog(isi, teks, token)
        .response(context, status: galat.isEmpty ? .ok : .unprocessableContent)
    }
    return halamanPutusan(putusan, kode, isi, teks, token)
      .response(context, status: putusan == .kodeTidakDikenal ? .notFound : .ok)
  }
}

/// A receipt as it was pasted.
struct ResiForm: Decodable, Sendable {
  var resi = ""

  /// As it was issued: forms bring other line ends and lose the last one. Nil when there is nothing.
  var utuh: String? {
    let isi = resi.replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    return isi.isEmpty ? nil : isi + "\n"
  }
}
