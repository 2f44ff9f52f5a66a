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

  /// With `?kode=` also the entry that the code opens.
  @Sendable func tampil(_ request: Request, _ context: AppContext) async throws -> Response {
    var isi = try await isi()
    guard let tulisan = request.uri.queryParameters["kode"].map(String.init) else {
      return halaman(isi, context)
    }
    isi.kode = KodeBukti(tulisan)
    isi.putusan = if let kode = isi.kode { try await log.periksa(kode: kode) } else { .kodeTidakDikenal }
    return halaman(isi, context, isi.putusan == .kodeTidakDikenal ? .notFound : .ok)
  }

  @Sendable func periksa(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: ResiForm = try await request.form()
    var isi = try await isi()
    isi.resi = form.resi
    guard let resi = form.utuh else {
      isi.galat = FieldErrors("resi", TeksLog(context.web.language).resiKosong)
      return halaman(isi, context, .unprocessableContent)
    }
    isi.putusan = try await log.periksa(resi: resi)
    return halaman(isi, context)
  }

  private func isi() async throws -> IsiLog {
    let (kepala, saksi) = try await log.db.read { (try $0.kepalaLog(), try $0.saksiLog()) }
    return IsiLog(kepala: kepala, saksi: saksi, kunci: log.kunci)
  }

  private func halaman(_ isi: IsiLog, _ context: AppContext, _ status: HTTPResponse.Status = .ok) -> Response
  {
    halamanLog(isi, TeksLog(context.web.language), context.formToken()).response(context, status: status)
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
