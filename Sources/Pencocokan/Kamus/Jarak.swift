/// How many slips of a keyboard lie between two words: letters put in, left out, changed, or two neighbours swapped.
/// - Parameters:
///   - p: the letters of one word.
///   - q: the letters of the other.
///   - batas: the most that is of interest; 0 to 3.
/// - Returns: the distance, or `batas + 1` when it is more.
func jarak(_ p: UnsafeBufferPointer<UInt8>, _ q: UnsafeBufferPointer<UInt8>, batas: Int) -> Int {
  var (n, m) = (p.count, q.count)
  guard abs(n - m) <= batas, m <= 60, n <= 60 else { return batas + 1 }
  while n > 0, m > 0, p[n - 1] == q[m - 1] { (n, m) = (n - 1, m - 1) }
  var awal = 0
  while awal < n, awal < m, p[awal] == q[awal] { awal += 1 }
  (n, m) = (n - awal, m - awal)
  if n == 0 || m == 0 { return min(max(n, m), batas + 1) }
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * 64) { baris in
    for j in 0...m { baris[j] = UInt8(truncatingIfNeeded: j) }
    var (sebelum, kini, lama) = (0, 64, 128)
    for i in 1...n {
      var terbaik = UInt8(truncatingIfNeeded: i)
      baris[kini] = terbaik
      let x = p[awal + i - 1]
      for j in 1...m {
        let y = q[awal + j - 1]
        var nilai = min(
          baris[sebelum + j - 1] &+ (x == y ? 0 : 1), min(baris[sebelum + j], baris[kini + j - 1]) &+ 1)
        if i > 1, j > 1, x == q[awal + j - 2], p[awal + i - 2] == y {
          nilai = min(nilai, baris[lama + j - 2] &+ 1)
        }
        baris[kini + j] = nilai
        terbaik = min(terbaik, nilai)
      }
      if Int(terbaik) > batas { return batas + 1 }
      (lama, sebelum, kini) = (sebelum, kini, lama)
    }
    return min(Int(baris[sebelum + m]), batas + 1)
  }
}
