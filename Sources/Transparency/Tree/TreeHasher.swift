import CLibCrypto

/// Hashes leaves and nodes of a tree (RFC 9162 section 2.1.1); one context of OpenSSL serves many hashes.
/// Use from one thread at a time.
package struct TreeHasher: ~Copyable {
  private let context: OpaquePointer?

  package init() {
    context = EVP_MD_CTX_new()
    let algorithm = EVP_MD_fetch(nil, "SHA256", nil)
    EVP_DigestInit_ex2(context, algorithm, nil)
    EVP_MD_free(algorithm)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// The hash of an entry: a zero byte before it keeps entries and nodes apart.
  package func leaf(_ entry: [UInt8]) -> Hash {
    entry.withUnsafeBytes { entry in
      withUnsafeTemporaryAllocation(byteCount: entry.count + 1, alignment: 1) { buffer in
        buffer[0] = 0
        UnsafeMutableRawBufferPointer(rebasing: buffer[1...]).copyMemory(from: entry)
        return digest(UnsafeRawBufferPointer(buffer))
      }
    }
  }

  /// The hash of the node above `left` and `right`.
  package func node(_ left: Hash, _ right: Hash) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Hash.size, alignment: 1) { buffer in
      buffer[0] = 1
      buffer.storeBytes(of: left.lanes, toByteOffset: 1, as: SIMD32<UInt8>.self)
      buffer.storeBytes(of: right.lanes, toByteOffset: 1 + Hash.size, as: SIMD32<UInt8>.self)
      return digest(UnsafeRawBufferPointer(buffer))
    }
  }

  /// The head of the complete subtree over `hashes`, whose number is a power of two.
  func head(ofComplete hashes: ArraySlice<Hash>) -> Hash {
    var row = Array(hashes)
    while row.count > 1 {
      for pair in 0..<row.count / 2 { row[pair] = node(row[2 * pair], row[2 * pair + 1]) }
      row.removeLast(row.count / 2)
    }
    return row.first ?? .emptyTree
  }

  /// The head over heads of neighbouring subtrees, the larger ones first: each is joined with all that is right of it.
  func head(ofDescending heads: [Hash]) -> Hash {
    guard var head = heads.last else { return .emptyTree }
    for left in heads.dropLast().reversed() { head = node(left, head) }
    return head
  }

  func digest(of bytes: [UInt8]) -> Hash { bytes.withUnsafeBytes { digest($0) } }

  private func digest(_ bytes: UnsafeRawBufferPointer) -> Hash {
    var lanes = SIMD32<UInt8>()
    EVP_DigestInit_ex2(context, nil, nil)
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    withUnsafeMutableBytes(of: &lanes) { digest in
      _ = EVP_DigestFinal_ex(context, digest.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
    }
    return Hash(lanes: lanes)
  }
}
