import Hummingbird
import Synchronization

/// A body of which the beginning was read already: that first, then the rest as it comes. It can be read once.
struct BegunBody: AsyncSequence, Sendable {
  typealias Element = ByteBuffer

  private let head: [ByteBuffer]
  private let rest: Rest

  init(head: [ByteBuffer], rest: sending RequestBody.AsyncIterator) {
    self.head = head
    self.rest = Rest(rest)
  }

  func makeAsyncIterator() -> Iterator {
    Iterator(head: head[...], rest: rest.take())
  }

  struct Iterator: AsyncIteratorProtocol {
    var head: ArraySlice<ByteBuffer>
    var rest: RequestBody.AsyncIterator?

    mutating func next() async throws -> ByteBuffer? {
      if let buffer = head.popFirst() { return buffer }
      return try await rest?.next()
    }
  }

  /// Hands the iterator to whoever asks first.
  private final class Rest: Sendable {
    private let iterator: Mutex<RequestBody.AsyncIterator?>

    init(_ iterator: sending RequestBody.AsyncIterator) { self.iterator = Mutex(iterator) }

    func take() -> sending RequestBody.AsyncIterator? { iterator.withLock { $0.take() } }
  }
}
