/// The words of a search, understood. Nothing a person types can be wrong: signs separate words and mean nothing else,
/// but for pairs of quotation marks.
struct Rumus: Equatable {
  /// A search by more words is cut: the first ones say enough.
  static let palingBanyak = 16
  /// A shorter beginning would match half of all words.
  static let awalanTerpendek = 3

  /// Words that stand one after the other.
  struct Frasa: Equatable {
    let kata: [String]
    /// Whether the last word may go on.
    let awalan: Bool
  }

  let frasa: [Frasa]

  init(_ teks: String) {
    var frasa: [Frasa] = []
    let bagian = teks.split(omittingEmptySubsequences: false) { "\"“”„".contains($0) }
    for (nomor, isi) in bagian.enumerated() {
      let kata = Kata.urai(String(isi))
      if nomor % 2 == 1, nomor < bagian.count - 1 {
        if !kata.isEmpty { frasa.append(Frasa(kata: kata.map(\.bentuk), awalan: false)) }
      } else {
        let akhir =
          nomor == bagian.count - 1 ? kata.last { $0.letak.upperBound == String(isi).endIndex } : nil
        frasa += kata.map { satu in
          Frasa(kata: [satu.bentuk], awalan: satu == akhir && satu.bentuk.count >= Self.awalanTerpendek)
        }
      }
    }
    var sisa = Self.palingBanyak
    self.frasa = frasa.prefix { frasa in
      sisa -= frasa.kata.count
      return sisa >= 0
    }
  }
}
