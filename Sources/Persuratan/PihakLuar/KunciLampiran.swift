import Cryptography
import Foundation

/// The unguessable part of a link by which an outside party fetches attachments that are too large for mail. Only its
/// fingerprint is kept beside the party.
struct KunciLampiran: Sendable {
  let teks: String
  let sampai: Date

  var sidik: String { Self.sidik(teks) }

  static func baru(sampai: Date) throws(CryptographyError) -> KunciLampiran {
    KunciLampiran(teks: hex(try randomBytes(20)), sampai: sampai)
  }

  static func sidik(_ teks: String) -> String { hex(sha256(Array(teks.utf8))) }
}
