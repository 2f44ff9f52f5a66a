extension Array where Element: Comparable {
  /// In an array in order: how many are not greater.
  func sisipAtas(_ nilai: Element) -> Int {
    var (kiri, kanan) = (0, count)
    while kiri < kanan {
      let tengah = (kiri + kanan) / 2
      if self[tengah] <= nilai { kiri = tengah + 1 } else { kanan = tengah }
    }
    return kiri
  }

  /// In an array in order: how many are smaller.
  func sisipBawah(_ nilai: Element) -> Int {
    var (kiri, kanan) = (0, count)
    while kiri < kanan {
      let tengah = (kiri + kanan) / 2
      if self[tengah] < nilai { kiri = tengah + 1 } else { kanan = tengah }
    }
    return kiri
  }
}
