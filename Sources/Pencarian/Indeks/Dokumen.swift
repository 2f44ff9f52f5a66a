import Bahasa
import Database
import Foundation

/// What is to be found: a letter, a person, a unit.
package struct Dokumen: Sendable, Equatable {
  /// A short word: `naskah`, `orang`, `unit`.
  package let jenis: String
  package let objek: Int64
  package let judul: String
  package let isi: String
  package let tanggal: Tanggal
  /// The key of the unit it belongs to.
  package let unit: Int64?
  /// `400.3.11.1`
  package let klasifikasi: String?
  package let hak: Set<HakCari>

  /// Who has none of `hak` never learns that it exists.
  package init<Objek>(
    jenis: String, objek: Key<Objek>, judul: String, isi: String, tanggal: Tanggal,
    unit: (some RawRepresentable<Int64>)?, klasifikasi: String? = nil, hak: Set<HakCari>
  ) {
    self.jenis = jenis
    self.objek = objek.rawValue
    self.judul = Self.tanpaNol(judul)
    self.isi = Self.tanpaNol(isi)
    self.tanggal = tanggal
    self.unit = unit?.rawValue
    self.klasifikasi = klasifikasi
    self.hak = hak
  }

  /// PostgreSQL cannot store the character zero, which some PDF gives as text.
  private static func tanpaNol(_ teks: String) -> String {
    teks.utf8.contains(0) ? teks.replacing("\0", with: " ") : teks
  }
}

/// A right to find: held by some people, asked by some documents. `u123` is everybody in unit 123, `o45` is person 45,
/// `semua` everybody who is signed in, `publik` everybody.
package struct HakCari: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package static func unit(_ id: some RawRepresentable<Int64>) -> Self { Self(sah: "u\(id.rawValue)") }
  package static func orang(_ id: some RawRepresentable<Int64>) -> Self { Self(sah: "o\(id.rawValue)") }
  package static let semua = Self(sah: "semua")
  package static let publik = Self(sah: "publik")

  /// Nil unless `teks` is small letters and digits, at most 40.
  package init?(_ teks: String) {
    guard teks.wholeMatch(of: /[a-z0-9]{1,40}/) != nil else { return nil }
    description = teks
  }

  private init(sah teks: String) { description = teks }
}
