import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

struct EventStreamTests {
  private func stream(
    _ response: @escaping @Sendable () -> Response, _ check: @escaping @Sendable (TestResponse) throws -> Void
  ) async throws {
    let router = Router(context: TestContext.self)
    router.middlewares.add(Compression())
    router.get("/siaran") { _, _ in response() }
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(
          uri: "/siaran", method: .get, headers: [.acceptEncoding: "gzip, br"], testCallback: check)
      }
  }

  @Test func `events go out as they are written down in the standard`() async throws {
    let (events, source) = AsyncStream.makeStream(of: ServerEvent.self)
    source.yield(ServerEvent("satu\ndua\r\ntiga", id: "7\n"))
    source.yield(try LiveMessage(kanal: "surat", pesan: "Surat baru", hitung: ["/surat-masuk": 4]).event())
    source.finish()
    try await stream({ .events(events) }) { response in
      #expect(response.headers[.contentType] == "text/event-stream; charset=utf-8")
      #expect(response.headers[.contentEncoding] == nil)
      let text = String(buffer: response.body)
      #expect(text.hasPrefix("retry: "))
      #expect(text.contains("\n\nid: 7\ndata: satu\ndata: dua\ndata: tiga\n\n"))
      #expect(text.contains(#"data: {"hitung":{"/surat-masuk":4},"kanal":"surat","pesan":"Surat baru"}"#))
    }
  }

  @Test func `silence is broken by heartbeats, and an end of events ends the stream`() async throws {
    let (events, source) = AsyncStream.makeStream(of: ServerEvent.self)
    let writer = HeartbeatCounter(after: 3) { source.finish() }
    try await Response.events(events, heartbeat: .milliseconds(5)).body.write(writer)
    #expect(await writer.beats.value >= 3)
  }

  @Test func `a browser that went away ends the stream`() async throws {
    let (events, source) = AsyncStream.makeStream(of: ServerEvent.self)
    source.yield(ServerEvent("halo"))
    await #expect(throws: Gone.self) { try await Response.events(events).body.write(ClosedWriter()) }
  }
}

private struct Gone: Error {}

private struct ClosedWriter: ResponseBodyWriter {
  func write(_ buffer: ByteBuffer) async throws {
    if String(buffer: buffer).contains("halo") { throw Gone() }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

private actor Counter {
  var value = 0
  func add() -> Int {
    value += 1
    return value
  }
}

private struct HeartbeatCounter: ResponseBodyWriter {
  let beats = Counter()
  let after: Int
  let done: @Sendable () -> Void

  init(after: Int, done: @escaping @Sendable () -> Void) {
    self.after = after
    self.done = done
  }

  func write(_ buffer: ByteBuffer) async throws {
    if String(buffer: buffer) == ":\n\n", await beats.add() == after { done() }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
