import Bahasa

/// Who has left his parents' home and waits to be found in a household of his own, so that brothers and sisters in
/// different families have the same parents.
struct AnakRantau: Sendable {
  private var menunggu: [[[OrangBuatan]]] = [[], []].map { _ in Array(repeating: [], count: 120) }

  mutating func titip(_ orang: OrangBuatan) {
    menunggu[indeks(orang.kelamin)][laci(orang.lahir.tahun)].append(orang)
  }

  /// Somebody born in about that year who is no child of `ibu`.
  mutating func ambil(
    _ kelamin: JenisKelamin, lahir tahun: Int, bukanAnak ibu: NIK?, _ acak: inout Acak
  ) -> OrangBuatan? {
    let k = indeks(kelamin)
    for geser in [0, 1, -1] {
      let laci = laci(tahun + geser)
      guard !menunggu[k][laci].isEmpty else { continue }
      let urut = acak.dari(0...menunggu[k][laci].count - 1)
      if ibu != nil, menunggu[k][laci][urut].nikIbu == ibu { continue }
      menunggu[k][laci].swapAt(urut, menunggu[k][laci].count - 1)
      return menunggu[k][laci].popLast()
    }
    return nil
  }

  /// Only one in ten goes on to wait in the next kecamatan.
  mutating func jarangkan() {
    for k in menunggu.indices {
      for laci in menunggu[k].indices {
        menunggu[k][laci] = Array(menunggu[k][laci].prefix(menunggu[k][laci].count / 10))
      }
    }
  }

  private func indeks(_ kelamin: JenisKelamin) -> Int { kelamin == .lakiLaki ? 0 : 1 }
  private func laci(_ tahun: Int) -> Int { min(119, max(0, tahun - 1910)) }
}
