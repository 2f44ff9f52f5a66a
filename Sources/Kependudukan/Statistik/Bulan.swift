import Bahasa

/// A month of the calendar: `2026-11` in addresses.
package struct Bulan: Hashable, Sendable, Comparable, LosslessStringConvertible {
  package let tahun: Int
  package let bulan: Int

  package init(_ hari: Tanggal) {
    tahun = hari.tahun
    bulan = hari.bulan
  }

  package init?(_ teks: String) {
    let bagian = teks.split(separator: "-")
    guard teks.count == 7, bagian.count == 2, let tahun = Int(bagian[0]), let bulan = Int(bagian[1]),
      (1..<10_000).contains(tahun), (1...12).contains(bulan)
    else { return nil }
    self.tahun = tahun
    self.bulan = bulan
  }

  /// `202611`
  package var angka: Int { tahun * 100 + bulan }

  package var sebelum: Bulan {
    bulan == 1 ? Bulan(tahun: tahun - 1, bulan: 12) : Bulan(tahun: tahun, bulan: bulan - 1)
  }

  package var description: String {
    let nol = String(repeating: "0", count: max(0, 4 - String(tahun).count))
    return "\(nol)\(tahun)-\(bulan < 10 ? "0" : "")\(bulan)"
  }

  /// `November 2026`
  package var teks: String { awal?.teksBulan ?? description }

  package var awal: Tanggal? { Tanggal(tahun, bulan, 1) }

  package static func < (kiri: Bulan, kanan: Bulan) -> Bool { kiri.angka < kanan.angka }

  private init(tahun: Int, bulan: Int) {
    self.tahun = tahun
    self.bulan = bulan
  }
}
