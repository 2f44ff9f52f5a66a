import Foundation
import Testing

/// The trail is read by people: what is written to it has words.
struct TrailTests {
  @Test func `every event of the trail has words for people`() throws {
    let files = try Project.swift("Sources")
    let texts = files.map { $0.code.map(\.line).joined(separator: "\n") }
    let explained = Set(
      texts.filter { $0.contains("KamusPeristiwa = [") }
        .flatMap { $0.matches(of: /"([a-z_]+\.[a-z_-]+)":/).map { String($0.1) } })
    let written = Set(
      texts.flatMap {
        $0.matches(
          of: /(?:catat|ubah)\(\s*(?:[a-z]+,\s*)?"([a-z_]+\.[a-z_-]+)"|peristiwa: "([a-z_]+\.[a-z_-]+)"/
        )
        .compactMap { ($0.1 ?? $0.2).map(String.init) }
      })
    #expect(written.count > 80)
    #expect(written.subtracting(explained).sorted() == [])
  }
}
