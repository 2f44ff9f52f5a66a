/// A zip container of stored entries, without checksums: enough for what reads only its list.
struct Zip {
  let bytes: [UInt8]

  init(_ isi: [String: [UInt8]], ukuranUrai: Int? = nil) {
    self.init(isi.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, ukuranUrai: ukuranUrai)
  }

  init(_ isi: [(String, [UInt8])], ukuranUrai: Int? = nil) {
    var badan: [UInt8] = []
    var daftar: [UInt8] = []
    for (nama, data) in isi {
      let letak = badan.count
      let umum = u16(20) + u16(0) + u16(0) + u32(0) + u32(0) + u32(data.count) + u32(ukuranUrai ?? data.count)
      badan += [0x50, 0x4b, 3, 4] + umum + u16(nama.utf8.count) + u16(0) + Array(nama.utf8) + data
      daftar += [0x50, 0x4b, 1, 2] + u16(20) + umum + u16(nama.utf8.count) + u16(0) + u16(0)
      daftar += u16(0) + u16(0) + u32(0) + u32(letak) + Array(nama.utf8)
    }
    let akhir =
      u16(0) + u16(0) + u16(isi.count) + u16(isi.count) + u32(daftar.count) + u32(badan.count) + u16(0)
    bytes = badan + daftar + [0x50, 0x4b, 5, 6] + akhir
  }
}

private func u16(_ angka: Int) -> [UInt8] { [UInt8(angka & 255), UInt8(angka >> 8 & 255)] }
private func u32(_ angka: Int) -> [UInt8] { u16(angka & 65_535) + u16(angka >> 16) }
