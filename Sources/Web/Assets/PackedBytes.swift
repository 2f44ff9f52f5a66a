import Synchronization

/// A file as it travels, packed as far as it goes when the first browser asks for it: that takes the smallest form a
/// tenth of a second, which a starting server has no time for, and every later visitor gains.
final class PackedBytes: Sendable {
  private enum State: Sendable { case unasked, packed([UInt8]?) }

  private let state = Mutex(State.unasked)
  private let pack: @Sendable () -> [UInt8]?

  /// `pack`: nil when it would not be smaller.
  init(_ pack: @escaping @Sendable () -> [UInt8]?) { self.pack = pack }

  /// Who asks while another packs waits for him.
  var bytes: [UInt8]? {
    state.withLock { state in
      if case .packed(let bytes) = state { return bytes }
      let bytes = pack()
      state = .packed(bytes)
      return bytes
    }
  }
}
