import Akses
import Bahasa
import CSV
import Database
import Foundation
import Hummingbird
import Web

/// Figures about the population for everybody, to read and to compute with.
struct DataTerbukaRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RuteStatistik.terbuka.path, .publik, use: tampil)
    rute.get(RuteStatistik.himpunan.path, .publik, use: unduh)
  }

  func tampil(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: DataTerbukaForm = try request.query()
    let himpunan = HimpunanTerbuka(rawValue: form.data) ?? .umur
    let terbitan = try await kependudukan.db.read { try $0.terbitan(himpunan) }
    return halamanDataTerbuka(himpunan, terbitan).response(context)
  }

  func unduh(_ request: Request, _ context: AppContext) async throws -> Response {
    let bagian = try RuteStatistik.himpunan.value(context).split(separator: ".").map(String.init)
    guard bagian.count == 2, let himpunan = HimpunanTerbuka(rawValue: bagian[0]),
      let terbitan = try await kependudukan.db.read({ try $0.terbitan(himpunan) })
    else { throw HTTPError(.notFound) }
    switch bagian[1] {
    case "csv":
      let csv = CSVWriter(for: .exchange)
      let baris = terbitan.isi.baris.map { [$0.nama] + $0.nilai.map { $0.map(String.init) ?? "" } }
      return .berkas(
        csv.header([terbitan.isi.menurut, "laki_laki", "perempuan", "jumlah"]) + baris.flatMap(csv.record),
        jenis: "text/csv; charset=utf-8", nama: "penduduk-\(himpunan.rawValue).csv")
    case "json":
      let isi = try DataTerbukaJSON(terbitan.isi, terbitan.disusun).bytes()
      return .berkas(
        isi, jenis: "application/json; charset=utf-8", nama: "penduduk-\(himpunan.rawValue).json")
    default: throw HTTPError(.notFound)
    }
  }
}

struct DataTerbukaForm: Decodable, Sendable { var data = "" }
