import Foundation
import Hummingbird
import HTTPTypes

extension Problem {
  private struct Document: Encodable {
    let type = "about:blank"
    let title: String
    let status: Int
    let detail: String
    let reference: String?
    let fields: [String: String]?
  }

  /// RFC 9457, with the reference and the errors by field.
  func json() -> Response {
    let document = Document(
      title: title, status: Int(status.code), detail: message, reference: reference,
      fields: fields.isEmpty ? nil : fields)
    let body = (try? JSONEncoder().encode(document)).map { ByteBuffer(bytes: $0) } ?? ByteBuffer()
    var response = Response(
      status: status, headers: [.contentType: "application/problem+json"], body: .init(byteBuffer: body))
    response.setRetryAfter(retryAfter)
    return response
  }
}

extension Response {
  mutating func setRetryAfter(_ seconds: Int?) {
    if let seconds { headers[.retryAfter] = String(seconds) }
  }
}
