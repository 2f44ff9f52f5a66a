import Bahasa
import Database

/// What is asked for one kind of letter.
package struct MedanSurat: Sendable, Equatable {
  package let nama: String
  package let label: String
  package let jenis: Jenis

  package enum Jenis: String, Sendable {
    case teks, angka, rupiah
    /// Text that may be left empty: the paragraph that names it is left out then.
    case opsional
  }

  /// As it stands in the letter.
  /// - Throws: `FieldErrors` at `bidang`.
  func nilai(_ tulisan: String, bidang: String) throws(FieldErrors) -> String {
    let rapi = tulisan.rapi
    if rapi.isEmpty, jenis == .opsional { return "" }
    guard !rapi.isEmpty else { throw FieldErrors(bidang, "Isi \(label.lowercased()).") }
    guard rapi.count <= 300 else { throw FieldErrors(bidang, "Paling panjang 300 huruf.") }
    switch jenis {
    case .teks, .opsional: return rapi
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
