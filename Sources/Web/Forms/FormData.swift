import Bahasa
import Foundation
import Hummingbird
import NIOCore

/// The fields of a form as sent, in order; a name may come several times.
package struct FormData: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let name: String
    package let value: String
  }

  package private(set) var entries: [Entry] = []
  /// What of it cannot be taken, by name.
  package private(set) var refused = FieldErrors()

  package init() {}

  /// From `application/x-www-form-urlencoded`.
  /// - Throws: 400 for broken percent codes, or text that is not UTF-8; 413 for too many fields.
  package init(urlencoded body: ByteBuffer, limit: FormLimit = .standard) throws {
    for pair in body.readableBytesView.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      try append(Self.unescaped(parts[0]), parts.count > 1 ? Self.unescaped(parts[1]) : "", limit: limit)
    }
  }

  package func first(_ name: String) -> String? { entries.first { $0.name == name }?.value }

  package func all(_ name: String) -> [String] { entries.filter { $0.name == name }.map(\.value) }

  /// The text without what nobody can see, and in composed form, whatever the machine at the other end sends; a password
  /// only in composed form.
  package mutating func append(_ name: String, _ value: String, limit: FormLimit = .standard) throws {
    guard entries.count < limit.parts else { throw HTTPError(.contentTooLarge) }
    guard !name.utf8.contains(0) else { throw HTTPError(.badRequest) }
    if name.hasPrefix("sandi"), !value.utf8.contains(0) {
      entries.append(Entry(name: name, value: value.precomposedStringWithCanonicalMapping))
      return
    }
    let clean = CleanText(value)
    if let problem = clean.problem { refused.check(name, problem, false) }
    entries.append(Entry(name: name, value: clean.text))
  }

  private static func unescaped(_ text: ByteBufferView) throws -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "+"): bytes.append(32)
      case UInt8(ascii: "%"):
        guard text.distance(from: index, to: text.endIndex) > 2,
          let high = digit(text[text.index(index, offsetBy: 1)]),
          let low = digit(text[text.index(index, offsetBy: 2)])
        else { throw HTTPError(.badRequest) }
        bytes.append(high << 4 | low)
        index = text.index(index, offsetBy: 2)
      case let byte: bytes.append(byte)
      }
      index = text.index(after: index)
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else { throw HTTPError(.badRequest) }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
