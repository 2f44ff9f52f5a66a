import CLibCrypto

/// A private key in memory, freed (and wiped by libcrypto) with its last holder.
///
/// Unchecked: an `EVP_PKEY` is not changed after it is made, and libcrypto locks its caches.
final class PrivateKey: @unchecked Sendable {
  let handle: OpaquePointer

  /// Takes ownership of `handle`.
  private init(owning handle: OpaquePointer) { self.handle = handle }

  deinit { EVP_PKEY_free(handle) }

  static func generate(_ algorithm: KeyAlgorithm) throws(SegelFault) -> PrivateKey {
    let handle =
      switch algorithm {
      case .rsa3072: kantaya_rsa_generate(3072)
      case .p256: kantaya_p256_generate()
      }
    guard let handle else { throw cryptoFault("generate key") }
    return PrivateKey(owning: handle)
  }

  /// From PKCS#8 DER.
  init(pkcs8: [UInt8]) throws(SegelFault) {
    guard let parsed = parse(pkcs8, { d2i_AutoPrivateKey(nil, $0, $1) }) else { throw .unreadable("PKCS#8") }
    handle = parsed.object
  }

  /// PKCS#8 DER, in the clear: wipe it after use.
  func pkcs8() throws(SegelFault) -> [UInt8] {
    guard let information = EVP_PKEY2PKCS8(handle) else { throw cryptoFault("PKCS#8") }
    defer { PKCS8_PRIV_KEY_INFO_free(information) }
    return try der("PKCS#8") { i2d_PKCS8_PRIV_KEY_INFO(information, $0) }
  }

  var isRSA: Bool { EVP_PKEY_get_base_id(handle) == EVP_PKEY_RSA }

  /// A signature over SHA-256 of `message`: PKCS#1 v1.5, or ECDSA as DER.
  func sign(_ message: [UInt8]) throws(SegelFault) -> [UInt8] {
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var length = 0
    guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, handle) == 1,
      EVP_DigestSign(context, nil, &length, message, message.count) == 1
    else { throw cryptoFault("sign") }
    var signature = [UInt8](repeating: 0, count: length)
    guard EVP_DigestSign(context, &signature, &length, message, message.count) == 1 else {
      throw cryptoFault("sign")
    }
    return Array(signature[..<length])
  }
}

/// The kinds of keys that are issued.
package enum KeyAlgorithm: String, Sendable, Codable, CaseIterable {
  case rsa3072
  case p256
}
