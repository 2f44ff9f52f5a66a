import Foundation

/// What `langsung.js` understands: what changed, what to say aloud, and new figures beside menu entries.
package struct LiveMessage: Codable, Sendable, Equatable {
  /// Parts of the page marked `data-langsung` with this word fetch themselves again.
  package var kanal: String
  /// A sentence for a brief notice and for screen readers: "Surat baru dari Bupati".
  package var pesan: String?
  /// Figures by the address they stand beside: `["/surat-masuk": 4]`.
  package var hitung: [String: Int]?

  package init(kanal: String, pesan: String? = nil, hitung: [String: Int]? = nil) {
    self.kanal = kanal
    self.pesan = pesan
    self.hitung = hitung
  }

  /// `id`: see `ServerEvent`.
  package func event(id: String? = nil) throws -> ServerEvent {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return ServerEvent(String(decoding: try encoder.encode(self), as: UTF8.self), id: id)
  }
}

/// A part of the page that fetches itself again from `source` when something happens on `channel`.
package func live(_ channel: String, source: String, label: String, _ content: HTML) -> HTML {
  """
  <section data-langsung="\(channel)" data-sumber="\(source)" aria-label="\(label)">\(content)</section>
  """
}
