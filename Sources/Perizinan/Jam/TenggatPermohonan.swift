import Bahasa
import Foundation
import Kalender

/// By when an application is promised: the end of office hours of the last day, and further by as much office time as the
/// clock was paused. A pause of an hour gains the office an hour, not a day.
package struct TenggatPermohonan: Sendable, Equatable {
  package let saat: Date
  /// Without any pause.
  package let tanpaJeda: Tenggat
  package let jeda: [Jeda]

  /// A pause, and how much it moves the date.
  package struct Jeda: Sendable, Equatable {
    package let dari: Date
    package let sampai: Date?
    package let sebab: String
    package let menggeser: Duration
  }

  init(awal: Date, janji: Janji, _ ruas: [Ruas], _ hariKerja: HariKerja, sekarang: Date) throws(KalenderError)
  {
    tanpaJeda = try hariKerja.tenggat(janji, diterima: awal)
    var saat = tanpaJeda.saat
    var jeda: [Jeda] = []
    for satu in ruas where satu.jam == .pemohon || satu.jam == .luar {
      // What is late already is not saved by a pause.
      guard satu.dari < saat else { continue }
      saat = try hariKerja.tambah(satu.kerja, jamKerjaSetelah: saat)
      jeda.append(Jeda(dari: satu.dari, sampai: satu.sampai, sebab: satu.sebab, menggeser: satu.kerja))
    }
    self.saat = saat
    self.jeda = jeda
  }

  /// Line by line, as it is printed under the date.
  package func penjelasan(zona: TimeZone = .wib) -> [String] {
    tanpaJeda.penjelasan.map(\.teks)
      + jeda.map { satu in
        let sampai = satu.sampai.map { "sampai \($0.teksSaat(zona))" } ?? "sampai sekarang"
        return
          "Jam berhenti \(satu.dari.teksSaat(zona)) \(sampai), \(satu.sebab): tenggat bergeser \(satu.menggeser.teks) waktu kerja"
      }
      + tanpaJeda.peringatan.map(\.teks)
  }
}

extension Date {
  fileprivate func teksSaat(_ zona: TimeZone) -> String {
    let hari = Tanggal(self, zona: zona)
    let menit = Int(timeIntervalSince(hari.awal(zona: zona)) / 60)
    return
      "\(hari.teksPendek) \(String(menit / 60 + 100).dropFirst()).\(String(menit % 60 + 100).dropFirst())"
  }
}
