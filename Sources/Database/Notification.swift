import Synchronization

/// A wake-up from a committed transaction.
package struct DatabaseNotification: Sendable, Hashable {
  package let channel: String
  package let payload: String

  package init(channel: String, payload: String) {
    self.channel = channel
    self.payload = payload
  }

  /// Announces that notifications of other processes may have been missed, because the connection that listens
  /// was lost: whoever waits for any channel reads the tables again.
  package static let missed = DatabaseNotification(channel: "", payload: "")

  func validated() throws -> DatabaseNotification {
    guard !channel.isEmpty, channel.utf8.allSatisfy({ $0 > 31 }) else {
      throw DatabaseError.other("a channel has a name without control characters")
    }
    guard payload.utf8.count <= 7000, !payload.utf8.contains(0) else {
      throw DatabaseError.other("a notification is at most 7,000 bytes of text")
    }
    return self
  }
}

/// The streams that wait for notifications in this process.
final class Listeners: Sendable {
  private struct State {
    var isClosed = false
    var last = 0
    var streams: [Int: AsyncStream<DatabaseNotification>.Continuation] = [:]
  }

  private let state = Mutex(State())

  var count: Int { state.withLock { $0.streams.count } }

  /// A stream that keeps the newest 4,096 notifications of a reader that lags behind, and is forgotten with it.
  func add() -> AsyncStream<DatabaseNotification> {
    AsyncStream(bufferingPolicy: .bufferingNewest(4096)) { continuation in
      let number: Int? = state.withLock { state in
        guard !state.isClosed else { return nil }
        state.last += 1
        state.streams[state.last] = continuation
        return state.last
      }
      guard let number else { return continuation.finish() }
      continuation.onTermination = { [weak self] _ in
        _ = self?.state.withLock { $0.streams.removeValue(forKey: number) }
      }
    }
  }

  func send(_ notes: [DatabaseNotification]) {
    guard !notes.isEmpty else { return }
    for stream in state.withLock({ Array($0.streams.values) }) {
      for note in notes { stream.yield(note) }
    }
  }

  func close() {
    let streams = state.withLock { state in
      state.isClosed = true
      defer { state.streams = [:] }
      return Array(state.streams.values)
    }
    for stream in streams { stream.finish() }
  }
}
