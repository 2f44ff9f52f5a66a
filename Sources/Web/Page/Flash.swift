import Foundation
import HTTPTypes
import Hummingbird

/// One sentence for the page after a redirect: "Surat terkirim ke 208 desa." Shown once, then forgotten.
///
/// It travels in a cookie that only this host can set and no script can read. It is not signed: who can write
/// this cookie already owns the browser, and the text is escaped like any other.
package struct Flash: Sendable, Equatable {
  package enum Kind: String, Sendable { case done, note, harm }

  package var kind: Kind
  package var text: String

  package init(_ text: String, kind: Kind = .done) {
    self.kind = kind
    self.text = text
  }

  /// From the cookie's value; nil when it is none of ours.
  init?(cookie value: String) {
    guard let data = Data(base64Encoded: value.replacing("-", with: "+").replacing("_", with: "/")),
      let text = String(data: data, encoding: .utf8),
      let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon]))
    else { return nil }
    self.init(String(text[text.index(after: colon)...]), kind: kind)
  }

  /// Base64url with padding dropped to fours, so that the value is a legal cookie.
  var cookieValue: String {
    Data("\(kind.rawValue):\(text.prefix(600))".utf8).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_")
  }
}

extension Response {
  /// 303 to `path`: the browser fetches it with GET, so that reloading never sends twice.
  package static func see(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: SafeAddress(path)?.text ?? "/"])
  }

  /// 303 to `path`, where `flash` is shown once.
  package static func see(_ path: String, _ flash: Flash, _ context: some WebContext) -> Response {
    var response = see(path)
    response.setFlash(flash, context.web.site)
    return response
  }

  mutating func setFlash(_ flash: Flash?, _ site: Site) {
    let secure = site.transport == .https ? "; Secure" : ""
    let age = flash == nil ? 0 : 120
    headers.append(
      HTTPField(
        name: .setCookie,
        value:
          "\(site.cookieName("kilat"))=\(flash?.cookieValue ?? ""); Path=/; Max-Age=\(age); HttpOnly; SameSite=Lax\(secure)"
      ))
  }
}
