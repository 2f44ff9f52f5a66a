import Bahasa
import Foundation

/// A new account as typed.
struct AkunBaruForm: Decodable, Sendable {
  var pengguna = ""

  func validated() throws(FieldErrors) -> String {
    let nama = pengguna.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    var errors = FieldErrors()
    errors.check("pengguna", "Ketik nama penggunanya.", !nama.isEmpty)
    errors.check(
      "pengguna", "Nama pengguna 3 sampai 64 huruf.", (3...64).contains(nama.count) || nama.isEmpty)
    errors.check(
      "pengguna", "Pakai huruf kecil, angka, titik, garis bawah, atau tanda hubung saja.",
      nama.utf8.allSatisfy(Self.sah))
    try errors.throwIfAny()
    return nama
  }

  private static func sah(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
