import Database

extension Tx {
  /// Wakes every open screen that listens to one of `saluran`, in all processes, once the transaction is committed.
  /// `jenis` says what changed, a short word without spaces.
  package func siarkan(_ jenis: StaticString, kepada saluran: some Sequence<SaluranSiaran>) throws {
    for isi in KabarSiaran.bungkus("\(jenis)", saluran.map(\.description)) {
      try notify(KabarSiaran.saluran, isi)
    }
  }
}

/// How a call travels from process to process: `jenis saluran saluran …`, as many as fit into one announcement,
/// so that a letter to 278 offices is one announcement and not 278.
enum KabarSiaran {
  static let saluran = "siaran"
  private static let muatPalingBanyak = 6_900

  static func bungkus(_ jenis: String, _ saluran: [String]) -> [String] {
    var kabar: [String] = []
    var isi = jenis
    for nama in saluran {
      if isi.utf8.count + nama.utf8.count + 1 > muatPalingBanyak {
        kabar.append(isi)
        isi = jenis
      }
      isi += " " + nama
    }
    return isi == jenis ? kabar : kabar + [isi]
  }

  static func buka(_ isi: String) -> (Peristiwa, [SaluranSiaran])? {
    let bagian = isi.split(separator: " ")
    guard let jenis = bagian.first else { return nil }
    return (.berubah(String(jenis)), bagian.dropFirst().map { SaluranSiaran(String($0)) })
  }
}
