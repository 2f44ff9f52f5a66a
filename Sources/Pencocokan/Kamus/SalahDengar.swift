/// What a name may be when one sound of it was misheard: Ramadani for Rahmadani, Wakyuni for Wahyuni, Hidayad for Hidayat.
///
/// For questions only: nothing of it is stored, and two records are never taken for one because of it.
package enum SalahDengar {
  /// Sounds that are taken for each other, as `Ejaan.kode` writes them.
  private static let sekawan = ["khg", "dt", "pb", "sjc", "mn", "lr"].map { Array($0.utf8) }
  /// Husen and Husain, Olia and Aulia.
  private static let luluh = [(UInt8(ascii: "e"), Array("ai".utf8)), (UInt8(ascii: "o"), Array("au".utf8))]
  private static let vokal = Array("aeiou".utf8)
  private static let (g, h, k, n, s, t) = (
    UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "n"), UInt8(ascii: "s"),
    UInt8(ascii: "t")
  )

  /// The codes that differ from one by a sound that is easily misheard.
  /// - Parameter kode: a code from `Ejaan.kode`.
  /// - Returns: each once, without the code itself; none of words too short to tell, or without any vowel.
  package static func bentuk(_ kode: [UInt8]) -> [[UInt8]] {
    guard kode.count >= 4, kode.contains(where: vokal.contains) else { return [] }
    var hasil: [[UInt8]] = []
    for (i, bunyi) in kode.enumerated() {
      let (awal, akhir) = (kode[..<i], kode[(i + 1)...])
      for lain in pengganti(bunyi, di: i) { hasil.append(awal + [lain] + akhir) }
      if bolehHilang(kode, i) { hasil.append(Array(awal + akhir)) }
      for sisip in sisipan(kode, i) { hasil.append(awal + [sisip] + kode[i...]) }
    }
    for (luluh, rangkap) in Self.luluh {
      for i in kode.indices {
        if kode[i] == luluh { hasil.append(kode[..<i] + rangkap + kode[(i + 1)...]) }
        if kode[i...].starts(with: rangkap) { hasil.append(kode[..<i] + [luluh] + kode[(i + 2)...]) }
      }
    }
    if let akhir = kode.last, vokal.contains(akhir) { hasil += [kode + [k], kode + [t]] }
    var ada: Set<[UInt8]> = [kode]
    return hasil.filter { ada.insert($0).inserted }
  }

  /// A vowel only at the beginning: elsewhere `Ejaan.kerangka` passes over it.
  private static func pengganti(_ bunyi: UInt8, di i: Int) -> [UInt8] {
    let kawan = vokal.contains(bunyi) ? (i == 0 ? vokal : []) : sekawan.first { $0.contains(bunyi) } ?? []
    return kawan.filter { $0 != bunyi }
  }

  /// A mute h, the g of ng, a last consonant; of longer words any consonant.
  private static func bolehHilang(_ kode: [UInt8], _ i: Int) -> Bool {
    if vokal.contains(kode[i]) { return false }
    return kode[i] == h || kode.count >= 6 || i > 0 && kode[i] == g && kode[i - 1] == n
      || kode.count == 5 && i == 4
  }

  /// A mute h after a vowel or at the beginning, the t of Utsman, the g of ng.
  private static func sisipan(_ kode: [UInt8], _ i: Int) -> [UInt8] {
    let sesudahVokal = i > 0 && vokal.contains(kode[i - 1])
    var hasil: [UInt8] = []
    if sesudahVokal || i == 0 && vokal.contains(kode[i]) { hasil.append(h) }
    if sesudahVokal, kode[i] == s { hasil.append(t) }
    if i > 0, kode[i - 1] == n, !vokal.contains(kode[i]), kode[i] != g { hasil.append(g) }
    return hasil
  }
}
