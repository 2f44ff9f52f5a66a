/// What agreement and disagreement weigh, in bits, for two hypotheses against "two people who have nothing to do with each
/// other": that both records tell of one person, and that they tell of two of one family (brothers, sisters, twins).
///
/// A weight is the logarithm of how much more often something is seen under the hypothesis than by chance.
struct Bobot: Sendable {
  struct Nilai: Sendable {
    /// Added to the rarity of the shared value.
    var sama: Float
    var saudaraSama: Float
    /// The most that the rarity of a shared value counts.
    var paling: Float
    /// Taken away for each slip between two values that are alike; 0: only the same counts.
    var mirip: Float = 0
    var beda: Float
    var saudaraBeda: Float
  }

  var kataPaling: Float = 14
  var sebunyi: Float = 0.7
  var slip: Float = 2.2
  /// Short words have more neighbours that are words, too.
  var slipPendek: Float = 1.5
  var singkatan: Float = 1.2
  var kataBeda: Float = -5
  var kataLebih: Float = -1.8
  /// How much less a shared word says when they are of one family: brothers carry the same second name.
  var saudaraKata: Float = -1.9
  var saudaraSlip: Float = -1.3
  /// The same for a whole name: no parents give two children exactly the same one.
  var saudaraNamaUtuh: Float = -11

  var tanggalSama: Float = 14.6
  /// By `KedekatanTanggal`.
  var tanggal: [Float] = [0, 9.5, 7.5, 6.0, 4.0, 1.0, 6.0, 3.8, 3.5, 3.0, 2.5, -1.5, -3.5, -5.5]
  /// The share of brothers and sisters born on one day, as a logarithm: about one and a half in a hundred.
  var kembar: Float = -6
  var saudaraTanggal: [Float] = [0, 0, 0.5, 2.5, -1, 2, 1, 0, 0, 0.5, 2.5, -1, 2.5, 0]
  /// Added where two of one card, born on one day, have names that differ: twins are given names that sound alike, and
  /// nobody is entered twice on a card under another name.
  var kembarLainNama: Float = 7
  /// Of family members with estimated dates, how many share the date.
  var kembarPerkiraan: Float = -4

  var kelaminSama: Float = 0.95
  var kelaminBeda: Float = -5
  var ibu = Nilai(sama: 0, saudaraSama: 0.2, paling: 12, beda: -5, saudaraBeda: -6)
  var ayah = Nilai(sama: 0, saudaraSama: 0.2, paling: 9, beda: -4, saudaraBeda: -5)
  var kartuKeluarga = Nilai(sama: -2, saudaraSama: -0.7, paling: 10, beda: -0.1, saudaraBeda: -1.3)
  var wilayah = Nilai(sama: -1, saudaraSama: -0.5, paling: 7, beda: -0.8, saudaraBeda: -1.8)
  var alamat = Nilai(sama: -0.3, saudaraSama: -0.5, paling: 11, mirip: 2, beda: -2, saudaraBeda: -1.5)
  /// Taken away besides when a value of at most five letters or digits is alike: numbers have many neighbours.
  var nilaiPendek: Float = 3
  var alamatPaling: Float = 30
  var tempat = Nilai(sama: -0.2, saudaraSama: -0.4, paling: 6, mirip: 1.5, beda: -2, saudaraBeda: -1.5)
}
