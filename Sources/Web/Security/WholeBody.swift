import Hummingbird
import HTTPTypes
import Synchronization

extension ResponseBody {
  /// All that is written.
  func whole() async throws -> [UInt8] {
    let whole = Whole()
    try await write(Collector(whole: whole))
    return whole.bytes
  }
}

/// What a body has written.
private final class Whole: Sendable {
  private let state = Mutex<[UInt8]>([])

  var bytes: [UInt8] { state.withLock { $0 } }

  func add(_ buffer: ByteBuffer) {
    state.withLock { state in buffer.withUnsafeReadableBytes { state.append(contentsOf: $0) } }
  }
}

private struct Collector: ResponseBodyWriter {
  let whole: Whole

  func write(_ buffer: ByteBuffer) async throws { whole.add(buffer) }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
