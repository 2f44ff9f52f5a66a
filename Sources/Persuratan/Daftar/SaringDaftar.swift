import Bahasa
import Foundation
import Web

/// The query of a list: which one, what its letters have to say, and below which key.
struct SaringDaftar: Decodable, Sendable {
  var tampil = ""
  var sebelum: Int64?
  /// What the letters have to say; empty for all.
  var q = ""

  /// What is looked for, without the spaces around it.
  var kata: String { q.trimmingCharacters(in: .whitespacesAndNewlines) }

  /// The list that is asked for; for one that there is not `bawaan`, with what to say about it.
  func pilih<Daftar: RawRepresentable & CaseIterable>(
    bawaan: Daftar, _ nama: (Daftar) -> String
  ) -> (daftar: Daftar, galat: FieldErrors) where Daftar.RawValue == String {
    guard !tampil.isEmpty, Daftar(rawValue: tampil) == nil else {
      return (Daftar(rawValue: tampil) ?? bawaan, .init())
    }
    return (bawaan, .tampilAsing(Daftar.allCases.map(nama)))
  }
}

extension FieldErrors {
  /// A view of a list that there is not; `pilihan`: those there are.
  static func tampilAsing(_ pilihan: [String]) -> FieldErrors {
    FieldErrors(
      "tampil", "Daftar yang diminta tidak ada. Pilih salah satu: \(pilihan.joined(separator: ", ")).")
  }
}

/// What is wrong with the address of a list, above the list that is shown instead.
func galatDaftar(_ errors: FieldErrors) -> HTML {
  errors.isEmpty
    ? .empty
    : notice("\(errors.fields.sorted { $0.key < $1.key }, { "<p>\($0.value)</p>" as HTML })", kind: .harm)
}

/// Nothing in this list says what is looked for.
func tanpaTemuan(_ kata: String) -> HTML {
  emptyState(
    "Tidak ada yang cocok", "Coba kata lain, atau bagian dari nomornya.", icon: .search,
    action: linkButton("Cari di semua surat", href: query(FrameRoute.search(), ["q": kata]), kind: .secondary)
  )
}
