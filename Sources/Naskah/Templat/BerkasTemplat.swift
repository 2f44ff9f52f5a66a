import Bahasa
import Foundation
import Seeds

/// A template as a file: lines of `name: value` between two lines of `---`, then the body.
///
///     ---
///     kode: undangan-rapat
///     jenis: UND
///     nama: Undangan rapat
///     dasar: Permendagri 1/2023
///     mulai: 2026-01-01
///     parameter: agenda | Agenda rapat | teks | Evaluasi penyaluran bantuan
///     ---
struct BerkasTemplat {
  let kode: String
  let mulai: Tanggal
  let konten: KontenTemplat

  /// - Throws: `BerkasTemplatError` naming what is wrong.
  init(_ teks: String, nama: String) throws {
    let bagian = teks.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard bagian.count == 3, bagian[0].isEmpty else {
      throw BerkasTemplatError(nama, ["tidak diawali kepala di antara dua baris ---"])
    }
    var isian: [String: String] = [:]
    var parameter: [ParameterTemplat] = []
    for baris in bagian[1].split(separator: "\n") {
      let pasangan = baris.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard pasangan.count == 2 else { throw BerkasTemplatError(nama, ["baris tanpa titik dua: \(baris)"]) }
      if pasangan[0] == "parameter" {
        guard let satu = ParameterTemplat(tulisan: pasangan[1]) else {
          throw BerkasTemplatError(nama, ["parameter tidak terbaca: \(baris)"])
        }
        parameter.append(satu)
      } else {
        isian[pasangan[0]] = pasangan[1]
      }
    }
    guard let kode = isian["kode"], let mulai = isian["mulai"].flatMap({ Tanggal($0) }) else {
      throw BerkasTemplatError(nama, ["kode atau tanggal mulai tidak ada"])
    }
    self.kode = kode
    self.mulai = mulai
    konten = KontenTemplat(
      nama: isian["nama", default: ""], jenis: isian["jenis", default: ""],
      isi: bagian[2].trimmingCharacters(in: .newlines), parameter: parameter,
      dasar: isian["dasar", default: ""])
    let masalah = konten.masalah()
    guard masalah.isEmpty else { throw BerkasTemplatError(nama, masalah) }
  }

  /// The shipped ones, by name.
  static func bawaan() throws -> [BerkasTemplat] {
    let folder = try Seeds.url("templat-naskah")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
      .sorted()
      .map { nama in
        try BerkasTemplat(String(contentsOf: folder.appending(path: nama), encoding: .utf8), nama: nama)
      }
  }
}

extension ParameterTemplat {
  /// From `nama | pertanyaan | jenis | contoh`; `\n` in the example is a line end.
  init?(tulisan: String) {
    let bagian = tulisan.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard bagian.count == 4, let jenis = Jenis(rawValue: bagian[2]) else { return nil }
    self.init(bagian[0], bagian[1], jenis, contoh: bagian[3].replacing("\\n", with: "\n"))
  }

  /// As `init(tulisan:)` reads it.
  var tulisan: String {
    "\(nama) | \(label) | \(jenis.rawValue) | \(contoh.replacing("\n", with: "\\n"))"
  }
}

/// A shipped template that cannot be used.
package struct BerkasTemplatError: Error, Equatable, CustomStringConvertible {
  package let description: String

  init(_ nama: String, _ masalah: [String]) { description = "\(nama): \(masalah.joined(separator: " "))" }
}
