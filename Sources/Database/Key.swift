import Foundation
import Synchronization

/// The key of one `Entity`: a positive 64-bit integer that sorts by time of creation.
/// What the public sees is never a key but an unguessable code.
package struct Key<Entity>: RawRepresentable, Hashable, Sendable, SQLCodable, Codable, Comparable,
  LosslessStringConvertible
{
  package let rawValue: Int64

  package init(rawValue: Int64) { self.rawValue = rawValue }

  package init?(_ description: String) {
    guard let value = Int64(description), value > 0 else { return nil }
    rawValue = value
  }

  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  package var description: String { String(rawValue) }
  package static func < (left: Key, right: Key) -> Bool { left.rawValue < right.rawValue }
}

/// Makes keys in the program, so that a node can create rows while its link to the others is down:
/// 41 bits of milliseconds since 2025, 10 bits of node, 12 bits of sequence.
package final class KeyGenerator: Sendable {
  private static let epoch: Int64 = 1_735_689_600_000
  private let node: Int64
  private let state = Mutex<(time: Int64, sequence: Int64)>((0, 0))

  /// - Parameter node: 0…1023, different for every process that writes to the same regency's data.
  package init(node: Int = 0) {
    self.node = Int64(node & 1023)
  }

  /// Tells databases of one process apart, for what is remembered about them.
  package var identity: ObjectIdentifier { ObjectIdentifier(self) }

  package func next<Entity>(_: Entity.Type = Entity.self) -> Key<Entity> {
    let now = Int64(Date().timeIntervalSince1970 * 1000) - Self.epoch
    return state.withLock { state in
      if now > state.time {
        state = (now, 0)
      } else {
        // The clock stood still or went back: go on counting, and borrow the next millisecond when full.
        state.sequence += 1
        if state.sequence == 4096 { state = (state.time + 1, 0) }
      }
      return Key(rawValue: state.time << 22 | node << 12 | state.sequence)
    }
  }
}
