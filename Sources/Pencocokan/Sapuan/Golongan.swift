/// The records that share a key, and the pairs among them that may be one person.
struct Golongan {
  private let h: Himpunan
  private let penyaring: Penyaring
  private let ringkas: [Ringkas]
  /// The first record of the second table, when only pairs across two tables count.
  private let sisi: UInt32?
  private var anggota: [Ringkas] = []
  private var bantu: [UInt64] = []
  /// Pairs found: the earlier record in the upper half.
  private(set) var pasangan: [UInt64] = []

  init(_ h: Himpunan, _ ringkas: [Ringkas], _ penyaring: Penyaring, sisi: Int?) {
    self.h = h
    self.ringkas = ringkas
    self.penyaring = penyaring
    self.sisi = sisi.map { UInt32($0) }
  }

  /// Compares all records that share a key of this kind; `pasangan` then holds each pair once, sorted.
  mutating func sapu(_ jenis: JenisKunci) {
    var daftar: [UInt64] = []
    daftar.reserveCapacity(h.baris.count)
    for (i, ini) in h.baris.enumerated() where !ini.dihapus {
      h.kunci(jenis, ini) { daftar.append($0 & 0xffff_ffff_0000_0000 | UInt64(i)) }
    }
    urutkanAtas(&daftar, &bantu)
    var awal = 0
    while awal < daftar.count {
      let kunci = daftar[awal] >> 32
      var akhir = awal + 1
      while akhir < daftar.count, daftar[akhir] >> 32 == kunci { akhir += 1 }
      if akhir - awal > 1 {
        anggota.removeAll(keepingCapacity: true)
        for i in awal..<akhir {
          let tempat = UInt32(truncatingIfNeeded: daftar[i])
          if anggota.last?.baris != tempat { anggota.append(ringkas[Int(tempat)]) }
        }
        if anggota.count <= jenis.kecil {
          bandingSemua()
        } else {
          bagi(anggota, jenis.batas, Penghalus.allCases[...])
        }
      }
      awal = akhir
    }
    rapikan()
  }

  private mutating func bandingSemua() {
    for i in anggota.indices {
      for j in i + 1..<max(i + 1, anggota.count) { terima(anggota[i].baris, anggota[j].baris) }
    }
  }

  /// Compares a group, or divides it: whoever is in a large group must share something more.
  private mutating func bagi(_ kelompok: [Ringkas], _ batas: Int, _ penghalus: ArraySlice<Penghalus>) {
    guard kelompok.count > batas else { return banding(kelompok, jendela: kelompok.count) }
    guard penghalus.count > 0 else { return banding(kelompok, jendela: batas) }
    for (i, satu) in zip(penghalus.indices, penghalus) {
      for bagian in satu.pisah(kelompok, &bantu) where bagian.count > 1 {
        bagi(bagian, batas, penghalus[(i + 1)...])
      }
    }
  }

  private mutating func banding(_ kelompok: [Ringkas], jendela: Int) {
    let penyaring = penyaring
    let n = kelompok.count
    kelompok.withUnsafeBufferPointer { g in
      for i in 0..<n {
        let a = g[i]
        for j in i + 1..<max(i + 1, min(n, i + jendela)) where penyaring.mungkin(a, g[j]) {
          terima(a.baris, g[j].baris)
        }
      }
    }
  }

  @inline(__always)
  private mutating func terima(_ a: UInt32, _ b: UInt32) {
    if let sisi, (a < sisi) == (b < sisi) { return }
    pasangan.append(UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
  }

  /// Each pair once, sorted.
  private mutating func rapikan() {
    urutkanSemua(&pasangan, &bantu)
    var akhir = 0
    for satu in pasangan where akhir == 0 || pasangan[akhir - 1] != satu {
      pasangan[akhir] = satu
      akhir += 1
    }
    pasangan.removeLast(pasangan.count - akhir)
  }
}
