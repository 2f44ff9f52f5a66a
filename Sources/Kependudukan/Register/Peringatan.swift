/// Something odd but allowed, told to who writes it down.
package struct Peringatan: Hashable, Sendable {
  /// The field it is about: `tanggal_lahir`.
  package let bidang: String
  package let kalimat: String

  package init(_ bidang: String, _ kalimat: String) {
    self.bidang = bidang
    self.kalimat = kalimat
  }
}

extension PeringatanNomor {
  func peringatan(_ bidang: String) -> Peringatan { Peringatan(bidang, kalimat) }
}
