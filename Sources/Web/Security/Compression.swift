import Hummingbird
import HTTPTypes

/// Packs pages, fragments and data with gzip when the browser takes it and it is worth it.
/// The only secret in a page, the form's proof, is masked anew each time, so its length tells nothing.
package struct Compression<Context: RequestContext>: RouterMiddleware {
  private static var types: [String] {
    ["text/html", "application/json", "application/problem+json", "text/csv", "text/plain", "image/svg+xml"]
  }
  private static var worthIt: ClosedRange<Int> { 860...4_000_000 }

  package init() {}

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    guard let length = response.body.contentLength, Self.worthIt.contains(length),
      response.headers[.contentEncoding] == nil, let type = response.headers[.contentType],
      Self.types.contains(where: type.hasPrefix)
    else { return response }
    response.headers[.vary] = response.headers[.vary].map { "\($0), Accept-Encoding" } ?? "Accept-Encoding"
    guard Encoding.best(of: request.headers[.acceptEncoding], brotli: false, gzip: true) == .gzip,
      let packed = gzipped(try await collected(response.body), level: 5)
    else { return response }
    response.headers[.contentEncoding] = "gzip"
    response.body = .init(byteBuffer: ByteBuffer(bytes: packed))
    return response
  }

  private func collected(_ body: ResponseBody) async throws -> [UInt8] {
    let (stream, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
    try await body.write(Collector(continuation: continuation))
    continuation.finish()
    var bytes: [UInt8] = []
    for await buffer in stream { bytes += buffer.readableBytesView }
    return bytes
  }
}

private struct Collector: ResponseBodyWriter {
  let continuation: AsyncStream<ByteBuffer>.Continuation

  func write(_ buffer: ByteBuffer) async throws { continuation.yield(buffer) }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws { continuation.finish() }
}
