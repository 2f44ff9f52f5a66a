/// Hashes as a tile stores and serves them: one after another, 32 bytes each.
package func tileBytes(_ hashes: some Collection<Hash>) -> [UInt8] {
  Array(hashes).withUnsafeBytes { Array($0) }
}

/// The hashes in the bytes of a tile. Bytes over after the last whole hash are left out.
package func tileHashes(_ bytes: [UInt8]) -> [Hash] {
  bytes.withUnsafeBytes { raw in
    (0..<raw.count / Hash.size)
      .map {
        Hash(lanes: raw.loadUnaligned(fromByteOffset: $0 * Hash.size, as: SIMD32<UInt8>.self))
      }
  }
}
