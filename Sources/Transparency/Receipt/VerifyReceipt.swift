extension Receipt {
  /// Verifies that `entry` is in the log of `policy`: its leaf leads to the root of a checkpoint that the policy accepts.
  /// Needs nothing but its arguments.
  /// - Parameters:
  ///   - entry: the bytes of the entry as the log holds them.
  ///   - policy: the log's key, and the witnesses that are asked for.
  /// - Returns: the checkpoint that the entry is under.
  /// - Throws: `.checkpoint` when that is not to be trusted; `.notIncluded` when the entry, the index or the path is another.
  package func verify(entry: [UInt8], by policy: CheckpointPolicy) throws(ReceiptError) -> VerifiedCheckpoint
  {
    let verified: VerifiedCheckpoint
    do { verified = try policy.verify(note.encoded) } catch { throw .checkpoint(error) }
    let proof = InclusionProof(index: index, size: verified.checkpoint.size, path: path)
    guard proof.verifies(leaf: .leaf(entry), root: verified.checkpoint.root) else { throw .notIncluded }
    return verified
  }
}

/// Why a receipt proves nothing.
package enum ReceiptError: Error, Hashable {
  case malformed
  case checkpoint(CheckpointError)
  /// This entry is not where the receipt says.
  case notIncluded
}
