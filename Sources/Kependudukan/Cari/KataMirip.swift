import Database
import Pencocokan

extension Tx {
  private static let terbanyak = 30
  private static let sekerangka = 200

  /// Words that names here are made of and that sound like a word but for its first letter in the old spelling, end so
  /// (`yanto` of `haryanto`), or have the same consonants and nearly the same vowels.
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
    return kata.ejaanLainAwal + berakhiran
      + sekerangka.filter { Ejaan.selisih(huruf, Array($0.utf8), batas: huruf.count / 3) != nil }
      .prefix(Self.terbanyak)
  }
}
