import Hummingbird
import HTTPTypes
import ServiceLifecycle

/// One event of a stream (WHATWG HTML §9.2).
package struct ServerEvent: Sendable, Equatable {
  /// What the browser tells us when it comes back, so that nothing is missed.
  package var id: String?
  package var data: String

  package init(_ data: String, id: String? = nil) {
    self.data = data
    self.id = id
  }

  var bytes: [UInt8] {
    let lines = data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { "data: \($0)\n" }
    let id = id.map { "id: \($0.filter { !$0.isNewline && $0 != "\0" })\n" } ?? ""
    return Array("\(id)\(lines.joined())\n".utf8)
  }
}

extension Response {
  /// Server-sent events as long as `events` lasts, the browser listens and the server runs, with a sign of life every
  /// `heartbeat` so that proxies keep the line and a browser that went away is noticed.
  ///
  /// `retry`: how long a browser waits before it comes back; spread over twice that, so that a restarted
  ///   server is not met by a thousand at once.
  package static func events(
    _ events: AsyncStream<ServerEvent>, heartbeat: Duration = .seconds(15), retry: Duration = .seconds(3)
  ) -> Response {
    let wait = Int(retry / .milliseconds(1) * Double.random(in: 1...2))
    let body = ResponseBody { writer in
      try await writer.write(ByteBuffer(string: "retry: \(wait)\n\n"))
      // Events and heartbeats meet here, since only one may write. A browser that is too slow loses the oldest
      // events, not our memory; what it shows is refetched whole at the next one.
      let (line, sender) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(64))
      try await withGracefulShutdownHandler {
        try await withThrowingTaskGroup(of: Void.self) { group in
          defer { group.cancelAll() }
          group.addTask {
            for await event in events { sender.yield(event.bytes) }
            sender.finish()
          }
          group.addTask {
            while true {
              try await Task.sleep(for: heartbeat, tolerance: heartbeat / 10)
              sender.yield(Array(":\n\n".utf8))
            }
          }
          for await bytes in line { try await writer.write(ByteBuffer(bytes: bytes)) }
        }
      } onGracefulShutdown: {
        sender.finish()
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store, no-transform",
        .accelBuffering: "no",
      ], body: body)
  }
}
