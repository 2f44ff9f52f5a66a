import Bahasa
import Foundation

/// A new token exactly as asked for.
struct TokenAPIForm: Decodable, Sendable {
  var nama = ""
  var cakupan: [String] = []
  /// Days.
  var masa = "90"
  var sandi = ""

  static let pilihanMasa = [30, 90, 180, 365]

  /// `ada`: the scopes there are. Throws `FieldErrors` for what is missing or cannot be.
  func validated(_ ada: [Cakupan]) throws(FieldErrors) -> TokenAPIIsian {
    var errors = FieldErrors()
    let nama = nama.trimmingCharacters(in: .whitespacesAndNewlines)
    errors.check("nama", "Tulis nama aplikasi yang memakai token ini.", !nama.isEmpty)
    errors.check("nama", "Nama paling panjang 60 huruf.", nama.count <= 60)
    errors.check("cakupan", "Pilih sedikitnya satu cakupan.", !cakupan.isEmpty)
    errors.check(
      "cakupan", "Pilih cakupan dari daftar.",
      cakupan.allSatisfy { kode in ada.contains { $0.kode == kode } })
    let hari = Int(masa) ?? 0
    errors.check("masa", "Pilih masa berlaku dari daftar.", Self.pilihanMasa.contains(hari))
    try errors.throwIfAny()
    return TokenAPIIsian(nama: nama, cakupan: Set(cakupan).sorted(), hari: hari)
  }
}

struct TokenAPIIsian: Sendable, Equatable {
  let nama: String
  let cakupan: [String]
  let hari: Int
}
