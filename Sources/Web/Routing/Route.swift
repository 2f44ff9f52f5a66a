import Foundation
import Hummingbird

/// The path of a page, written once: links are made from it and handlers are registered under it.
///
/// Each module has one enum of them:
///
///     enum Rute {
///       static let surat = Route<>("/surat")
///       static let satu = Route<Key<Surat>>("/surat/:surat")
///     }
///
/// - a link: `Rute.satu(id)` gives `"/surat/42"`; `Rute.surat()` gives `"/surat"`;
/// - registration: `router.get(Rute.satu.path, use: satu)`;
/// - in the handler: `let id = try Rute.satu.value(context)`, which answers 404 to what is no key.
package struct Route<each Value: LosslessStringConvertible & Sendable>: Sendable {
  /// The pattern as written: `/surat/:surat`.
  package let pattern: String
  let names: [String]
  /// What stands between the values: a link is made of these without looking at the pattern again.
  private let literals: [String]

  /// - Parameter pattern: literal segments and one `:name` for each value, in order.
  package init(_ pattern: StaticString) {
    self.pattern = "\(pattern)"
    names = self.pattern.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    literals = names.reduce(into: [self.pattern]) { parts, name in
      let rest = parts.removeLast()
        .split(separator: ":\(name)", maxSplits: 1, omittingEmptySubsequences: false)
      parts += rest.map(String.init)
    }
  }

  /// What the router matches.
  package var path: RouterPath { RouterPath(pattern) }

  /// The address with these values in it, percent-encoded.
  package func callAsFunction(_ value: repeat each Value) -> String {
    var address = literals[0]
    var place = 1
    func append(_ value: some LosslessStringConvertible) {
      address += percentEncoded(value.description) + literals[place]
      place += 1
    }
    repeat append(each value)
    return address
  }

  /// The values in the address of this request.
  /// - Throws: 404 when one is not of its type: there is no such page.
  package func value(_ context: some RequestContext) throws -> (repeat each Value) {
    var next = names.makeIterator()
    func parse<T: LosslessStringConvertible>(_: T.Type) throws -> T {
      guard let name = next.next(), let text = context.parameters.get(name),
        let value = T(text.removingPercentEncoding ?? text)
      else { throw HTTPError(.notFound) }
      return value
    }
    return (repeat try parse((each Value).self))
  }
}

/// `path` with a query made of the pairs that have a value.
package func query(_ path: String, _ pairs: KeyValuePairs<String, String?>) -> String {
  let items = pairs.compactMap { name, value in value.map { "\(percentEncoded(name))=\(percentEncoded($0))" }
  }
  return items.isEmpty ? path : "\(path)?\(items.joined(separator: "&"))"
}

/// Unreserved characters of RFC 3986 stay, everything else is encoded.
func percentEncoded(_ text: String) -> String {
  guard !text.utf8.allSatisfy(\.isUnreserved) else { return text }
  var result = ""
  for byte in text.utf8 {
    switch byte {
    case _ where byte.isUnreserved: result.append(Character(Unicode.Scalar(byte)))
    default:
      let hex = String(byte, radix: 16, uppercase: true)
      result += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
    }
  }
  return result
}

extension UInt8 {
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
