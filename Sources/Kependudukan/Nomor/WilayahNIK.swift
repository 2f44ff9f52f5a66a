import Bahasa
import Database

/// The codes of every kecamatan that is, or ever was: with one of them an NIK begins. Held as one bit per code.
package struct WilayahNIK: Sendable {
  private var bit: [UInt64]

  package init(_ kode: some Sequence<Int>) {
    bit = Array(repeating: 0, count: 1_000_000 / 64)
    for kode in kode where (0..<1_000_000).contains(kode) { bit[kode / 64] |= 1 << UInt64(kode % 64) }
  }

  package func memuat(_ kode: Int) -> Bool {
    (0..<1_000_000).contains(kode) && bit[kode / 64] & 1 << UInt64(kode % 64) != 0
  }

  /// - Throws: `NomorError.wilayah` when no kecamatan ever had the code.
  package func periksa(_ nik: NIK) throws(NomorError) {
    if !memuat(nik.wilayah) { throw .wilayah(.nik, nik.wilayah) }
  }

  /// - Throws: `NomorError.wilayah` when no kecamatan ever had the code.
  package func periksa(_ nomor: NomorKK) throws(NomorError) {
    if !memuat(nomor.wilayah) { throw .wilayah(.kk, nomor.wilayah) }
  }
}

extension Tx {
  /// All of them, for work on many numbers.
  package func wilayahNIK() throws -> WilayahNIK {
    WilayahNIK(try values("SELECT kode FROM wilayah_nik", as: Int.self))
  }

  /// Reads and checks one NIK, its kecamatan included. Throws `NomorError`.
  package func nik(_ teks: String) throws -> NIK {
    let nik = try NIK(teks)
    guard try kenal(nik.wilayah) else { throw NomorError.wilayah(.nik, nik.wilayah) }
    return nik
  }

  /// Reads and checks one number of a kartu keluarga. Throws `NomorError`.
  package func nomorKK(_ teks: String) throws -> NomorKK {
    let nomor = try NomorKK(teks)
    guard try kenal(nomor.wilayah) else { throw NomorError.wilayah(.kk, nomor.wilayah) }
    return nomor
  }

  private func kenal(_ wilayah: Int) throws -> Bool {
    try exists("SELECT 1 FROM wilayah_nik WHERE kode = \(wilayah)")
  }
}
