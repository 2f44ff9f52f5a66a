import Bahasa

/// Gives numbers as the registry would: a counter for each twelve digits.
struct NomorBuatan: Sendable {
  private var terakhir: [UInt64: UInt16] = [:]

  mutating func nik(_ wilayah: Int, _ lahir: Tanggal, _ kelamin: JenisKelamin) -> NIK {
    let urut = berikut(NIK(wilayah: wilayah, lahir: lahir, kelamin, urut: 0).awalan)
    return NIK(wilayah: wilayah, lahir: lahir, kelamin, urut: urut)
  }

  mutating func kk(_ wilayah: Int, _ direkam: Tanggal) -> NomorKK {
    // NIK and KK numbers with the same first digits are counted apart.
    let urut = berikut(NomorKK(wilayah: wilayah, direkam: direkam, urut: 0).awalan | 1 << 63)
    return NomorKK(wilayah: wilayah, direkam: direkam, urut: urut)
  }

  private mutating func berikut(_ awalan: UInt64) -> Int {
    terakhir[awalan, default: 0] += 1
    return Int(terakhir[awalan, default: 1])
  }
}
