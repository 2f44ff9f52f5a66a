import CLibCrypto

/// A key that signs with Ed25519 (RFC 8032). The seed is the secret; who has it signs in this name.
package struct Ed25519Key: Sendable {
  /// The 32 secret bytes that the whole key follows from.
  package let seed: [UInt8]
  /// The 32 bytes by which others verify.
  package let publicKey: [UInt8]

  /// - Throws: `.keySize` unless `seed` is 32 bytes.
  package init(seed: [UInt8]) throws(CryptographyError) {
    guard seed.count == 32 else { throw .keySize }
    let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
    defer { EVP_PKEY_free(key) }
    var publicKey = [UInt8](repeating: 0, count: 32)
    var length = publicKey.count
    guard key != nil, EVP_PKEY_get_raw_public_key(key, &publicKey, &length) == 1, length == 32 else {
      throw .failed("Ed25519 key")
    }
    self.seed = seed
    self.publicKey = publicKey
  }

  /// The 64 bytes of the signature over `message`: always the same ones, no randomness is used.
  package func sign(_ message: [UInt8]) throws(CryptographyError) -> [UInt8] {
    let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
    defer { EVP_PKEY_free(key) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: 64)
    var length = signature.count
    guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
      EVP_DigestSign(context, &signature, &length, message, message.count) == 1, length == 64
    else { throw .failed("Ed25519 sign") }
    return signature
  }
}

/// Whether `signature` is by the holder of `publicKey` over exactly `message` (RFC 8032 section 5.1.7).
/// False also when the key or the signature has the wrong length or is no point of the curve.
package func verifyEd25519(_ signature: [UInt8], of message: [UInt8], publicKey: [UInt8]) -> Bool {
  guard signature.count == 64, publicKey.count == 32 else { return false }
  let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, publicKey, publicKey.count)
  defer { EVP_PKEY_free(key) }
  let context = EVP_MD_CTX_new()
  defer { EVP_MD_CTX_free(context) }
  guard key != nil, EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1,
    EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  else {
    ERR_clear_error()
    return false
  }
  return true
}
