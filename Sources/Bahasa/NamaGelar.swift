import Foundation

/// A person's name with the titles before and after it.
package struct NamaGelar: Sendable, Equatable {
  /// `Prof. Dr.`; empty when there is none.
  package var depan: String
  package var nama: String
  /// `M.Si.`; empty when there is none.
  package var belakang: String

  package init(depan: String = "", nama: String, belakang: String = "") {
    self.depan = depan
    self.nama = nama
    self.belakang = belakang
  }

  /// Takes a full name apart: titles after the first comma, and before the name every abbreviation of
  /// more than one letter (`Drs.`, `Prof.`) and `H.`, or a known title that lost its point. An initial such as the
  /// `M.` of `M. Yusuf`, and an abbreviated name such as `Moh.`, belong to the name.
  package init(_ lengkap: String) {
    let bagian = lengkap.split(separator: ",", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    let kata = (bagian.first ?? "").split(separator: " ").map(String.init)
    let depan = Array(kata.prefix(max(0, kata.count - 1)).prefix(while: isGelarDepan))
    self.init(
      depan: depan.joined(separator: " "), nama: kata.dropFirst(depan.count).joined(separator: " "),
      belakang: bagian.count > 1 ? bagian[1] : "")
  }

  /// `Drs. Budi Santoso, M.Si.`
  package var lengkap: String {
    (depan.isEmpty ? "" : depan + " ") + nama + (belakang.isEmpty ? "" : ", " + belakang)
  }

  /// The first letters of the first and the last word of the name, for an avatar: `BS`; one letter for one word.
  package var inisial: String {
    let huruf = nama.split(separator: " ").compactMap { $0.first { $0.isLetter } }
    let dipakai = huruf.count > 1 ? [huruf.first, huruf.last] : [huruf.first]
    return dipakai.compactMap { $0 }.map { $0.uppercased() }.joined()
  }
}

/// `Muh.` and its kin are abbreviated names, not titles.
private let namaSingkatan: Set<String> = ["muh", "moh", "moch", "much", "mohd", "md", "abd", "st", "sri"]

private func isGelarDepan(_ kata: String) -> Bool {
  let tanpaTitik = kata.lowercased().filter { $0 != "." }
  if kata.hasSuffix(".") {
    return (tanpaTitik.count > 1 || tanpaTitik == "h") && !namaSingkatan.contains(tanpaTitik)
  }
  return ["prof", "dr", "drs", "dra", "ir", "drg", "drh", "hj"].contains(tanpaTitik)
}
