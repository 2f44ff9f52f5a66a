import Bahasa
import CSV
import Database
import Foundation
import Seeds

/// Which heading of a sheet means which of our columns. Headings are compared without case, spaces and signs.
package struct PetaLembar: Sendable, Equatable {
  private var kolom: [String: KolomOpenSID] = [:]

  /// - Throws: `FieldErrors` at `peta` naming a column that there is not.
  package init(_ pasangan: [(judul: String, kolom: String)]) throws(FieldErrors) {
    for (judul, nama) in pasangan {
      guard let milikKita = KolomOpenSID(rawValue: nama) else {
        throw FieldErrors("peta", "Kolom “\(nama)” tidak dikenal. Yang dikenal: \(Self.semuaNama).")
      }
      kolom[Self.kunci(judul)] = milikKita
    }
  }

  /// The headings that are shipped: OpenSID's own, and those seen on sheets of BIP and SIAK.
  /// - Throws: `SeedsError` or `CSVError` when the table is missing or damaged.
  package static func bawaan() throws -> PetaLembar {
    let lain = try Seeds.rows("kependudukan/judul-kolom.csv").map { ($0["judul"] ?? "", $0["kolom"] ?? "") }
    return try PetaLembar(KolomOpenSID.allCases.map { ($0.rawValue, $0.rawValue) } + lain)
  }

  /// From a mapping file: JSON (`{"nik": "NO. INDUK"}`) or lines `nik: NO. INDUK`; `#` begins a comment.
  /// - Throws: `FieldErrors` at `peta`.
  package static func baca(_ teks: String) throws -> PetaLembar {
    if teks.drop(while: \.isWhitespace).hasPrefix("{") {
      guard let isi = try? JSONDecoder().decode([String: String].self, from: Data(teks.utf8)) else {
        throw FieldErrors("peta", "Berkas peta bukan JSON yang berisi nama kolom dan judulnya.")
      }
      return try PetaLembar(isi.map { ($0.value, $0.key) })
    }
    var pasangan: [(String, String)] = []
    for (urut, baris) in teks.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isi = baris.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
      if isi.allSatisfy(\.isWhitespace) { continue }
      let bagian = isi.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard bagian.count == 2 else {
        throw FieldErrors("peta", "Baris \(urut + 1) berkas peta bukan “kolom: judul”.")
      }
      pasangan.append((bagian[1].trimmingCharacters(in: CharacterSet(charactersIn: "\"'")), bagian[0]))
    }
    return try PetaLembar(pasangan)
  }

  /// The same, and where both know a heading, what `lain` says.
  package func ditambah(_ lain: PetaLembar) -> PetaLembar {
    var gabungan = self
    gabungan.kolom.merge(lain.kolom) { _, baru in baru }
    return gabungan
  }

  /// The position of each column in a sheet with these headings; the first of two that mean the same.
  func letak(_ judul: [String]) -> [KolomOpenSID: Int] {
    var letak: [KolomOpenSID: Int] = [:]
    for (urut, satu) in judul.enumerated() where !satu.hasPrefix("_") {
      if let milikKita = kolom[Self.kunci(satu)], letak[milikKita] == nil { letak[milikKita] = urut }
    }
    return letak
  }

  /// The same for the same mapping.
  var uraian: String { baris.map { "\($0.judul)=\($0.kolom)" }.joined(separator: ",") }

  /// What a heading is compared by; empty for one of signs only.
  static func kunci(_ judul: String) -> String {
    String(
      String.UnicodeScalarView(judul.lowercased().unicodeScalars.filter(CharacterSet.alphanumerics.contains)))
  }

  fileprivate var baris: [(judul: String, kolom: String)] {
    kolom.map { ($0.key, $0.value.rawValue) }.sorted { $0.0 < $1.0 }
  }

  private static var semuaNama: String { KolomOpenSID.allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Tx {
  /// The headings saved for a kind of sheet; none when nobody has.
  package func petaLembar(_ jenis: String) throws -> PetaLembar {
    try PetaLembar(
      all("SELECT judul, kolom FROM peta_kolom WHERE jenis = \(jenis) ORDER BY judul") {
        (try $0["judul"], try $0["kolom"])
      })
  }

  /// The kinds of sheets that somebody has told the headings of.
  func jenisLembar() throws -> [String] {
    try values("SELECT DISTINCT jenis FROM peta_kolom ORDER BY jenis")
  }

  /// Saves them for the next sheet of that kind, in place of those that were there.
  package func simpan(_ peta: PetaLembar, jenis: String) throws {
    try run("DELETE FROM peta_kolom WHERE jenis = \(jenis)")
    for (judul, kolom) in peta.baris {
      try run("INSERT INTO peta_kolom (jenis, judul, kolom) VALUES (\(jenis), \(judul), \(kolom))")
    }
  }
}
