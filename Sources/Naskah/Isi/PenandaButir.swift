import Cetak

/// What stands before an item of a list: `1.`, `a.`, `1)`, `a)`, `I.`, `-`, `•`.
struct PenandaButir: Equatable {
  let jenis: DaftarIsi.Penanda
  /// Which item of its list it says it is, from 1.
  let urutan: Int
  /// Columns up to the item's text.
  let lebar: Int
  let isi: [Unicode.Scalar]

  /// A capital letter is a Roman number only in a list of them (`dalam`), or as `I.` at its head: `M. Yani` is a name.
  init?(_ teks: [Unicode.Scalar], dalam: DaftarIsi.Penanda?) {
    let tanda = Array(teks.prefix { !$0.putih })
    guard let (jenis, urutan) = Self.kenali(tanda), jenis != .romawi || urutan == 1 || dalam == .romawi
    else { return nil }
    self.jenis = jenis
    self.urutan = urutan
    lebar = tanda.count + 1
    isi = Array(teks.dropFirst(tanda.count)).rapi
  }

  private static func kenali(_ tanda: [Unicode.Scalar]) -> (DaftarIsi.Penanda, Int)? {
    switch tanda {
    case ["-"], ["–"]: return (.strip, 1)
    case ["•"], ["*"]: return (.bulat, 1)
    default: break
    }
    guard let akhir = tanda.last, akhir == "." || akhir == ")", tanda.count > 1 else { return nil }
    let nomor = tanda.dropLast()
    if nomor.count <= 2, nomor.allSatisfy(\.angka), let urutan = Int(Array(nomor).string), urutan > 0 {
      return (akhir == "." ? .angka : .angkaKurung, urutan)
    }
    if nomor.count == 1, let huruf = nomor.first, ("a"..."z").contains(huruf) {
      return (akhir == "." ? .huruf : .hurufKurung, Int(huruf.value) - 96)
    }
    guard akhir == ".", let urutan = romawi.firstIndex(of: Array(nomor).string) else { return nil }
    return (.romawi, urutan + 1)
  }

  private static let romawi = (1...39).map(angkaRomawi)
}

extension DaftarIsi.Penanda {
  /// The marker of item `urutan` as it is typed.
  func tulisan(_ urutan: Int) -> String {
    switch self {
    case .angka: "\(urutan)."
    case .huruf: "\(Self.abjad(urutan))."
    case .angkaKurung: "\(urutan))"
    case .hurufKurung: "\(Self.abjad(urutan)))"
    case .romawi: "\(angkaRomawi(min(urutan, 39)))."
    case .bulat: "•"
    case .strip: "-"
    }
  }

  /// Past `z` the marker only has to be one; the printed list counts by itself.
  private static func abjad(_ urutan: Int) -> String {
    String(Unicode.Scalar(UInt8(96 + min(max(urutan, 1), 26))))
  }
}

/// `I`, `II`, `III`, `IV` … up to XXXIX.
private func angkaRomawi(_ nomor: Int) -> String {
  let puluhan = String(repeating: "X", count: nomor / 10)
  let satuan = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  return puluhan + satuan[nomor % 10]
}
