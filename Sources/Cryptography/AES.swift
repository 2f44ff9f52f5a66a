import CLibCrypto

/// A 256-bit key for AES-GCM: what is sealed is hidden and cannot be changed unnoticed.
package struct AESKey: Sendable {
  private static let nonceSize = 12
  private static let tagSize = 16
  package let bytes: [UInt8]

  /// - Throws: `.keySize` unless `bytes` are 32.
  package init(_ bytes: [UInt8]) throws(CryptographyError) {
    guard bytes.count == 32 else { throw .keySize }
    self.bytes = bytes
  }

  /// `context`: authenticated but not stored: name the table, column and row, so that a
  /// sealed value cannot be moved to another place.
  /// Gives nonce, ciphertext and tag in one.
  package func seal(_ plain: [UInt8], context: String) throws(CryptographyError) -> [UInt8] {
    let nonce = try randomBytes(Self.nonceSize)
    let cipher = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(cipher) }
    var sealed = [UInt8](repeating: 0, count: plain.count)
    var tag = [UInt8](repeating: 0, count: Self.tagSize)
    var length: Int32 = 0
    let aad = Array(context.utf8)
    guard EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, bytes, nonce) == 1,
      EVP_EncryptUpdate(cipher, nil, &length, aad, Int32(aad.count)) == 1,
      EVP_EncryptUpdate(cipher, &sealed, &length, plain, Int32(plain.count)) == 1,
      EVP_EncryptFinal_ex(cipher, &tag, &length) == 1,
      EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, Int32(Self.tagSize), &tag) == 1
    else { throw .failed("AES-GCM seal") }
    return nonce + sealed + tag
  }

  /// - Throws: `.notAuthentic` when the bytes were changed, moved to another context, or sealed under another key.
  package func open(_ sealed: [UInt8], context: String) throws(CryptographyError) -> [UInt8] {
    guard sealed.count >= Self.nonceSize + Self.tagSize else { throw .notAuthentic }
    let nonce = Array(sealed.prefix(Self.nonceSize))
    let body = Array(sealed.dropFirst(Self.nonceSize).dropLast(Self.tagSize))
    var tag = Array(sealed.suffix(Self.tagSize))
    let cipher = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(cipher) }
    var plain = [UInt8](repeating: 0, count: body.count)
    var last = [UInt8](repeating: 0, count: Self.tagSize)
    var length: Int32 = 0
    let aad = Array(context.utf8)
    guard EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, bytes, nonce) == 1,
      EVP_DecryptUpdate(cipher, nil, &length, aad, Int32(aad.count)) == 1,
      EVP_DecryptUpdate(cipher, &plain, &length, body, Int32(body.count)) == 1,
      EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, Int32(Self.tagSize), &tag) == 1,
      EVP_DecryptFinal_ex(cipher, &last, &length) == 1
    else { throw .notAuthentic }
    return plain
  }
}
