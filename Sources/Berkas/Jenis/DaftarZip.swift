/// The list of contents of a zip container, read from its end without unpacking anything.
struct DaftarZip {
  let nama: [String]
  /// What all entries claim to unpack to.
  let ukuranUrai: Int

  private static let akhirDaftar: UInt32 = 0x0605_4b50
  private static let butir: UInt32 = 0x0201_4b50

  /// Nil when the list is not wholly within `ekor`, the last bytes of the file, or contradicts itself.
  init?(ekor: [UInt8], ukuran: Int) {
    guard let akhir = Self.cariAkhir(ekor) else { return nil }
    let jumlah = Int(ekor.u16(akhir + 10))
    let panjang = Int(ekor.u32(akhir + 12))
    let mulai = Int(ekor.u32(akhir + 16)) - (ukuran - ekor.count)
    guard mulai >= 0, mulai + panjang == akhir else { return nil }
    var nama: [String] = []
    var ukuranUrai = 0
    var posisi = mulai
    for _ in 0..<jumlah {
      guard posisi + 46 <= akhir, ekor.u32(posisi) == Self.butir else { return nil }
      let panjangNama = Int(ekor.u16(posisi + 28))
      let berikut = posisi + 46 + panjangNama + Int(ekor.u16(posisi + 30)) + Int(ekor.u16(posisi + 32))
      guard berikut <= akhir else { return nil }
      nama.append(String(decoding: ekor[posisi + 46..<posisi + 46 + panjangNama], as: UTF8.self))
      ukuranUrai += Int(ekor.u32(posisi + 24))
      posisi = berikut
    }
    guard posisi == akhir else { return nil }
    self.nama = nama
    self.ukuranUrai = ukuranUrai
  }

  private static func cariAkhir(_ ekor: [UInt8]) -> Int? {
    guard ekor.count >= 22 else { return nil }
    return (max(0, ekor.count - 22 - 65_535)...ekor.count - 22).reversed()
      .first { posisi in
        ekor.u32(posisi) == akhirDaftar && posisi + 22 + Int(ekor.u16(posisi + 20)) == ekor.count
      }
  }
}

extension [UInt8] {
  fileprivate func u16(_ posisi: Int) -> UInt16 { UInt16(self[posisi]) | UInt16(self[posisi + 1]) << 8 }
  fileprivate func u32(_ posisi: Int) -> UInt32 { UInt32(u16(posisi)) | UInt32(u16(posisi + 2)) << 16 }
}
