import Cryptography

/// What the cookie of a resident holds.
struct TokenWarga {
  let teks: String
  var sidik: [UInt8] { sha256(Array(teks.utf8)) }

  init() throws(CryptographyError) { teks = base64url(try randomBytes(32)) }

  init?(_ teks: String) {
    guard teks.utf8.count == 43 else { return nil }
    self.teks = teks
  }
}
