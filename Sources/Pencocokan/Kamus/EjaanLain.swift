/// Names whose j may be the y of the old spelling, or the other way round, where nothing else in the word says which:
/// Harjanto and Haryanto, Wahju and Wahyu, Suprijadi and Supriadi.
package enum EjaanLain {
  /// The codes that a word has in the other spelling when only letters inside of it are taken for the other.
  /// - Parameter kata: a word from `Ejaan.kata`.
  /// - Returns: each once, without the word's own code; none of words too short to tell.
  package static func dalam(_ kata: [UInt8]) -> [[UInt8]] {
    kode([tukar(kata, j, y, dari: 1), tukar(kata, y, j, dari: 1), sisipkan(kata)], kata)
  }

  /// The same when the first letter is taken for the other too: Jusuf and Yusuf, but also Joko and Yoko, which are two
  /// names. Nothing when another letter begins the word.
  /// - Parameter kata: a word from `Ejaan.kata`.
  /// - Returns: each once, without the word's own code.
  package static func awal(_ kata: [UInt8]) -> [[UInt8]] {
    guard let pertama = kata.first, pertama == j || pertama == y else { return [] }
    let lain = [pertama == j ? y : j] + kata.dropFirst()
    return kode([lain, tukar(lain, j, y, dari: 1), tukar(lain, y, j, dari: 1)], kata)
  }

  private static let (i, j, y) = (UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "y"))
  private static let vokal = Set("aeiou".utf8)

  private static func kode(_ bentuk: [[UInt8]], _ kata: [UInt8]) -> [[UInt8]] {
    guard kata.count >= 4 else { return [] }
    let asal = Ejaan.kode(kata)
    return bentuk.filter { $0 != kata }.map(Ejaan.kode)
      .reduce(into: []) { hasil, satu in
        if satu != asal, !hasil.contains(satu) { hasil.append(satu) }
      }
  }

  /// Not in `tj`, `dj`, `nj`, `sj`, `ny` and `sy`, which are one sound each.
  private static func tukar(_ kata: [UInt8], _ lama: UInt8, _ baru: UInt8, dari awal: Int) -> [UInt8] {
    kata.enumerated()
      .map { n, huruf in
        n >= awal && huruf == lama && !(n > 0 && "tdns".utf8.contains(kata[n - 1])) ? baru : huruf
      }
  }

  /// `supriadi` was written `suprijadi`.
  private static func sisipkan(_ kata: [UInt8]) -> [UInt8] {
    kata.indices.flatMap { n in
      kata[n] == i && n > 0 && n + 1 < kata.count && vokal.contains(kata[n + 1]) && kata[n + 1] != i
        ? [i, j] : [kata[n]]
    }
  }
}

extension Ejaan {
  /// How many slips lie between two codes.
  /// - Parameters:
  ///   - satu: a code.
  ///   - dua: another.
  ///   - batas: the most that is of interest; at most 3 are counted.
  /// - Returns: the distance; nil when it is more.
  package static func selisih(_ satu: [UInt8], _ dua: [UInt8], batas: Int) -> Int? {
    let batas = min(batas, 3)
    let hasil = satu.withUnsafeBufferPointer { a in dua.withUnsafeBufferPointer { jarak(a, $0, batas: batas) }
    }
    return hasil <= batas ? hasil : nil
  }
}
