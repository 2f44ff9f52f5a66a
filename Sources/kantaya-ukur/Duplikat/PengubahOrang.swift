import Foundation

/// Makes of a person the record of a second registration: what people misremember and clerks mistype.
struct PengubahOrang {
  enum Ragam: String, CaseIterable {
    case ketik, ejaan, kata, urutan, tertukar, meleset, perkiraan, pindah, gabungan
  }

  private var acak: AcakBerbenih
  /// Where people may have moved: kecamatan and desa.
  private let wilayah: [(kecamatan: String, desa: String)]
  private var nomorKK = 0

  init(benih: UInt64, wilayah: [(kecamatan: String, desa: String)]) {
    acak = AcakBerbenih(benih)
    self.wilayah = wilayah
  }

  mutating func ganda(_ asal: OrangTercatat) -> (orang: OrangTercatat, ragam: Ragam) {
    let ragam = Ragam.allCases.randomElement(using: &acak) ?? .ketik
    var orang = asal
    nomorKK += 1
    orang.nomorKK = "331499\(10_000_000_00 + nomorKK)"
    if ragam == .gabungan {
      for satu in Ragam.allCases.dropLast().shuffled(using: &acak).prefix(2) { terapkan(satu, &orang) }
    } else {
      terapkan(ragam, &orang)
    }
    if mungkin(0.3) { orang.ibu = salah(orang.ibu) }
    if mungkin(0.3) { orang.ayah = salah(orang.ayah) }
    if mungkin(0.5) { pindah(&orang) }
    return (orang, ragam)
  }

  private mutating func terapkan(_ ragam: Ragam, _ orang: inout OrangTercatat) {
    switch ragam {
    case .ketik: orang.nama = salahKetik(orang.nama)
    case .ejaan: orang.nama = ejaanLain(orang.nama)
    case .kata: orang.nama = buangKata(orang.nama)
    case .urutan: orang.nama = tukarUrutan(orang.nama)
    case .tertukar, .meleset, .perkiraan: orang.lahir = tanggalLain(ragam, orang.lahir)
    case .pindah: pindah(&orang)
    case .gabungan: break
    }
  }

  private mutating func salah(_ nama: String) -> String {
    switch Int.random(in: 0...3, using: &acak) {
    case 0: ejaanLain(nama)
    case 1: buangKata(nama)
    default: salahKetik(nama)
    }
  }

  /// One letter left out, doubled, changed, or swapped with the next.
  private mutating func salahKetik(_ nama: String) -> String {
    var huruf = Array(nama)
    let tempat = huruf.indices.dropFirst().dropLast().filter { huruf[$0] != " " && huruf[$0 + 1] != " " }
    guard let i = tempat.randomElement(using: &acak) else { return nama }
    switch Int.random(in: 0...3, using: &acak) {
    case 0: huruf.remove(at: i)
    case 1: huruf.insert(huruf[i], at: i)
    case 2: huruf.swapAt(i, i + 1)
    default: huruf[i] = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &acak) ?? "a"
    }
    return String(huruf)
  }

  /// Old spelling, or the sounds as a clerk hears them.
  private mutating func ejaanLain(_ nama: String) -> String {
    let aturan = [
      [("Muhammad", "Moh."), ("u", "oe"), ("U", "Oe")], [("j", "dj"), ("J", "Dj"), ("u", "oe")],
      [("f", "p"), ("F", "P"), ("kh", "h"), ("Kh", "H"), ("z", "s")], [("y", "i"), ("ai", "ae"), ("q", "k")],
      [("oe", "u"), ("dj", "j"), ("tj", "c"), ("Tj", "C"), ("Dj", "J")], [("i", "y"), ("t", "th")],
    ]
    for pasangan in aturan.shuffled(using: &acak) {
      let baru = pasangan.reduce(nama) { $0.replacing($1.0, with: $1.1) }
      if baru != nama { return baru }
    }
    return salahKetik(nama)
  }

  /// A word less; of a last word sometimes the initial stays.
  private mutating func buangKata(_ nama: String) -> String {
    var kata = nama.split(separator: " ").map(String.init)
    guard kata.count > 1 else { return salahKetik(nama) }
    if mungkin(0.3) {
      kata[kata.count - 1] = String(kata[kata.count - 1].prefix(1))
    } else {
      kata.remove(at: Int.random(in: 0..<kata.count, using: &acak))
    }
    return kata.joined(separator: " ")
  }

  private mutating func tukarUrutan(_ nama: String) -> String {
    let kata = nama.split(separator: " ")
    guard kata.count > 1 else { return salahKetik(nama) }
    return (kata.suffix(1) + kata.dropLast()).joined(separator: " ")
  }

  private mutating func tanggalLain(_ ragam: Ragam, _ tanggal: String) -> String {
    let bagian = tanggal.split(separator: "-").compactMap { Int($0) }
    guard bagian.count == 3 else { return tanggal }
    let (tahun, bulan, hari) = (bagian[0], bagian[1], bagian[2])
    switch ragam {
    case .tertukar where hari <= 12 && hari != bulan: return teks(tahun, hari, bulan)
    case .perkiraan: return teks(tahun + Int.random(in: -1...1, using: &acak), 1, 1)
    default:
      return mungkin(0.5)
        ? teks(tahun + (mungkin(0.5) ? 1 : -1), bulan, hari)
        : teks(
          tahun, bulan, min(28, max(1, hari + (mungkin(0.5) ? 1 : -1) * Int.random(in: 1...3, using: &acak))))
    }
  }

  private func teks(_ tahun: Int, _ bulan: Int, _ hari: Int) -> String {
    String(format: "%04d-%02d-%02d", tahun, bulan, hari)
  }

  private mutating func pindah(_ orang: inout OrangTercatat) {
    guard let tujuan = wilayah.randomElement(using: &acak) else { return }
    (orang.kecamatan, orang.desa) = tujuan
  }

  private mutating func mungkin(_ peluang: Double) -> Bool {
    Double.random(in: 0..<1, using: &acak) < peluang
  }
}

/// The same numbers in every run (SplitMix64).
struct AcakBerbenih: RandomNumberGenerator {
  private var keadaan: UInt64

  init(_ benih: UInt64) { keadaan = benih }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9e37_79b9_7f4a_7c15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
