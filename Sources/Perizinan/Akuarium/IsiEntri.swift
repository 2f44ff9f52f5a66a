import Foundation

/// What the public log commits to: the same happening always gives the same bytes, JSON with its names in order.
func isiEntri(_ entri: some Encodable) throws -> [UInt8] {
  let penulis = JSONEncoder()
  penulis.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return [UInt8](try penulis.encode(entri))
}

extension Date {
  /// UTC, in milliseconds since 1970.
  var milidetik: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
