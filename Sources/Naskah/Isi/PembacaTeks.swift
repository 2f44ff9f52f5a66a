import Cetak

/// Reads emphasis within a text: `**bold**`, `*italic*`, `***both***`, `__underlined__`; a backslash takes the meaning
/// from the sign after it. A marker that has no partner is text.
struct PembacaTeks {
  private enum Unsur {
    case huruf(Unicode.Scalar)
    /// A run of marks that may switch these on or off, `panjang` signs long.
    case tanda(GayaTeks, Unicode.Scalar, panjang: Int)
  }

  private var unsur: [Unsur] = []
  private var adaSebelum: [Bool] = []
  private var adaSesudah: [Bool] = []
  /// What each mark really switches.
  private var aktif: [Int: GayaTeks] = [:]

  static func baca(_ teks: [Unicode.Scalar]) -> [TeksIsi] {
    var pembaca = PembacaTeks(teks)
    pembaca.adaSebelum = tetangga(pembaca.unsur)
    pembaca.adaSesudah = tetangga(pembaca.unsur.reversed()).reversed()
    for gaya in [GayaTeks.tebal, .miring, .garisBawah] { pembaca.pasangkan(gaya) }
    return pembaca.potongan()
  }

  private init(_ teks: [Unicode.Scalar]) {
    var indeks = 0
    while indeks < teks.count {
      let skalar = teks[indeks]
      if skalar == "\\", indeks + 1 < teks.count, teks[indeks + 1].tandaBaca {
        unsur.append(.huruf(teks[indeks + 1]))
        indeks += 2
        continue
      }
      guard skalar == "*" || skalar == "_" else {
        unsur.append(.huruf(skalar == "\t" ? " " : skalar))
        indeks += 1
        continue
      }
      let panjang = teks[indeks...].prefix { $0 == skalar }.count
      unsur.append(contentsOf: Self.tanda(skalar, panjang))
      indeks += panjang
    }
  }

  private static func tanda(_ skalar: Unicode.Scalar, _ panjang: Int) -> [Unsur] {
    switch (skalar, panjang) {
    case ("*", 1): [.tanda(.miring, skalar, panjang: 1)]
    case ("*", 2): [.tanda(.tebal, skalar, panjang: 2)]
    case ("*", 3): [.tanda([.tebal, .miring], skalar, panjang: 3)]
    case ("_", 2): [.tanda(.garisBawah, skalar, panjang: 2)]
    default: Array(repeating: .huruf(skalar), count: panjang)
    }
  }

  /// Joins opening and closing marks of one kind: an opening one has text after it, a closing one before it.
  private mutating func pasangkan(_ gaya: GayaTeks) {
    var terbuka: Int?
    for (indeks, satu) in unsur.enumerated() {
      guard case .tanda(let calon, _, _) = satu, calon.contains(gaya) else { continue }
      if let awal = terbuka, adaSebelum[indeks] {
        aktif[awal, default: []].insert(gaya)
        aktif[indeks, default: []].insert(gaya)
        terbuka = nil
      } else if terbuka == nil, adaSesudah[indeks] {
        terbuka = indeks
      }
    }
  }

  /// For each place whether the letter nearest to it, past other marks, is no white space.
  private static func tetangga(_ unsur: some Sequence<Unsur>) -> [Bool] {
    var ada = false
    return unsur.map { satu in
      defer { if case .huruf(let skalar) = satu { ada = !skalar.putih && skalar != "\n" } }
      return ada
    }
  }

  private func potongan() -> [TeksIsi] {
    var hasil: [TeksIsi] = []
    var gaya: GayaTeks = []
    var teks: [Unicode.Scalar] = []
    func selesai() {
      guard !teks.isEmpty else { return }
      if hasil.last?.gaya == gaya {
        hasil[hasil.count - 1].teks += teks.string
      } else {
        hasil.append(TeksIsi(teks.string, gaya))
      }
      teks = []
    }
    for (indeks, satu) in unsur.enumerated() {
      switch satu {
      case .huruf(let skalar): teks.append(skalar)
      case .tanda(let calon, let skalar, let panjang):
        let berganti = aktif[indeks] ?? []
        let sisa = berganti == calon ? 0 : panjang - berganti.panjangBintang
        teks.append(contentsOf: Array(repeating: skalar, count: sisa))
        guard !berganti.isEmpty else { continue }
        selesai()
        gaya.formSymmetricDifference(berganti)
      }
    }
    selesai()
    return hasil
  }
}

extension GayaTeks {
  /// How many stars say it.
  var panjangBintang: Int { (contains(.tebal) ? 2 : 0) + (contains(.miring) ? 1 : 0) }
}
