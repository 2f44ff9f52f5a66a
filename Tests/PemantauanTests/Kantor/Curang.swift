/// Which frauds are in the office, and how many of each are still to be planted.
struct Curang {
  var suap = 0
  var dilaci = 0
  var salami = 0
  var biayaTurun = 0
  var tanpaBukti = 0
  var terlaluSingkat = 0
  var duaTempat = 0
  var empatMata = 0
  /// Officers with a bent for something.
  var penahan = false
  var pemutusMalam = false
  var hariTerakhir = false
  var penolak = false

  static let tidakAda = Curang()
  static let semua = Curang(
    suap: 40, dilaci: 25, salami: 30, biayaTurun: 25, tanpaBukti: 30, terlaluSingkat: 10, duaTempat: 8,
    empatMata: 15, penahan: true, pemutusMalam: true, hariTerakhir: true, penolak: true)

  /// Takes one of what is left, by a chance that spreads them over the year.
  mutating func ambil(_ jenis: WritableKeyPath<Curang, Int>, _ peluang: Double, _ acak: inout Acak) -> Bool {
    guard self[keyPath: jenis] > 0, acak.terjadi(peluang) else { return false }
    self[keyPath: jenis] -= 1
    return true
  }
}
