import Bahasa
import CSV
import Foundation
import Lembar

/// The kinds of files that data are taken out in.
package enum BentukEkspor: String, Sendable, CaseIterable {
  case csv, xlsx

  /// - Throws: `FieldErrors` at `berkas` for any other ending.
  package init(_ berkas: URL) throws(FieldErrors) {
    guard let bentuk = BentukEkspor(rawValue: berkas.pathExtension.lowercased()) else {
      throw FieldErrors("berkas", "Akhiri nama berkas dengan .csv atau .xlsx; bentuk lain tidak ditulis.")
    }
    self = bentuk
  }
}

/// Rows written to a file that nobody else may read.
struct PenulisEkspor {
  private enum Tujuan {
    case csv(CSVWriter)
    case xlsx(BukuKerjaAliran)
  }

  private let keluaran: FileHandle
  private let tujuan: Tujuan

  init(_ url: URL, _ bentuk: BentukEkspor, judul: [String]) throws {
    guard
      FileManager.default.createFile(
        atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path]) }
    keluaran = try FileHandle(forWritingTo: url)
    switch bentuk {
    case .csv:
      let csv = CSVWriter(for: .exchange)
      tujuan = .csv(csv)
      try keluaran.write(contentsOf: csv.header(judul))
    case .xlsx:
      let buku = try BukuKerjaAliran(keluaran, lembar: "Data Penduduk")
      tujuan = .xlsx(buku)
      try buku.tulis(judul.map { .judul($0) })
    }
  }

  func tulis(_ baris: [[String]]) throws {
    switch tujuan {
    case .csv(let csv):
      try keluaran.write(contentsOf: baris.flatMap { csv.record($0) })
    case .xlsx(let buku):
      for satu in baris { try buku.tulis(satu.map { SelTulis($0) }) }
    }
  }

  func selesai() throws {
    if case .xlsx(let buku) = tujuan { try buku.selesai() }
    try keluaran.close()
  }
}
