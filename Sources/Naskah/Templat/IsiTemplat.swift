import Bahasa
import Foundation
import Mustache

/// An answer to one parameter.
package struct JawabanTemplat: Sendable, Equatable {
  package var nama: String
  package var nilai: String

  package init(_ nama: String, _ nilai: String) {
    self.nama = nama
    self.nilai = nilai
  }
}

extension KontenTemplat {
  /// The body with these answers in it, in the light markup.
  /// - Throws: `FieldErrors` by the names of the parameters.
  package func isi(dengan jawaban: [JawabanTemplat]) throws -> String {
    var galat = FieldErrors()
    var nilai: [String: any Sendable] = [:]
    for parameter in parameter {
      let tulisan = (jawaban.first { $0.nama == parameter.nama }?.nilai ?? "")
        .trimmingCharacters(in: .whitespacesAndNewlines)
      if let pesan = parameter.galat(tulisan) {
        galat.check(parameter.nama, pesan, false)
      } else {
        nilai[parameter.nama] = parameter.nilai(tulisan)
      }
    }
    try galat.throwIfAny()
    return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + isi).render(nilai)
  }

  /// The body with its own examples.
  package func contoh() throws -> String {
    try isi(dengan: parameter.map { JawabanTemplat($0.nama, $0.contoh) })
  }
}

extension ParameterTemplat {
  /// Why `tulisan` is no answer; nil when it is one.
  func galat(_ tulisan: String) -> String? {
    guard !tulisan.isEmpty else {
      return jenis == .opsional ? nil : "Isi \(label.prefix(1).lowercased() + label.dropFirst())."
    }
    switch jenis {
    case .teks, .opsional, .paragraf, .daftar: return nil
    case .tanggal: return Tanggal(tulisan: tulisan) == nil ? "Tulis tanggal seperti 23-11-2026." : nil
    case .angka: return Int(tulisan.filter { $0 != "." }) == nil ? "Tulis bilangan bulat." : nil
    case .rupiah: return Int(rupiah: tulisan) == nil ? "Tulis jumlah rupiah seperti 1.250.000." : nil
    }
  }

  /// As it is put into the text; nil for an empty one.
  fileprivate func nilai(_ tulisan: String) -> (any Sendable)? {
    guard !tulisan.isEmpty else { return nil }
    switch jenis {
    case .teks, .opsional: return tulisan.replacing("\n", with: " ")
    case .paragraf: return tulisan
    case .tanggal: return Tanggal(tulisan: tulisan)?.teksLengkap
    case .angka: return Int(tulisan.filter { $0 != "." })?.ribuan
    case .rupiah: return Int(rupiah: tulisan).map { "\($0.rupiah) (\($0.terbilang) rupiah)" }
    case .daftar:
      return tulisan.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
  }
}
