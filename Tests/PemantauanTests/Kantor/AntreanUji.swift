import Foundation
import Pemantauan

/// A pile of files that are ended one after another, for tests that want one thing at a time.
struct AntreanUji {
  /// Monday 5 January 2026, 07:30 in western Indonesia.
  static let senin = Date(timeIntervalSince1970: 1_767_573_000)
  static let jam = WaktuKerja()
  private(set) var kasus: [Kasus] = []

  /// So many office days and minutes after the first Monday.
  static func saat(_ hari: Double, menit: Double = 0) -> Date {
    let utuh = hari.rounded(.down)
    let (pekan, sisa) = (Int(utuh) / 5, Int(utuh) % 5)
    return senin.addingTimeInterval(Double(pekan * 7 + sisa) * 86_400 + (hari - utuh) * 510 * 60 + menit * 60)
  }

  /// A file that came and was ended on these office days.
  mutating func tambah(
    _ id: String, tiba: Double, selesai: Double, petugas: String = "Ani",
    _ ubah: (inout Kasus) -> Void = { _ in }
  ) {
    var satu = Kasus(id: id, layanan: "IMB", jalur: "biasa")
    satu.kejadian = [
      Kejadian("diterima", Self.saat(tiba), petugas: "Loket", jenis: .diterima),
      Kejadian("diperiksa", Self.saat(selesai), petugas: petugas, jenis: .diperiksa),
    ]
    ubah(&satu)
    kasus.append(satu)
  }

  /// A hundred files, two every day, each ended five days later, with a little unevenness.
  static func biasa() -> AntreanUji {
    var antrean = AntreanUji()
    for i in 0..<100 {
      let tiba = Double(i) / 2
      antrean.tambah("N\(i)", tiba: tiba, selesai: tiba + 5 + Double(i * 7 % 10) / 8)
    }
    return antrean
  }

  func bendera(_ pemantau: NamaPemantau, saatIni: Date = saat(80)) -> [Bendera] {
    Pantauan(kasus, waktuKerja: Self.jam, saatIni: saatIni).bendera.filter { $0.pemantau == pemantau }
  }
}
