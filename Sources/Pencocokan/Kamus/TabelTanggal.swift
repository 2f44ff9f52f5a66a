import Foundation

/// The birth dates that occur, with how many records hold each.
struct TabelTanggal: Sendable {
  private var nomor = Penomor()
  private var jumlah: [Int32] = [0]
  private(set) var log: [Float] = [0]

  mutating func masukkan(_ angka: UInt32) -> UInt32 {
    if angka == 0 { return 0 }
    let (ini, baru) = nomor.masukkan(campur(29, UInt64(angka)))
    if baru {
      jumlah.append(0)
      log.append(0)
    }
    return ini
  }

  mutating func hitung(_ nomor: UInt32, _ tambah: Int32) {
    let ini = Int(nomor)
    jumlah[ini] = max(0, jumlah[ini] + tambah)
    log[ini] = jumlah[ini] > 1 ? log2(Float(jumlah[ini])) : 0
  }
}
