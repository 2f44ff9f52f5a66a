import Bahasa
import Foundation
import Kalender

/// The clock of one application, worked out anew from what happened. Nothing of it is stored: what is stored as a running sum
/// cannot explain itself.
package struct JamPermohonan: Sendable, Equatable {
  /// Every stretch, in order; the last may still last.
  package let ruas: [Ruas]
  /// How long the office had it, the applicant, another authority: in office time.
  package let kantor: Duration
  package let pemohon: Duration
  package let luar: Duration
  /// From the beginning to the end, or to now, by the clock on the wall.
  package let kalender: TimeInterval
  /// By when it is promised, with every day and every pause; nil when the promise is of no days.
  package let tenggat: TenggatPermohonan
  package let berhenti: Date?

  /// - Parameters:
  ///   - ketukan: the states in order of time; the first is the moment the file was complete.
  ///   - janji: what the board says.
  ///   - perpanjangan: lawful extensions, in days of the promise's kind.
  ///   - hariKerja: the calendar of the office.
  ///   - sekarang: up to when an open stretch is counted.
  /// - Throws: `KalenderError` when the office never opens again.
  package init(
    _ ketukan: [Ketukan], janji: Janji, perpanjangan: Int = 0, _ hariKerja: HariKerja, sekarang: Date
  ) throws(KalenderError) {
    let ruas = Self.ruas(ketukan, hariKerja, sekarang)
    self.ruas = ruas
    func jumlah(_ jam: Tahap.Jam) -> Duration {
      ruas.filter { $0.jam == jam }.map(\.kerja).reduce(.zero, +)
    }
    kantor = jumlah(.jalan)
    pemohon = jumlah(.pemohon)
    luar = jumlah(.luar)
    berhenti = ruas.last.flatMap { $0.jam == .berhenti ? $0.dari : nil }
    let awal = ketukan.first?.saat ?? sekarang
    kalender = max(0, (berhenti ?? sekarang).timeIntervalSince(awal))
    tenggat = try TenggatPermohonan(
      awal: awal, janji: Janji(hari: janji.hari + perpanjangan, jenis: janji.jenis), ruas, hariKerja,
      sekarang: sekarang)
  }

  private static func ruas(_ ketukan: [Ketukan], _ hariKerja: HariKerja, _ sekarang: Date) -> [Ruas] {
    ketukan.indices.map { i in
      let ini = ketukan[i]
      let sampai = i + 1 < ketukan.count ? ketukan[i + 1].saat : nil
      let akhir = ini.jam == .berhenti ? ini.saat : sampai ?? max(sekarang, ini.saat)
      return Ruas(
        dari: ini.saat, sampai: sampai, jam: ini.jam, sebab: ini.sebab,
        kerja: hariKerja.lamaKerja(dari: ini.saat, sampai: akhir))
    }
  }

  /// Whether the promise was kept, or still may be.
  package func tepat(sekarang: Date) -> Bool { (berhenti ?? sekarang) <= tenggat.saat }
}
