/// The evidence of a pair in bits, part by part: for one person, and for two of one family.
struct Bukti: Sendable {
  var sama: Float = 0
  var saudara: Float = 0

  @inline(__always)
  static func += (kiri: inout Bukti, kanan: Bukti) {
    kiri.sama += kanan.sama
    kiri.saudara += kanan.saudara
  }
}
