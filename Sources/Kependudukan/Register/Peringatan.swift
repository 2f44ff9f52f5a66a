/// Something odd but allowed, told to who writes it down.
package struct Peringatan: Hashable, Sendable {
  /// The field it is about: `tanggal_lahir`.
  package let bidang: String
  package let kalimat: String
  /// The same as it is kept with the event, where others read it later: without the name of anybody whom the event did
  /// not touch.
  let tersimpan: String

  package init(_ bidang: String, _ kalimat: String) {
    self.init(bidang, kalimat, tersimpan: kalimat)
  }

  init(_ bidang: String, _ kalimat: String, tersimpan: String) {
    self.bidang = bidang
    self.kalimat = kalimat
    self.tersimpan = tersimpan
  }
}

extension PeringatanNomor {
  func peringatan(_ bidang: String) -> Peringatan { Peringatan(bidang, kalimat) }
}
