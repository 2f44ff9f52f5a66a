/// A number as it lies in the database.
package struct NomorTersegel: Sendable, Equatable {
  /// Nonce, cipher text and tag.
  package let isi: [UInt8]
  /// The blind index.
  package let sidik: [UInt8]

  package init(isi: [UInt8], sidik: [UInt8]) {
    self.isi = isi
    self.sidik = sidik
  }

  /// Of two columns that may be NULL together.
  init?(_ isi: [UInt8]?, _ sidik: [UInt8]?) {
    guard let isi, let sidik else { return nil }
    self.init(isi: isi, sidik: sidik)
  }
}
