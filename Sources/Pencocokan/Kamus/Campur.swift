/// Mixes a number into a 64-bit number that is the same in every run.
@inline(__always)
func campur(_ benih: UInt64, _ nilai: UInt64) -> UInt64 {
  aduk(benih &* 0x9e37_79b9_7f4a_7c15 ^ aduk(nilai &+ 0x632b_e59b))
}

/// A 64-bit number for bytes, the same in every run. Two different texts of one table get the same number once in
/// 10^7 tables of a million texts, so it stands for the text.
@inline(__always)
func sidik(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hasil: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hasil = (hasil ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  return aduk(hasil ^ UInt64(bytes.count) << 56)
}

func sidik(_ teks: String) -> UInt64 {
  var teks = teks
  return teks.withUTF8 { sidik($0) }
}

@inline(__always)
private func aduk(_ nilai: UInt64) -> UInt64 {
  var z = nilai
  z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
  return z ^ (z >> 31)
}
