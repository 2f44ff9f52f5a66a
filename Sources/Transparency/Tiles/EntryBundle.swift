/// Up to 256 entries as they are served: each after its length in two bytes, the high one first (C2SP tlog-tiles,
/// "Log entries").
package enum EntryBundle {
  /// The length of the longest entry, in bytes.
  package static let longestEntry = Int(UInt16.max)

  /// - Throws: `.entryTooLong` when an entry has more than 65,535 bytes.
  package static func encode(_ entries: some Sequence<[UInt8]>) throws(EntryBundleError) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      guard let length = UInt16(exactly: entry.count) else { throw .entryTooLong }
      bytes.append(UInt8(length >> 8))
      bytes.append(UInt8(length & 255))
      bytes += entry
    }
    return bytes
  }

  /// - Throws: `.malformed` when the bytes end within an entry, or are more than 256 entries.
  package static func decode(_ bytes: [UInt8]) throws(EntryBundleError) -> [[UInt8]] {
    var entries: [[UInt8]] = []
    var rest = bytes[...]
    while let high = rest.popFirst() {
      guard let low = rest.popFirst(), entries.count < TileID.fullWidth else { throw .malformed }
      let length = Int(high) << 8 | Int(low)
      guard rest.count >= length else { throw .malformed }
      entries.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return entries
  }
}

/// Why entries are no bundle.
package enum EntryBundleError: Error {
  case entryTooLong, malformed
}
