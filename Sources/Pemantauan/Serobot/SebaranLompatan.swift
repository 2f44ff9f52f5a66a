/// How files of one peer group overtake each other as a rule. Where that is the custom, no jump stands out.
struct SebaranLompatan: Sendable {
  private let bagian: Sebaran
  private let cepat: Sebaran
  private let simpangan: Double
  let banyak: Int

  /// - Parameters:
  ///   - lompatan: all of the group.
  ///   - minimalDidepan: who had fewer before him could not jump.
  ///   - simpanganTerkecil: an office that works like a clock is still allowed this much spread.
  init(_ lompatan: [Lompatan], minimalDidepan: Int, simpanganTerkecil: Double) {
    let berarti = lompatan.filter { $0.didepan >= minimalDidepan }
    bagian = Sebaran(berarti.map(\.bagian))
    cepat = Sebaran(berarti.map(\.cepat))
    simpangan = max(cepat.simpangan, simpanganTerkecil)
    banyak = berarti.count
  }

  /// How many robust standard deviations faster than its peers.
  func z(_ lompatan: Lompatan) -> Double { (cepat.median - lompatan.cepat) / simpangan }

  func bagian(kuantil: Double) -> Double { bagian.kuantil(kuantil) }
}
