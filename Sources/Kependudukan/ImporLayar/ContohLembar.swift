import Bahasa
import Berkas
import CSV
import Foundation
import Lembar
import NIOCore

/// The first rows of a sheet, with numbers of people masked: what is needed to say which column is what.
package struct ContohLembar: Codable, Sendable, Equatable {
  private static let palingBanyakBaris = 30
  private static let palingBanyakLembar = 20
  private static let palingPanjang = 80

  /// Empty for a CSV file.
  let nama: String
  let baris: [[String]]

  init(_ nama: String, _ baris: [[String]]) {
    self.nama = nama
    self.baris = baris.prefix(Self.palingBanyakBaris)
      .map { $0.map { samarkanContoh(String($0.prefix(Self.palingPanjang))) } }
  }

  /// - Throws: `CSVError` for what is no table.
  static func csv(_ isi: IsiBerkas) async throws -> [ContohLembar] {
    var parser = CSVParser()
    var baris: [[String]] = []
    for try await potongan in isi {
      baris += try parser.feed(potongan.readableBytesView).map(\.fields)
      if baris.count >= palingBanyakBaris { return [ContohLembar("", baris)] }
    }
    baris += try parser.finish().map(\.fields)
    guard !baris.isEmpty else { throw CSVError.empty }
    return [ContohLembar("", baris)]
  }

  /// - Throws: `LembarError` for what is no workbook.
  static func xlsx(_ url: URL) throws -> [ContohLembar] {
    let buku = try BukuKerja(url)
    let contoh = try buku.lembar.prefix(palingBanyakLembar)
      .map { nama in
        var baris: [[String]] = []
        do {
          try buku.baris(nama) { _, sel in
            if !sel.isKosong { baris.append(sel.map(\.teks)) }
            if baris.count >= palingBanyakBaris { throw CukupTerbaca() }
          }
        } catch is CukupTerbaca {}
        return ContohLembar(nama, baris)
      }
      .filter { !$0.baris.isEmpty }
    guard !contoh.isEmpty else { throw CSVError.empty }
    return contoh
  }

  /// How many rows stand above the headings: titles of a printed book, the name of the village.
  func atasJudul(menurut peta: PetaLembar) -> Int {
    let kenal = baris.map { peta.letak($0).count }
    if let banyak = kenal.max(), banyak >= 3 { return kenal.firstIndex(of: banyak) ?? 0 }
    let isi = baris.map { $0.count { !$0.isEmpty } }
    return isi.firstIndex { 2 * $0 >= isi.max() ?? 0 } ?? 0
  }

  func judul(_ atas: Int) -> [String] {
    baris.indices.contains(atas) ? baris[atas].map { $0.trimmingCharacters(in: .whitespaces) } : []
  }

  /// Some values under a heading.
  func nilai(_ kolom: Int, atasJudul atas: Int) -> [String] {
    var nilai: [String] = []
    for satu in baris.dropFirst(atas + 1) where satu.indices.contains(kolom) {
      let teks = satu[kolom].trimmingCharacters(in: .whitespaces)
      if !teks.isEmpty, !nilai.contains(teks) { nilai.append(teks) }
      if nilai.count == 3 { break }
    }
    return nilai
  }
}

private struct CukupTerbaca: Error {}

/// A number of a person, also one with signs between its digits or with some missing, as `331401******0001`.
func samarkanContoh(_ teks: String) -> String {
  let angka = teks.unicodeScalars.filter { (48...57).contains($0.value) }
  guard angka.count >= 13, bacaTanggal(teks) == nil else { return teks }
  let rapat = String(String.UnicodeScalarView(angka))
  return "\(rapat.prefix(6))******\(rapat.suffix(4))"
}
