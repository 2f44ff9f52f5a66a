import CLibCrypto
import Foundation

/// SHA-256 of what was fed to it so far, for streams. Use from one thread at a time.
package struct SHA256Stream: ~Copyable {
  private let context: OpaquePointer?

  package init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  package func update(_ bytes: some ContiguousBytes) {
    bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  /// The 32 bytes of the digest. Call once.
  package consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 32
    EVP_DigestFinal_ex(context, &digest, &length)
    return digest
  }
}

/// SHA-256 of `bytes`: 32 bytes.
package func sha256(_ bytes: some ContiguousBytes) -> [UInt8] {
  let stream = SHA256Stream()
  stream.update(bytes)
  return stream.finish()
}

/// HMAC-SHA-256 of `bytes` under `key`: 32 bytes.
package func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
  mac(bytes, key, EVP_sha256(), 32)
}

/// A key for HMAC-SHA-256 that many short messages are authenticated under: what depends on the key alone is done once.
package final class HMACKey: @unchecked Sendable {
  // Only ever copied from once it is made, so that any number of threads may use it.
  private let prepared: OpaquePointer?

  package init(_ key: [UInt8]) {
    let algorithm = EVP_MAC_fetch(nil, "HMAC", nil)
    prepared = EVP_MAC_CTX_new(algorithm)
    EVP_MAC_free(algorithm)
    var digest = Array("SHA256".utf8CString)
    digest.withUnsafeMutableBufferPointer { name in
      let parameters = [
        OSSL_PARAM_construct_utf8_string("digest", name.baseAddress, 0), OSSL_PARAM_construct_end(),
      ]
      _ = EVP_MAC_init(prepared, key, key.count, parameters)
    }
  }

  deinit { EVP_MAC_CTX_free(prepared) }

  /// The 32 bytes for `bytes`.
  package func hmacSHA256(_ bytes: [UInt8]) -> [UInt8] {
    let context = EVP_MAC_CTX_dup(prepared)
    defer { EVP_MAC_CTX_free(context) }
    var digest = [UInt8](repeating: 0, count: 32)
    var length = 0
    EVP_MAC_update(context, bytes, bytes.count)
    EVP_MAC_final(context, &digest, &length, digest.count)
    return digest
  }
}

/// HMAC-SHA-1, only for RFC 6238 one-time passwords, whose apps know no other.
func hmacSHA1(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
  mac(bytes, key, EVP_sha1(), 20)
}

private func mac(_ bytes: [UInt8], _ key: [UInt8], _ algorithm: OpaquePointer?, _ size: Int) -> [UInt8] {
  var digest = [UInt8](repeating: 0, count: size)
  var length = UInt32(size)
  HMAC(algorithm, key, Int32(key.count), bytes, bytes.count, &digest, &length)
  return digest
}

/// Whether both are equal, in time that does not tell where they differ.
package func constantTimeEquals(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
