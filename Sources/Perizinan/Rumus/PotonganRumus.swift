/// A number, a name, a text in quotes or a sign within a formula.
struct PotonganRumus: Sendable, Equatable {
  enum Jenis: Sendable { case angka, nama, kutipan, tanda }

  let jenis: Jenis
  let teks: String
  /// The letter at which it begins, from 0.
  let letak: Int
  let akhir: Int

  static func urai(_ rumus: String) throws(RumusError) -> [PotonganRumus] {
    let huruf = Array(rumus)
    var hasil: [PotonganRumus] = []
    var i = 0
    while i < huruf.count {
      if huruf[i].isWhitespace {
        i += 1
        continue
      }
      let (jenis, akhir) = try satu(huruf, i)
      let isi = jenis == .kutipan ? huruf[(i + 1)..<(akhir - 1)] : huruf[i..<akhir]
      hasil.append(PotonganRumus(jenis: jenis, teks: baku(String(isi)), letak: i, akhir: akhir))
      i = akhir
    }
    return hasil
  }

  private static func satu(_ huruf: [Character], _ awal: Int) throws(RumusError) -> (Jenis, Int) {
    let ini = huruf[awal]
    if ini.isNumber {
      return (.angka, huruf[awal...].firstIndex { !$0.isNumber && $0 != "." } ?? huruf.count)
    }
    if ini.isLetter {
      return (.nama, huruf[awal...].firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? huruf.count)
    }
    if ini == "'" {
      guard let tutup = huruf[(awal + 1)...].firstIndex(of: "'") else { throw .takTerbaca("'", di: awal) }
      return (.kutipan, tutup + 1)
    }
    if awal + 1 < huruf.count, ["<=", ">=", "!="].contains(String(huruf[awal...(awal + 1)])) {
      return (.tanda, awal + 2)
    }
    guard "+-*/×÷=≠<>≤≥()[],".contains(ini) else { throw .takTerbaca(String(ini), di: awal) }
    return (.tanda, awal + 1)
  }

  /// Signs as they stand in regulations, in the way they are typed.
  private static func baku(_ teks: String) -> String {
    switch teks {
    case "×": "*"
    case "÷": "/"
    case "≠": "!="
    case "≤": "<="
    case "≥": ">="
    default: teks
    }
  }
}
