/// Sorts by bits 32 to 63, eleven at a time from the least; what is equal there keeps its order.
/// - Parameters:
///   - daftar: what is sorted.
///   - bantu: room of the same kind, kept by the caller for the next time.
func urutkanAtas(_ daftar: inout [UInt64], _ bantu: inout [UInt64]) {
  urutkan(&daftar, &bantu, dari: 32, langkah: 3)
}

/// Sorts by all 64 bits.
func urutkanSemua(_ daftar: inout [UInt64], _ bantu: inout [UInt64]) {
  urutkan(&daftar, &bantu, dari: 0, langkah: 6)
}

private func urutkan(_ daftar: inout [UInt64], _ bantu: inout [UInt64], dari: UInt64, langkah: Int) {
  guard daftar.count > 200 else {
    // Small lists: the library's sort is stable.
    let geser = dari
    daftar.sort { $0 >> geser < $1 >> geser }
    return
  }
  if bantu.count < daftar.count { bantu = Array(repeating: 0, count: daftar.count) }
  let banyak = daftar.count
  daftar.withUnsafeMutableBufferPointer { daftar in
    bantu.withUnsafeMutableBufferPointer { bantu in
      var sumber = daftar
      var tujuan = UnsafeMutableBufferPointer(rebasing: bantu[0..<banyak])
      for i in 0..<langkah where sebar(sumber, tujuan, geser: dari + UInt64(11 * i)) {
        swap(&sumber, &tujuan)
      }
      if sumber.baseAddress != daftar.baseAddress { _ = daftar.update(from: sumber) }
    }
  }
}

/// - Returns: false when all have the same eleven bits, and nothing was moved.
private func sebar(
  _ sumber: UnsafeMutableBufferPointer<UInt64>, _ tujuan: UnsafeMutableBufferPointer<UInt64>, geser: UInt64
) -> Bool {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 2048) { tempat in
    tempat.initialize(repeating: 0)
    for satu in sumber { tempat[Int(satu >> geser & 2047)] += 1 }
    if tempat[Int(sumber[0] >> geser & 2047)] == sumber.count { return false }
    var jumlah = 0
    for i in 0..<2048 {
      let ini = tempat[i]
      tempat[i] = jumlah
      jumlah += ini
    }
    for satu in sumber {
      let ember = Int(satu >> geser & 2047)
      tujuan[tempat[ember]] = satu
      tempat[ember] += 1
    }
    return true
  }
}
