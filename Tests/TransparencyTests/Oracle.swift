import Cryptography
import Transparency

/// The definitions of RFC 9162 section 2.1, recursively and slowly as they are written there. Shares nothing with the
/// code under test but SHA-256.
enum Oracle {
  static func leaf(_ entry: [UInt8]) -> Hash { hash([0] + entry) }

  /// MTH(D[n]) over leaf hashes.
  static func head(_ leaves: ArraySlice<Hash>) -> Hash {
    guard leaves.count > 1 else { return leaves.first ?? hash([]) }
    let (left, right) = divide(leaves)
    return node(head(left), head(right))
  }

  /// PATH(m, D[n]).
  static func path(_ index: Int, _ leaves: ArraySlice<Hash>) -> [Hash] {
    guard leaves.count > 1 else { return [] }
    let (left, right) = divide(leaves)
    return index < left.count
      ? path(index, left) + [head(right)] : path(index - left.count, right) + [head(left)]
  }

  /// PROOF(m, D[n]).
  static func proof(_ size: Int, _ leaves: ArraySlice<Hash>) -> [Hash] {
    subproof(size, leaves, isWhole: true)
  }

  private static func subproof(_ size: Int, _ leaves: ArraySlice<Hash>, isWhole: Bool) -> [Hash] {
    if size == leaves.count { return isWhole ? [] : [head(leaves)] }
    let (left, right) = divide(leaves)
    return size <= left.count
      ? subproof(size, left, isWhole: isWhole) + [head(right)]
      : subproof(size - left.count, right, isWhole: false) + [head(left)]
  }

  private static func divide(_ leaves: ArraySlice<Hash>) -> (ArraySlice<Hash>, ArraySlice<Hash>) {
    var width = 1
    while width * 2 < leaves.count { width *= 2 }
    return (leaves.prefix(width), leaves.dropFirst(width))
  }

  private static func node(_ left: Hash, _ right: Hash) -> Hash { hash([1] + left.bytes + right.bytes) }

  private static func hash(_ bytes: [UInt8]) -> Hash { Hash(sha256(bytes)) ?? .emptyTree }
}
