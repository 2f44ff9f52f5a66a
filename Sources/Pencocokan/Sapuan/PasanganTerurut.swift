/// Pairs, each once, sorted; others are merged in.
struct PasanganTerurut {
  private(set) var isi: [UInt64] = []

  mutating func gabung(_ lain: [UInt64]) {
    if isi.isEmpty {
      isi = lain
      return
    }
    var hasil: [UInt64] = []
    hasil.reserveCapacity(isi.count + lain.count)
    var (i, j) = (0, 0)
    while i < isi.count || j < lain.count {
      let p = i < isi.count ? isi[i] : .max
      let q = j < lain.count ? lain[j] : .max
      hasil.append(min(p, q))
      if p <= q { i += 1 }
      if q <= p { j += 1 }
    }
    isi = hasil
  }
}
