/// How an Indonesian name sounds, whichever way it was written.
///
/// Old and new spelling (Soeharto/Suharto, Djoko/Joko, Tjahjo/Cahyo), Arabic names as clerks hear them
/// (Choirul/Khoirul, Syamsul/Samsul, Zaenal/Jainal), doubled letters and silent h give one code. Two names with the
/// same code sound alike; two names of different codes may still differ by a slip only: `jarak` measures that.
package enum Ejaan {
  /// The words of a name: lower-case ASCII letters and digits, without titles' dots, apostrophes and hyphens.
  /// `O'Brien` and `Nur'aini` are one word each, `Ani-Ana` two.
  /// - Parameter teks: a name or another short text as it was typed.
  /// - Returns: its words, in order.
  package static func kata(_ teks: String) -> [[UInt8]] {
    var daftar: [[UInt8]] = []
    var kini: [UInt8] = []
    // Nearly all names are plain letters: these need no look at what a character is made of.
    if teks.utf8.allSatisfy({ $0 < 0x80 }) {
      for huruf in teks.utf8 {
        switch huruf {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): kini.append(huruf)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): kini.append(huruf | 0x20)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        default:
          if !kini.isEmpty { daftar.append(kini) }
          kini.removeAll(keepingCapacity: true)
        }
      }
      if !kini.isEmpty { daftar.append(kini) }
      return daftar
    }
    for huruf in teks.unicodeScalars {
      if let ascii = dasar(huruf) {
        kini.append(ascii)
      } else if !(huruf == "'" || huruf == "’" || huruf == "`" || adalahTanda(huruf)) {
        if !kini.isEmpty { daftar.append(kini) }
        kini = []
      }
    }
    if !kini.isEmpty { daftar.append(kini) }
    return daftar
  }

  /// The words of a person's name without titles and `bin`, `binti`; all of them when nothing else would be left.
  /// - Parameter teks: a name as it was typed.
  /// - Returns: each word as the bytes of its letters.
  package static func kataNama(_ teks: String) -> [[UInt8]] {
    let semua = kata(teks)
    let nama = semua.filter { !gelar.contains($0) }
    return nama.isEmpty ? semua : nama
  }

  /// The code of one word from `kata`.
  package static func kode(_ kata: [UInt8]) -> [UInt8] {
    if let baku = sebutan[kata] { return baku }
    var kode: [UInt8] = []
    kode.reserveCapacity(kata.count)
    let lama = adalahEjaanLama(kata)
    var i = 0
    while i < kata.count {
      let (bunyi, panjang) = bunyi(kata, i, lama: lama)
      for b in bunyi where b != kode.last { kode.append(b) }
      i += panjang
    }
    while kode.count > 2, kode.last == UInt8(ascii: "h") { kode.removeLast() }
    return kode
  }

  /// The consonants of a code, with its first letter: what is left when vowels are misheard.
  package static func kerangka(_ kode: [UInt8]) -> [UInt8] {
    var hasil: [UInt8] = []
    for (i, b) in kode.enumerated() where i == 0 || !vokal.contains(b) {
      if b != hasil.last { hasil.append(b) }
    }
    return hasil
  }

  private static let vokal = Set("aeiou".utf8)

  /// The sound at a position, and how many letters it takes.
  private static func bunyi(_ kata: [UInt8], _ i: Int, lama: Bool) -> ([UInt8], Int) {
    if i + 1 < kata.count, let dua = pasangan[UInt16(kata[i]) << 8 | UInt16(kata[i + 1])] { return (dua, 2) }
    if lama, kata[i] == UInt8(ascii: "j") { return ([UInt8(ascii: "i")], 1) }
    return ([tunggal[kata[i]] ?? kata[i]], 1)
  }

  /// Where oe, tj, dj, sj or nj is written, a j alone is a y: Tjahjono, Cahyono.
  private static func adalahEjaanLama(_ kata: [UInt8]) -> Bool {
    zip(kata, kata.dropFirst())
      .contains { satu, dua in
        dua == UInt8(ascii: "j")
          ? "tdsn".utf8.contains(satu) : satu == UInt8(ascii: "o") && dua == UInt8(ascii: "e")
      }
  }

  private static let pasangan: [UInt16: [UInt8]] = {
    let aturan = [
      "oe": "u", "dj": "j", "tj": "c", "nj": "ny", "ny": "ni", "sj": "s", "sy": "s", "sh": "s", "ch": "h",
      "kh": "h",
      "dh": "d", "dl": "d", "th": "t", "ph": "p", "gh": "g", "bh": "b", "ae": "ai", "ay": "ai", "ei": "ai",
      "ey": "ai",
      "oo": "u", "ou": "u", "ck": "k", "ks": "ks",
    ]
    var tabel: [UInt16: [UInt8]] = [:]
    for (dari, ke) in aturan {
      let huruf = Array(dari.utf8)
      tabel[UInt16(huruf[0]) << 8 | UInt16(huruf[1])] = Array(ke.utf8)
    }
    return tabel
  }()

  private static let tunggal: [UInt8: UInt8] = {
    let aturan: [(String, String)] = [("f", "p"), ("v", "p"), ("z", "s"), ("y", "i"), ("q", "k"), ("x", "s")]
    var tabel: [UInt8: UInt8] = [:]
    for (dari, ke) in aturan { for (a, b) in zip(dari.utf8, ke.utf8) { tabel[a] = b } }
    return tabel
  }()

  private static let gelar = Set(
    "hj haji hajah hajjah drs dra drg ir alm almh almarhum almarhumah bin binti bt".split(separator: " ")
      .map { Array($0.utf8) })

  private static func adalahTanda(_ huruf: Unicode.Scalar) -> Bool {
    huruf.value > 0x2ff && huruf.properties.canonicalCombiningClass != .notReordered
  }

  /// Words written in many short ways, under one code each.
  private static let sebutan: [[UInt8]: [UInt8]] = {
    let golongan = [
      "muhamad": "muhammad muhamad mohamad mohammad mochamad mochammad muchamad muchammad mokhamad mukhamad "
        + "mokhammad moh muh moch much mohd muhd mhd mohamed muhamed",
      "ahmad": "ahmad achmad akhmad ahmat achmat akhmat ahmed", "abdul": "abdul abdoel abd abdl",
      "siti": "siti sitti st", "nur": "nur noer nor", "sri": "sri srie", "dewi": "dewi dewy",
    ]
    var tabel: [[UInt8]: [UInt8]] = [:]
    for (baku, ragam) in golongan {
      for kata in ragam.split(separator: " ") { tabel[Array(kata.utf8)] = Array(baku.utf8) }
    }
    return tabel
  }()

  /// The lower-case ASCII letter or digit under a scalar, if there is one.
  private static func dasar(_ huruf: Unicode.Scalar) -> UInt8? {
    switch huruf {
    case "a"..."z", "0"..."9": UInt8(ascii: huruf)
    case "A"..."Z": UInt8(ascii: huruf) | 0x20
    case "à"..."å", "À"..."Å": UInt8(ascii: "a")
    case "è"..."ë", "È"..."Ë": UInt8(ascii: "e")
    case "ì"..."ï", "Ì"..."Ï": UInt8(ascii: "i")
    case "ò"..."ö", "Ò"..."Ö": UInt8(ascii: "o")
    case "ù"..."ü", "Ù"..."Ü": UInt8(ascii: "u")
    case "ñ", "Ñ": UInt8(ascii: "n")
    case "ç", "Ç": UInt8(ascii: "c")
    default: nil
    }
  }
}
