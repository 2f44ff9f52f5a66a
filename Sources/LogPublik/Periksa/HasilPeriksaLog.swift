/// What a check of a whole log found when nothing was wrong.
package struct HasilPeriksaLog: Sendable {
  package let ukuran: Int
  /// Tiles that agree with the entries, and those that are not served.
  package internal(set) var ubinCocok = 0
  package internal(set) var ubinTiada = 0
  package internal(set) var resi: [ResiBerlaku] = []

  init(ukuran: Int) { self.ukuran = ukuran }

  /// A receipt that holds.
  package struct ResiBerlaku: Sendable {
    /// Under which it was given.
    package let nama: String
    package let nomor: Int
    package let isi: String
  }
}
