import Foundation

extension Tanggal {
  /// From what people and other programs write: `2026-11-21`, `21-11-2026`, `21/11/2026`, `21.11.2026`,
  /// `21 November 2026`, `21 Nov 2026`. Day before month, years of four digits. Nil when it is none of these.
  package init?(tulisan: String) {
    let teks = tulisan.trimmingCharacters(in: .whitespaces)
    if let tanggal = Tanggal(teks) {
      self = tanggal
      return
    }
    let bagian = teks.split { "-/. ".contains($0) }.map(String.init)
    guard bagian.count == 3, bagian[2].count == 4, let hari = Int(bagian[0]), let tahun = Int(bagian[2]),
      let bulan = Int(bagian[1]) ?? Self.bulan(bernama: bagian[1])
    else { return nil }
    self.init(tahun, bulan, hari)
  }

  private static func bulan(bernama nama: String) -> Int? {
    let nama = nama.lowercased()
    for bulan in 1...12
    where [NamaWaktu.bulan(bulan), NamaWaktu.bulanPendek(bulan)].contains(where: { $0.lowercased() == nama })
    {
      return bulan
    }
    return ["pebruari": 2, "nopember": 11, "agt": 8, "agust": 8, "sept": 9, "nop": 11, "peb": 2][nama]
  }
}
