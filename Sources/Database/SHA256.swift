import CLibCrypto

/// SHA-256 of a stream, through libcrypto.
final class SHA256 {
  private let context: OpaquePointer?

  init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? =
      bytes.withContiguousStorageIfAvailable { buffer in
        EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
      }
      .map { _ in () }
    if isDone == nil { update(Array(bytes)) }
  }

  /// The digest; nothing more can be added.
  func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    return digest
  }

  static func hex(_ text: String) -> String {
    let hash = SHA256()
    hash.update(text.utf8)
    return hash.finish().hex
  }
}

extension [UInt8] {
  var hex: String {
    let digits = Array<UInt8>("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
