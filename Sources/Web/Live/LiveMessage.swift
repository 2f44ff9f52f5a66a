import Foundation

/// What `langsung.js` understands: what changed, what to say aloud, and new figures beside menu entries.
package struct LiveMessage: Codable, Sendable, Equatable {
  /// Parts of the page marked `data-langsung` with this word fetch themselves again.
  package var kanal: String
  /// Rows for the top of lists that show the newest first (`live(front:)`): they need no fetch.
  package var baris: [String]?
  /// A sentence for a brief notice and for screen readers: "Surat baru dari Bupati".
  package var pesan: String?
  /// Figures by the address they stand beside: `["/surat-masuk": 4]`.
  package var hitung: [String: Int]?

  package init(
    kanal: String, baris: [ListRow]? = nil, pesan: String? = nil, hitung: [String: Int]? = nil
  ) {
    self.kanal = kanal
    self.baris = baris?.map { String(decoding: listItem($0).bytes, as: UTF8.self) }
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
///
/// `front`: a list whose first row is the newest of all, so that new ones may be put before it.
package func live(
  _ channel: String, source: String, label: String, front: Bool = false, _ content: HTML
) -> HTML {
  """
  <section data-langsung="\(channel)" data-sumber="\(source)"\(front ? " data-depan" : nil as HTML?) aria-label="\(label)">\(content)</section>
  """
}
