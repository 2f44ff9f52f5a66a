import Hummingbird
import HTTPTypes

/// How the body of a form is written.
enum FormEncoding: Equatable {
  case urlencoded
  case multipart(boundary: String)
}

extension Request {
  /// Nil when the body is no form.
  var formEncoding: FormEncoding? {
    guard let type = headers[.contentType] else { return nil }
    let parts = type.split(separator: ";").map { $0.drop { $0 == " " } }
    switch parts.first?.lowercased() {
    case "application/x-www-form-urlencoded": return .urlencoded
    case "multipart/form-data":
      guard let parameter = parts.first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
      let boundary = parameter.dropFirst("boundary=".count).filter { $0 != "\"" }
      // RFC 2046: 1…70 characters, and the last is no space.
      guard (1...70).contains(boundary.utf8.count), boundary.last != " " else { return nil }
      return .multipart(boundary: boundary)
    default: return nil
    }
  }
}
