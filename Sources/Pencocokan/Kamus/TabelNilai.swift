import Foundation

/// The values of one column that are compared as a whole: a place, a street, a number. Number 0 is no value.
struct TabelNilai: Sendable {
  private var nomorTeks = Penomor()
  private var nomorNilai = Penomor()
  /// From the number of a text as written to that of its value.
  private var nilaiTeks: [UInt32] = [0]
  private var huruf: [UInt8] = []
  private var awal: [UInt32] = [0, 0]
  private var jumlah: [Int32] = [0]
  private(set) var log: [Float] = [0]
  /// A fingerprint of the value, the same in every table.
  private(set) var sidikNilai: [UInt64] = [0]

  /// The number of a value, given when it is new. Case, dots and spaces make no difference.
  mutating func masukkan(_ teks: String) -> UInt32 {
    if teks.isEmpty { return 0 }
    let (nomor, baru) = nomorTeks.masukkan(sidik(teks))
    if baru { nilaiTeks.append(nilai(Ejaan.kata(teks))) }
    return nilaiTeks[Int(nomor)]
  }

  private mutating func nilai(_ kata: [[UInt8]]) -> UInt32 {
    if kata.isEmpty { return 0 }
    let baku = Array(kata.joined(separator: [UInt8(ascii: " ")]))
    let sidik = baku.withUnsafeBufferPointer { Pencocokan.sidik($0) }
    let (nomor, baru) = nomorNilai.masukkan(sidik)
    if baru {
      huruf += baku
      awal.append(UInt32(huruf.count))
      jumlah.append(0)
      log.append(0)
      sidikNilai.append(sidik)
    }
    return nomor
  }

  /// Counts a record that holds a value, or no longer does.
  mutating func hitung(_ nomor: UInt32, _ tambah: Int32) {
    let ini = Int(nomor)
    jumlah[ini] = max(0, jumlah[ini] + tambah)
    log[ini] = jumlah[ini] > 1 ? log2(Float(jumlah[ini])) : 0
  }

  /// As if the table were so many times as long.
  mutating func kalikan(_ kali: Float) { for i in log.indices { log[i] += log2(kali) } }

  /// How many letters a value has.
  func panjang(_ nomor: UInt32) -> Int { Int(awal[Int(nomor) + 1] - awal[Int(nomor)]) }

  /// How many slips lie between two values; nil when more than values of their length excuse.
  func slip(_ p: UInt32, _ q: UInt32) -> Int? {
    let a = Int(awal[Int(p)])..<Int(awal[Int(p) + 1])
    let b = Int(awal[Int(q)])..<Int(awal[Int(q) + 1])
    let batas = min(3, max(a.count, b.count) / 4)
    guard batas > 0 else { return nil }
    let slip = huruf.withUnsafeBufferPointer {
      jarak(UnsafeBufferPointer(rebasing: $0[a]), UnsafeBufferPointer(rebasing: $0[b]), batas: batas)
    }
    return slip <= batas ? slip : nil
  }
}
