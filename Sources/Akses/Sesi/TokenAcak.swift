import Cryptography
import Foundation

/// An unguessable ticket in a cookie. Only its fingerprint is ever stored.
struct TokenAcak: Sendable, Equatable {
  let teks: String

  /// - Throws: `CryptographyError.noRandomness`.
  static func baru() throws(CryptographyError) -> TokenAcak { TokenAcak(base64url(try randomBytes(32))) }

  private init(_ teks: String) { self.teks = teks }

  /// From a cookie; nil when it cannot be one of ours.
  init?(kuki teks: String?) {
    guard let teks, teks.utf8.count == 43, teks.utf8.allSatisfy(Self.sah) else { return nil }
    self.teks = teks
  }

  /// SHA-256: enough for 256 bits of chance.
  var sidik: [UInt8] { sha256(Array(teks.utf8)) }

  private static func sah(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
