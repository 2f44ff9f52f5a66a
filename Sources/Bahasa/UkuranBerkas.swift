extension BinaryInteger {
  /// A number of bytes: `512 B`, `1,2 MB`. Steps of 1,000, as disks and networks count.
  package var ukuranBerkas: String {
    var nilai = Double(magnitude)
    for satuan in ["B", "kB", "MB", "GB"] {
      // 999,95 of a unit would read as 1.000.
      if nilai < 999.95 { return "\(nilai.desimalRingkas(satuan == "B" ? 0 : 1)) \(satuan)" }
      nilai /= 1000
    }
    return "\(nilai.desimalRingkas(1)) TB"
  }
}
