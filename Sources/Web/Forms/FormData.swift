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

  package init() {}

  /// From `application/x-www-form-urlencoded`.
  /// - Throws: 400 for broken percent codes, text that is not UTF-8, or NUL; 413 for too many fields.
  package init(urlencoded body: ByteBuffer, limit: FormLimit = .standard) throws {
    for pair in body.readableBytesView.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      try append(Self.unescaped(parts[0]), parts.count > 1 ? Self.unescaped(parts[1]) : "", limit: limit)
    }
  }

  package func first(_ name: String) -> String? { entries.first { $0.name == name }?.value }

  package func all(_ name: String) -> [String] { entries.filter { $0.name == name }.map(\.value) }

  /// Line ends become `\n` and letters their composed form, whatever the machine at the other end sends.
  package mutating func append(_ name: String, _ value: String, limit: FormLimit = .standard) throws {
    guard entries.count < limit.parts else { throw HTTPError(.contentTooLarge) }
    guard !value.utf8.contains(0), !name.utf8.contains(0) else { throw HTTPError(.badRequest) }
    let lines =
      value.utf8.contains(13) ? value.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : value
    let isPlain = lines.utf8.allSatisfy { $0 < 128 }
    entries.append(Entry(name: name, value: isPlain ? lines : lines.precomposedStringWithCanonicalMapping))
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
