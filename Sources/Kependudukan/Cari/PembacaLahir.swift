import Bahasa

/// Finds a day, a month or a year of birth at the beginning of what was typed.
enum PembacaLahir {
  typealias Terbaca = (tanda: [[String]], panjang: Int)

  /// `17-08-1980`, `17/8/80`, `1980-08-17`, `17081980`, `17 Agustus 1980`, `Agustus 1980`, `08-1980`, `1980`.
  static func baca(_ bagian: [String]) -> Terbaca? {
    guard let pertama = bagian.first else { return nil }
    if bagian.count >= 3, bagian[0].count <= 2,
      let hari = Tanggal(tulisan: bagian.prefix(3).joined(separator: " "))
    {
      return ([[TandaPenduduk.lahir(hari)]], 3)
    }
    if bagian.count >= 2, let tahun = tahun(bagian[1]),
      let hari = Tanggal(tulisan: "1 \(bagian[0]) \(tahun)"), Int(bagian[0]) == nil
    {
      return ([[TandaPenduduk.bulan(tahun, hari.bulan)]], 2)
    }
    return satuKata(pertama).map { ([$0], 1) }
  }

  private static func satuKata(_ kata: String) -> [String]? {
    if let hari = Tanggal(tulisan: kata) { return [TandaPenduduk.lahir(hari)] }
    let angka = kata.split { "-/.".contains($0) }.map(String.init)
    guard angka.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    switch angka.map(\.count) {
    case [4]: return tahun(angka[0]).map { [TandaPenduduk.tahun($0)] }
    case [8]: return delapan(angka[0])
    case [1, 4], [2, 4]:
      guard let bulan = Int(angka[0]), (1...12).contains(bulan), let tahun = tahun(angka[1]) else {
        return nil
      }
      return [TandaPenduduk.bulan(tahun, bulan)]
    default: return angka.count == 3 && angka[2].count == 2 ? duaAngka(angka) : nil
    }
  }

  private static func tahun(_ teks: String) -> Int? {
    guard teks.count == 4, let tahun = Int(teks), (1880...2100).contains(tahun) else { return nil }
    return tahun
  }

  /// Day first, as people write, or year first, as programs do.
  private static func delapan(_ teks: String) -> [String]? {
    guard let angka = Int(teks) else { return nil }
    let hari =
      Tanggal(angka % 10_000, angka / 10_000 % 100, angka / 1_000_000)
      ?? Tanggal(angka / 10_000, angka / 100 % 100, angka % 100)
    return hari.map { [TandaPenduduk.lahir($0)] }
  }

  /// Of two digits of a year nobody knows the century: either will do.
  private static func duaAngka(_ angka: [String]) -> [String]? {
    guard let hari = Int(angka[0]), let bulan = Int(angka[1]), let tahun = Int(angka[2]) else { return nil }
    let mungkin = [1900, 2000].compactMap { Tanggal($0 + tahun, bulan, hari) }
    return mungkin.isEmpty ? nil : mungkin.map(TandaPenduduk.lahir)
  }
}

/// Finds RT and RW at the beginning of what was typed: `RT 4`, `rt.004/rw.002`, `RT 4/2`.
enum PembacaRT {
  static func baca(_ bagian: [String]) -> PembacaLahir.Terbaca? {
    let satu = bagian[0].lowercased()
    guard satu.hasPrefix("rt") || satu.hasPrefix("rw") else { return nil }
    if let tanda = urai(satu) { return (tanda, 1) }
    guard bagian.count > 1, satu.allSatisfy({ $0.isLetter || "./".contains($0) }) else { return nil }
    return urai(satu + bagian[1].lowercased()).map { ($0, 2) }
  }

  private static func urai(_ teks: String) -> [[String]]? {
    guard let cocok = teks.wholeMatch(of: /(rt|rw)\.?(\d{1,3})(?:\/(?:rw)?\.?(\d{1,3}))?/) else { return nil }
    let pertama = String(cocok.output.2)
    let satu = cocok.output.1 == "rt" ? TandaPenduduk.rt(pertama) : TandaPenduduk.rw(pertama)
    let dua = cocok.output.3.flatMap { TandaPenduduk.rw(String($0)) }
    return [satu, dua].compactMap { $0.map { [$0] } }
  }
}
