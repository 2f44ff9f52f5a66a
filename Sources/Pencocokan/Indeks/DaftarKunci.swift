/// Which records have which key, for one kind of key: lists side by side in one array, made once, and what came since.
///
/// A key stands in one of 2^n lists with others of the same first bits; a record that is found by another's key is ruled
/// out by the filter like any stranger.
struct DaftarKunci: Sendable {
  private let geser: UInt64
  private let awal: [UInt32]
  private let isi: [UInt32]
  private var tambahan: [UInt32: [UInt32]] = [:]
  /// How many were added since the lists were made.
  private(set) var banyakTambahan = 0

  init(_ h: Himpunan, _ jenis: JenisKunci) {
    var kunci: [UInt64] = []
    for (i, ini) in h.baris.enumerated() where !ini.dihapus {
      h.kunci(jenis, ini) { kunci.append($0 & 0xffff_ffff_0000_0000 | UInt64(i)) }
    }
    var bit: UInt64 = 4
    while bit < 22, 4 << bit < kunci.count { bit += 1 }
    geser = 64 - bit
    var awal = [UInt32](repeating: 0, count: 1 << Int(bit) + 1)
    for satu in kunci { awal[Int(satu >> geser) + 1] += 1 }
    for i in 1..<awal.count { awal[i] += awal[i - 1] }
    var tempat = awal
    var isi = [UInt32](repeating: 0, count: kunci.count)
    for satu in kunci {
      let ember = Int(satu >> geser)
      isi[Int(tempat[ember])] = UInt32(truncatingIfNeeded: satu)
      tempat[ember] += 1
    }
    self.awal = awal
    self.isi = isi
  }

  mutating func tambah(_ kunci: UInt64, _ tempat: UInt32) {
    tambahan[UInt32(truncatingIfNeeded: kunci >> geser), default: []].append(tempat)
    banyakTambahan += 1
  }

  /// Calls `terima` with the place of each record that may have the key.
  @inline(__always)
  func cari(_ kunci: UInt64, _ terima: (Int) -> Void) {
    let ember = Int(kunci >> geser)
    for i in Int(awal[ember])..<Int(awal[ember + 1]) { terima(Int(isi[i])) }
    if !tambahan.isEmpty, let baru = tambahan[UInt32(truncatingIfNeeded: ember)] {
      for satu in baru { terima(Int(satu)) }
    }
  }
}
