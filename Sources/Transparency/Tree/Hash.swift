/// One hash of the tree: the 32 bytes of a SHA-256.
package struct Hash: Hashable, Sendable {
  /// How many bytes a hash has.
  package static let size = 32
  /// The head of a tree without leaves: SHA-256 of nothing (RFC 9162 section 2.1.1).
  package static let emptyTree = TreeHasher().digest(of: [])

  let lanes: SIMD32<UInt8>

  init(lanes: SIMD32<UInt8>) { self.lanes = lanes }

  /// Nil unless `bytes` are 32.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    lanes = Array(bytes).withUnsafeBytes { $0.loadUnaligned(as: SIMD32<UInt8>.self) }
  }

  /// Nil unless `base64` is the padded base 64 (RFC 4648 section 4) of 32 bytes.
  package init?(base64 text: some StringProtocol) {
    guard let bytes = decodeBase64(text) else { return nil }
    self.init(bytes)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] { withUnsafeBytes(of: lanes) { Array($0) } }

  /// The 44 characters of padded base 64, as checkpoints and receipts hold it.
  package var base64: String { encodeBase64(bytes) }

  /// The hash of an entry as a leaf (RFC 9162 section 2.1.1). For many, keep one `TreeHasher`.
  package static func leaf(_ entry: [UInt8]) -> Hash { TreeHasher().leaf(entry) }
}
