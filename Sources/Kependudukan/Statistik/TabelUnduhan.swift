import Akses
import Bahasa
import CSV
import Database
import Foundation
import Hummingbird
import Lembar
import Organisasi
import Web

/// A table that is taken home: as CSV for programs, as a workbook for people.
struct TabelUnduhan {
  let nama: String
  let kepala: [String]
  let baris: [[String]]

  /// - Throws: 404 for another kind of file.
  func jawaban(_ berkas: String) throws -> Response {
    switch berkas {
    case "csv":
      let csv = CSVWriter(for: .spreadsheet)
      return .berkas(
        csv.header(kepala) + baris.flatMap(csv.record), jenis: "text/csv; charset=utf-8", nama: "\(nama).csv")
    case "xlsx":
      let lembar = LembarTulis(
        nama: "Data", baris: [kepala.map { .judul($0) }] + baris.map { $0.map(SelTulis.init) })
      return .berkas(
        try bukuKerja([lembar]), jenis: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        nama: "\(nama).xlsx")
    default: throw HTTPError(.notFound)
    }
  }
}
