/// Where a person wanted to go before he had to log in: a path of this site and nothing else.
struct Tujuan: Sendable, Equatable {
  static let beranda = Tujuan("/")
  let jalur: String

  /// Anything that a browser could take for another site, or that leads back to the door, becomes the first page.
  init(_ teks: String?) {
    let teks = teks ?? ""
    let aman =
      teks.hasPrefix("/") && !teks.hasPrefix("//") && teks.utf8.count <= 2000
      && teks.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") }
    let pintu = ["/masuk", "/keluar"]
      .contains { teks == $0 || teks.hasPrefix($0 + "/") || teks.hasPrefix($0 + "?") }
    jalur = aman && !pintu ? teks : "/"
  }
}
