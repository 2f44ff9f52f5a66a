import Database

extension Tx {
  /// Wakes every open screen that listens to one of `saluran`, in all processes, once the transaction is committed.
  /// `jenis` says what changed, a short word without spaces.
  package func siarkan(_ jenis: StaticString, kepada saluran: some Sequence<SaluranSiaran>) throws {
    try siarkan(KabarSiaran.awal("\(jenis)", nil), saluran)
  }

  /// The same for something that was not there before.
  package func siarkan(
    _ jenis: StaticString, baru id: some RawRepresentable<Int64>, kepada saluran: some Sequence<SaluranSiaran>
  ) throws {
    try siarkan(KabarSiaran.awal("\(jenis)", id.rawValue), saluran)
  }

  private func siarkan(_ awal: String, _ saluran: some Sequence<SaluranSiaran>) throws {
    for isi in KabarSiaran.bungkus(awal, saluran.map(\.description)) {
      try notify(KabarSiaran.saluran, isi)
    }
  }
}

/// How a call travels from process to process: `jenis saluran saluran …`, for something new `jenis+kunci saluran …`,
/// as many as fit into one announcement, so that a letter to 278 offices is one announcement and not 278.
enum KabarSiaran {
  static let saluran = "siaran"
  private static let muatPalingBanyak = 6_900

  static func awal(_ jenis: String, _ kunci: Int64?) -> String { kunci.map { "\(jenis)+\($0)" } ?? jenis }

  static func bungkus(_ awal: String, _ saluran: [String]) -> [String] {
    var kabar: [String] = []
    var isi = awal
    for nama in saluran {
      if isi.utf8.count + nama.utf8.count + 1 > muatPalingBanyak {
        kabar.append(isi)
        isi = awal
      }
      isi += " " + nama
    }
    return isi == awal ? kabar : kabar + [isi]
  }

  static func buka(_ isi: String) -> (Peristiwa, [SaluranSiaran])? {
    let bagian = isi.split(separator: " ")
    guard let awal = bagian.first?.split(separator: "+"), let jenis = awal.first.map(String.init) else {
      return nil
    }
    let kunci = awal.dropFirst().first.flatMap { Int64($0) }
    return (
      kunci.map { .baru(jenis, $0) } ?? .berubah(jenis),
      bagian.dropFirst().map { SaluranSiaran(String($0)) }
    )
  }
}
