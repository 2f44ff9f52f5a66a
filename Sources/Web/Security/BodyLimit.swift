import Hummingbird
import HTTPTypes

/// Refuses a body larger than `limit` bytes with 413: at once when its length is told, else when it is reached.
package struct BodyLimit<Context: RequestContext>: RouterMiddleware {
  private let limit: Int

  package init(bytes limit: Int) { self.limit = limit }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if let told = request.headers[.contentLength] {
      guard let length = Int(told), length <= limit else { throw HTTPError(.contentTooLarge) }
      return try await next(request, context)
    }
    guard request.headers[.transferEncoding] != nil else { return try await next(request, context) }
    var request = request
    request.body = RequestBody(asyncSequence: LimitedBody(body: request.body, limit: limit))
    return try await next(request, context)
  }
}

/// A body that ends in 413 after `limit` bytes.
private struct LimitedBody: AsyncSequence, Sendable {
  typealias Element = ByteBuffer

  let body: RequestBody
  let limit: Int

  func makeAsyncIterator() -> Iterator { Iterator(base: body.makeAsyncIterator(), left: limit) }

  struct Iterator: AsyncIteratorProtocol {
    var base: RequestBody.AsyncIterator
    var left: Int

    mutating func next() async throws -> ByteBuffer? {
      guard let buffer = try await base.next() else { return nil }
      left -= buffer.readableBytes
      guard left >= 0 else { throw HTTPError(.contentTooLarge) }
      return buffer
    }
  }
}
