import Hummingbird
import HTTPTypes

extension HTTPRequest.Method {
  /// Whether it promises to change nothing (RFC 9110 §9.2.1).
  var isSafe: Bool { self == .get || self == .head || self == .options || self == .trace }
}

extension HTTPField.Name {
  static let csrf = known("X-CSRF")
  static let fetchSite = known("Sec-Fetch-Site")
  static let fragment = known("X-Fragmen")
  static let upload = known("X-Unggah")
  static let uploadTarget = known("X-Tujuan")
  static let permissionsPolicy = known("Permissions-Policy")
  static let referrerPolicy = known("Referrer-Policy")
  static let openerPolicy = known("Cross-Origin-Opener-Policy")
  static let resourcePolicy = known("Cross-Origin-Resource-Policy")
  static let requestID = known("X-Request-Id")
  static let accelBuffering = known("X-Accel-Buffering")

  /// A name that is a legal token as written here.
  private static func known(_ name: StaticString) -> HTTPField.Name {
    HTTPField.Name("\(name)") ?? .xContentTypeOptions
  }
}

extension Request {
  /// Whether the browser vouches that a page of this very host sent it. Browsers that send neither header are
  /// older than every one we support.
  var isSameOrigin: Bool {
    if let site = headers[.fetchSite] { return site == "same-origin" }
    guard let origin = headers[.origin], let host = head.authority else { return false }
    // The scheme is the proxy's affair; host and port must be ours.
    return origin == "https://\(host)" || origin == "http://\(host)"
  }
}
