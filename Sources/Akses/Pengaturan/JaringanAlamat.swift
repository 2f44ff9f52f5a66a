/// A network of addresses: `10.1.0.0/16`, or a single one: `10.0.0.5`.
package struct JaringanAlamat: Sendable, Equatable {
  private let bytes: [UInt8]
  private let bit: Int

  /// Nil when `teks` is none.
  package init?(_ teks: String) {
    let bagian = teks.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let alamat = AlamatJaringan(bagian[0]) else { return nil }
    let paling = alamat.bytes.count * 8
    let bit = bagian.count > 1 ? Int(bagian[1]) : paling
    guard let bit, (0...paling).contains(bit) else { return nil }
    bytes = alamat.bytes
    self.bit = bit
  }

  func memuat(_ alamat: AlamatJaringan) -> Bool {
    guard alamat.bytes.count == bytes.count else { return false }
    let penuh = bit / 8
    guard alamat.bytes.prefix(penuh) == bytes.prefix(penuh) else { return false }
    guard bit % 8 > 0 else { return true }
    let topeng = UInt8(truncatingIfNeeded: 0xff << (8 - bit % 8))
    return alamat.bytes[penuh] & topeng == bytes[penuh] & topeng
  }
}
