extension BinaryInteger {
  /// The number in words, as a berita acara, a kuitansi and a surat tugas write it: `seribu dua ratus`.
  /// Any 64-bit integer; negative numbers begin with `minus`.
  package var terbilang: String {
    if self == 0 { return "nol" }
    let kata = kataBilangan(UInt64(clamping: magnitude)).joined(separator: " ")
    return self < 0 ? "minus " + kata : kata
  }

  /// `satu juta dua ratus lima puluh ribu rupiah`
  package var terbilangRupiah: String { terbilang + " rupiah" }
}

private let satuan = [
  "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
]
private let kelompokRibuan: [(UInt64, String)] = [
  (1_000_000_000_000_000_000, "kuintiliun"), (1_000_000_000_000_000, "kuadriliun"),
  (1_000_000_000_000, "triliun"),
  (1_000_000_000, "miliar"), (1_000_000, "juta"), (1000, "ribu"),
]

private func kataBilangan(_ angka: UInt64) -> [String] {
  switch angka {
  case 0: []
  case 1...11: [satuan[Int(angka)]]
  case 12...19: [satuan[Int(angka - 10)], "belas"]
  case 20...99: [satuan[Int(angka / 10)], "puluh"] + kataBilangan(angka % 10)
  case 100...199: ["seratus"] + kataBilangan(angka - 100)
  case 200...999: [satuan[Int(angka / 100)], "ratus"] + kataBilangan(angka % 100)
  case 1000...1999: ["seribu"] + kataBilangan(angka - 1000)
  default: kataRibuan(angka)
  }
}

private func kataRibuan(_ angka: UInt64) -> [String] {
  guard let (nilai, nama) = kelompokRibuan.first(where: { angka >= $0.0 }) else { return [] }
  return kataBilangan(angka / nilai) + [nama] + kataBilangan(angka % nilai)
}
