import Bahasa

/// What the finder was asked for.
struct TemuLayanan: Decodable, Sendable {
  var q = ""
  var kelas = ""
  var peristiwa = ""

  /// The services that fit, the best first; of equals in the order of the catalogue.
  func temukan(di katalog: [Layanan]) -> [Layanan] {
    let kata = kunciUrut(q).split(separator: "0").map(String.init)
    return katalog.enumerated()
      .compactMap { urut, satu -> (nilai: Int, urut: Int, layanan: Layanan)? in
        guard kelas.isEmpty || satu.kelas.contains(where: { $0.rawValue == kelas }),
          peristiwa.isEmpty || satu.peristiwa.contains(peristiwa)
        else { return nil }
        var jumlah = 0
        for ini in kata {
          let nilai = satu.cocok(ini)
          if nilai == 0 { return nil }
          jumlah += nilai
        }
        return (jumlah, urut, satu)
      }
      .sorted { ($1.nilai, $0.urut) < ($0.nilai, $1.urut) }.map(\.layanan)
  }
}

extension Layanan {
  /// How well a word fits: its name most, what people call it, then what is said of it. 0: not at all.
  fileprivate func cocok(_ kata: String) -> Int {
    func berawal(_ teks: String) -> Bool {
      kunciUrut(teks).split(separator: "0").contains { $0.hasPrefix(kata) }
    }
    if berawal(nama.id) || berawal(nama.en) { return 4 }
    let saat = PeristiwaHidup.semua.filter { peristiwa.contains($0.kode) }
    if kataLain.contains(where: berawal)
      || saat.contains(where: { berawal($0.nama.id) || berawal($0.nama.en) })
    {
      return 3
    }
    if berawal(ringkas.id) || berawal(ringkas.en) { return 2 }
    return syarat.contains { berawal($0.nama.id) || berawal($0.nama.en) } ? 1 : 0
  }
}
