/// Makes what was looked for stand out. Both engines find; only this marks, so that the marks are the same.
struct Penanda {
  /// Words of a text from which the excerpt is taken, and words of the excerpt.
  private static let kataDibaca = 4000
  private static let kataCuplikan = 32
  private static let kataSebelum = 6

  private let rumus: Rumus

  init(_ rumus: Rumus) { self.rumus = rumus }

  /// The whole text.
  func tandai(_ teks: String) -> TeksBertanda {
    let kata = Kata.urai(teks)
    return ruas(teks, teks.startIndex..<teks.endIndex, kata, cocok(kata))
  }

  /// The part of the text with the most of what was looked for, or its beginning.
  func cuplik(_ teks: String) -> TeksBertanda {
    let kata = Kata.urai(teks, palingBanyak: Self.kataDibaca)
    let cocok = cocok(kata)
    let awal = max(0, terpadat(cocok) - Self.kataSebelum)
    let akhir = min(kata.count, awal + Self.kataCuplikan)
    guard awal < akhir else { return TeksBertanda(ruas: []) }
    let dari = awal == 0 ? teks.startIndex : kata[awal].letak.lowerBound
    let habis = akhir == kata.count && kata.count < Self.kataDibaca
    let sampai = habis ? teks.endIndex : kata[akhir - 1].letak.upperBound
    let isi = ruas(teks, dari..<sampai, kata, cocok).ruas
    let depan = dari == teks.startIndex ? [] : [TeksBertanda.Ruas("… ", cocok: false)]
    let belakang = sampai == teks.endIndex ? [] : [TeksBertanda.Ruas(" …", cocok: false)]
    return TeksBertanda(ruas: depan + isi + belakang)
  }

  private func cocok(_ kata: [Kata]) -> [Bool] {
    var cocok = [Bool](repeating: false, count: kata.count)
    for frasa in rumus.frasa where frasa.kata.count <= kata.count {
      for mulai in 0...(kata.count - frasa.kata.count) where frasa.ada(di: kata, mulai) {
        for nomor in mulai..<mulai + frasa.kata.count { cocok[nomor] = true }
      }
    }
    return cocok
  }

  /// Where the stretch with the most marks begins; the first of equals.
  private func terpadat(_ cocok: [Bool]) -> Int {
    let lebar = Self.kataCuplikan - Self.kataSebelum
    var jumlah = 0
    var terbaik = (mulai: 0, jumlah: 0)
    for akhir in cocok.indices {
      if cocok[akhir] { jumlah += 1 }
      if akhir >= lebar, cocok[akhir - lebar] { jumlah -= 1 }
      if jumlah > terbaik.jumlah { terbaik = (max(0, akhir - lebar + 1), jumlah) }
    }
    return cocok[terbaik.mulai...].firstIndex(of: true) ?? 0
  }

  private func ruas(_ teks: String, _ batas: Range<String.Index>, _ kata: [Kata], _ cocok: [Bool])
    -> TeksBertanda
  {
    var ruas: [TeksBertanda.Ruas] = []
    var sudah = batas.lowerBound
    for (kata, cocok) in zip(kata, cocok)
    where cocok && kata.letak.lowerBound >= batas.lowerBound && kata.letak.upperBound <= batas.upperBound {
      if sudah < kata.letak.lowerBound {
        ruas.append(.init(String(teks[sudah..<kata.letak.lowerBound]), cocok: false))
      }
      ruas.append(.init(String(teks[kata.letak]), cocok: true))
      sudah = kata.letak.upperBound
    }
    if sudah < batas.upperBound { ruas.append(.init(String(teks[sudah..<batas.upperBound]), cocok: false)) }
    return TeksBertanda(ruas: ruas)
  }
}

extension Rumus.Frasa {
  /// Whether the phrase stands in `teks` from word `mulai` on.
  func ada(di teks: [Kata], _ mulai: Int) -> Bool {
    for (nomor, satu) in kata.enumerated() {
      let bentuk = teks[mulai + nomor].bentuk
      let terakhir = nomor == kata.count - 1
      guard bentuk == satu || awalan && terakhir && bentuk.hasPrefix(satu) else { return false }
    }
    return true
  }
}
