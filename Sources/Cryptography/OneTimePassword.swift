import Foundation

/// Time-based one-time passwords of six digits that change every 30 seconds (RFC 6238, SHA-1 as every app does).
package struct OneTimePassword: Sendable {
  package let secret: [UInt8]

  package init(secret: [UInt8]) { self.secret = secret }

  /// The number of the 30-second step that `time` is in.
  package static func step(at time: Date) -> Int64 { Int64(time.timeIntervalSince1970) / 30 }

  package func code(step: Int64) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let digest = hmacSHA1(counter, key: secret)
    let offset = Int(digest[19] & 15)
    let number = digest[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7fff_ffff
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The step whose code was typed, at most one step off the clock; nil when it is none of them.
  /// Remember it and refuse that step and older ones next time: a code counts once.
  package func step(of code: String, at time: Date, after used: Int64?) -> Int64? {
    let now = Self.step(at: time)
    return [now, now - 1, now + 1]
      .first { step in
        step > used ?? -1 && constantTimeEquals(Array(self.code(step: step).utf8), Array(code.utf8))
      }
  }

  /// The address an authenticator app reads from a QR code.
  package func address(account: String, issuer: String) -> String {
    let allowed = CharacterSet.alphanumerics.union(.init(charactersIn: "-._~"))
    let name = "\(issuer):\(account)".addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    let issuer = issuer.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    return "otpauth://totp/\(name)?secret=\(base32(secret))&issuer=\(issuer)"
  }
}
