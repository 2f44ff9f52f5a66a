/// Counts by place, of which the sum of the first so many is known at once (a Fenwick tree): overtaking in a queue of n files
/// is counted in n log n steps instead of n².
struct PohonHitung {
  private var isi: [Int32]

  init(_ banyak: Int) { isi = [Int32](repeating: 0, count: banyak + 1) }

  /// One more at a place, counted from 0.
  mutating func tambah(_ tempat: Int) {
    var i = tempat + 1
    while i < isi.count {
      isi[i] += 1
      i += i & -i
    }
  }

  /// How many are at the first so many places.
  func jumlah(sampai banyak: Int) -> Int {
    var (i, jumlah) = (min(banyak, isi.count - 1), 0)
    while i > 0 {
      jumlah += Int(isi[i])
      i -= i & -i
    }
    return jumlah
  }
}
