import Bahasa
import Database

/// What is asked for one kind of letter.
package struct MedanSurat: Sendable, Equatable {
  package let nama: String
  package let label: String
  package let jenis: Jenis

  package enum Jenis: String, Sendable, CaseIterable {
    /// For who writes a question down.
    static let sebutan = allCases.map(\.rawValue).joined(separator: ", ")

    case teks, angka, rupiah
    /// Text that may be left empty: the paragraph that names it is left out then.
    case opsional
    /// The number of a court's ruling, the court, and a day; they may be left empty, too.
    case penetapan, pengadilan, tanggal
  }

  var isOpsional: Bool { [.opsional, .penetapan, .pengadilan, .tanggal].contains(jenis) }

  /// As it stands in the letter.
  /// - Throws: `FieldErrors` at `bidang`.
  func nilai(_ tulisan: String, bidang: String) throws(FieldErrors) -> String {
    let rapi = tulisan.rapi
    if rapi.isEmpty, isOpsional { return "" }
    guard !rapi.isEmpty else { throw FieldErrors(bidang, "Isi \(label.lowercased()).") }
    guard rapi.count <= 300 else { throw FieldErrors(bidang, "Paling panjang 300 huruf.") }
    switch jenis {
    case .teks, .opsional: return rapi
    case .penetapan:
      guard rapi.wholeMatch(of: /\d{1,5}\/Pdt\.P\/\d{4}\/(?:PA|PN|MS)\.[A-Za-z]{2,6}/) != nil else {
        throw FieldErrors(bidang, "Tulis nomor seperti pada penetapannya, misalnya 12/Pdt.P/2026/PA.Sgn.")
      }
      return rapi
    case .pengadilan:
      guard
        rapi.wholeMatch(of: /(?:Pengadilan (?:Agama|Negeri)|Mahkamah Syar['’]iyah) \p{Lu}[\p{L} .]+/) != nil
      else {
        throw FieldErrors(bidang, "Tulis nama lengkapnya, misalnya Pengadilan Agama Sragen.")
      }
      return rapi
    case .tanggal:
      guard let hari = Tanggal(tulisan: rapi) else {
        throw FieldErrors(bidang, "Tulis tanggalnya, misalnya 2 Maret 2026.")
      }
      return hari.teks
    case .angka:
      guard let angka = Int(rapi.filter { $0 != "." }), angka >= 0 else {
        throw FieldErrors(bidang, "Tulis bilangan bulat.")
      }
      return angka.ribuan
    case .rupiah:
      guard let angka = Int(rupiah: rapi) else {
        throw FieldErrors(bidang, "Tulis jumlah rupiah, misalnya 1.250.000.")
      }
      return "\(angka.rupiah) (\(angka.terbilang) rupiah)"
    }
  }
}
