import Database
import Pencocokan

extension Tx {
  private static let terbanyak = 30
  private static let sekerangka = 200
  private static let terdengar = 2000

  /// Words that names here are made of and that sound like a word but for its first letter in the old spelling, end so
  /// (`yanto` of `haryanto`), or have the same consonants and nearly the same vowels, or were misheard in one sound.
  func mirip(_ kata: PermintaanPenduduk.Kata) throws -> [String] {
    guard kata.bunyi.count >= 3 else { return kata.ejaanLainAwal }
    let balik = String(kata.bunyi.reversed())
    let huruf = Array(kata.bunyi.utf8)
    let berakhiran: [String] = try values(
      """
      SELECT kode
      FROM kata_penduduk
      WHERE balik >= \(balik) AND balik < \(balik + "zzz")
      ORDER BY balik, kode
      LIMIT \(Self.terbanyak)
      """)
    let sekerangka: [String] = try values(
      """
      SELECT kode
      FROM kata_penduduk
      WHERE kerangka = \(teks(Ejaan.kerangka(huruf)))
      ORDER BY kode
      LIMIT \(Self.sekerangka)
      """)
    return try kata.ejaanLainAwal + berakhiran
      + sekerangka.filter { Ejaan.selisih(huruf, Array($0.utf8), batas: huruf.count / 3) != nil }
      .prefix(Self.terbanyak) + salahDengar(huruf)
  }

  private func salahDengar(_ huruf: [UInt8]) throws -> [String] {
    let dengar = KataTerdengar(huruf)
    if dengar.bentuk.isEmpty { return [] }
    let calon: [String] = try values(
      """
      SELECT kode
      FROM kata_penduduk
      WHERE kerangka IN (\(list: dengar.bentuk.keys.sorted()))
      ORDER BY kerangka, kode
      LIMIT \(Self.terdengar)
      """)
    return Array(calon.filter { dengar.cocok($0) }.prefix(Self.terbanyak))
  }
}

/// What a word may have been before one of its sounds was misheard, by its consonants.
struct KataTerdengar {
  let bentuk: [String: [[UInt8]]]
  private let batas: Int

  init(_ kode: [UInt8]) {
    bentuk = Dictionary(grouping: SalahDengar.bentuk(kode)) { teks(Ejaan.kerangka($0)) }
    // A short word with another consonant and another vowel is another word.
    batas = (kode.count - 1) / 4
  }

  func cocok(_ kata: String) -> Bool {
    let huruf = Array(kata.utf8)
    return bentuk[teks(Ejaan.kerangka(huruf))]?.contains { Ejaan.selisih($0, huruf, batas: batas) != nil }
      ?? false
  }
}
