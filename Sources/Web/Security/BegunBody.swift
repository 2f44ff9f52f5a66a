import Hummingbird
import Synchronization

/// A body of which the beginning was read already: that first, then the rest as it comes, each piece noted as it passes.
/// It can be read once.
struct BegunBody: AsyncSequence, Sendable {
  typealias Element = ByteBuffer

  private let head: [ByteBuffer]
  private let rest: Rest
  private let note: @Sendable (ByteBuffer) -> Void

  /// `note`: told of every piece after the head.
  init(
    head: [ByteBuffer], rest: sending RequestBody.AsyncIterator,
    note: @escaping @Sendable (ByteBuffer) -> Void
  ) {
    self.head = head
    self.rest = Rest(rest)
    self.note = note
  }

  func makeAsyncIterator() -> Iterator {
    Iterator(head: head[...], rest: rest.take(), note: note)
  }

  struct Iterator: AsyncIteratorProtocol {
    var head: ArraySlice<ByteBuffer>
    var rest: RequestBody.AsyncIterator?
    let note: @Sendable (ByteBuffer) -> Void

    mutating func next() async throws -> ByteBuffer? {
      if let buffer = head.popFirst() { return buffer }
      let buffer = try await rest?.next()
      if let buffer { note(buffer) }
      return buffer
    }
  }

  /// Hands the iterator to whoever asks first.
  private final class Rest: Sendable {
    private let iterator: Mutex<RequestBody.AsyncIterator?>

    init(_ iterator: sending RequestBody.AsyncIterator) { self.iterator = Mutex(iterator) }

    func take() -> sending RequestBody.AsyncIterator? { iterator.withLock { $0.take() } }
  }
}
