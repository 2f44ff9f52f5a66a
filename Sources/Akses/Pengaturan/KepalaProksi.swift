import Foundation
import HTTPTypes
import Hummingbird

/// The header in which a trusted proxy says for whom it asks. Only the one that the proxy fills is looked at: the other
/// comes from whoever sent it.
package enum KepalaProksi: String, Sendable, CaseIterable {
  case xForwardedFor = "x-forwarded-for"
  /// RFC 7239.
  case forwarded

  /// The addresses as written, the nearest last.
  func rantai(_ request: Request) -> [String] {
    let nilai = HTTPField.Name(rawValue).map { request.headers[values: $0] } ?? []
    let bagian = nilai.flatMap { $0.split(separator: ",") }.map { $0.trimmingCharacters(in: .whitespaces) }
    switch self {
    case .xForwardedFor: return bagian
    case .forwarded: return bagian.map(Self.untuk)
    }
  }

  /// `for="[2001:db8::1]:4711";proto=https` is `2001:db8::1`; what names nobody is no address.
  private static func untuk(_ elemen: String) -> String {
    for pasangan in elemen.split(separator: ";") {
      let bagian = pasangan.split(separator: "=", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard bagian.count == 2, bagian[0].lowercased() == "for" else { continue }
      let nilai = bagian[1].trimmingCharacters(in: ["\""])
      if let dalam = nilai.wholeMatch(of: /\[([0-9a-fA-F:.]+)\](?::\d+)?/) { return String(dalam.output.1) }
      if let luar = nilai.wholeMatch(of: /([0-9.]+)(?::\d+)?/) { return String(luar.output.1) }
      return nilai
    }
    return ""
  }
}
