import Cryptography

/// What every form carries unseen: the session's proof and the key that makes sending twice count once.
package struct FormToken: Sendable {
  /// The session's secret under a mask that is new in every page, so that compression cannot betray it (BREACH).
  package let csrf: String
  /// The idempotency key, in the field `kunci`.
  package let key: String
  /// The address of the page that the form stands on.
  let page: String

  package init(csrf: String, key: String, page: String = "/") {
    self.csrf = csrf
    self.key = key
    self.page = page
  }

  /// The same form again, after errors: the key stays, since nothing was done under it.
  package func keeping(key: String) -> FormToken {
    FormToken(csrf: csrf, key: key.isEmpty ? self.key : key, page: page)
  }
}

extension WebContext {
  /// For one form of one page.
  package func formToken() -> FormToken {
    FormToken(csrf: CSRF.mask(csrf), key: hex(noise(16)), page: web.page)
  }
}

/// The proof that a form came from a page of ours, made for this session.
package enum CSRF {
  static let field = "csrf"

  /// Half of it random, half of it the secret crossed with that.
  package static func mask(_ secret: String) -> String {
    let secret = Array(secret.utf8)
    let mask = noise(secret.count)
    return hex(mask + zip(mask, secret).map { $0 ^ $1 })
  }

  /// Whether `proof` is `secret` under some mask.
  package static func proves(_ proof: String, _ secret: String) -> Bool {
    guard !secret.isEmpty, let bytes = unhex(proof), bytes.count == secret.utf8.count * 2 else {
      return false
    }
    let unmasked = zip(bytes.prefix(bytes.count / 2), bytes.suffix(bytes.count / 2)).map { $0 ^ $1 }
    return constantTimeEquals(unmasked, Array(secret.utf8))
  }
}

func noise(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  var bytes: [UInt8] = []
  // Each draw asks the kernel: eight bytes at a time.
  while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes += $0 } }
  return Array(bytes.prefix(count))
}
