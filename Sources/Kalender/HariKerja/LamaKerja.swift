import Bahasa
import Foundation

extension HariKerja {
  /// How much office time lies between two instants, to the millisecond; zero when `akhir` is not later.
  package func lamaKerja(dari awal: Date, sampai akhir: Date) -> Duration {
    let (awal, akhir) = (milidetik(awal), milidetik(akhir))
    guard awal < akhir else { return .zero }
    let jumlah = (hariKe(awal)...hariKe(akhir))
      .reduce(Int64(0)) { jumlah, hari in
        jam(Tanggal(hariKe: hari))
          .reduce(jumlah) { jumlah, jam in
            let (mulai, selesai) = batas(jam, hari)
            return jumlah + max(0, min(selesai, akhir) - max(mulai, awal))
          }
      }
    return .milliseconds(jumlah)
  }

  /// Whole minutes of office time between two instants.
  package func menitKerja(dari awal: Date, sampai akhir: Date) -> Int {
    Int(lamaKerja(dari: awal, sampai: akhir).components.seconds / 60)
  }

  /// The earliest instant at which `lama` of office time has passed since `saat`.
  /// - Throws: `KalenderError.tanpaHariKerja` when the office never opens again.
  package func tambah(_ lama: Duration, jamKerjaSetelah saat: Date) throws(KalenderError) -> Date {
    let awal = milidetik(saat)
    var sisa = lama.components.seconds * 1000 + lama.components.attoseconds / 1_000_000_000_000_000
    guard sisa > 0 else { return saat }
    var hari = hariKe(awal)
    while true {
      for jam in jam(Tanggal(hariKe: hari)) {
        let (mulai, selesai) = batas(jam, hari)
        let terpakai = max(0, selesai - max(mulai, awal))
        if terpakai >= sisa { return tanggalSaat(max(mulai, awal) + sisa) }
        sisa -= terpakai
      }
      hari = try hariKerjaBerikut(setelah: Tanggal(hariKe: hari)).hariKe
    }
  }

  /// Whether the office is open at that instant.
  package func buka(pada saat: Date) -> Bool {
    let titik = milidetik(saat)
    return jam(Tanggal(saat, zona: zona))
      .contains { jam in
        let (mulai, selesai) = batas(jam, hariKe(titik))
        return mulai <= titik && titik < selesai
      }
  }

  /// Milliseconds of local time since 1970, in which every day has its 86,400,000.
  private func milidetik(_ saat: Date) -> Int64 {
    Int64((saat.timeIntervalSince1970 * 1000).rounded()) + Int64(zona.secondsFromGMT(for: saat)) * 1000
  }

  private func tanggalSaat(_ milidetik: Int64) -> Date {
    Date(timeIntervalSince1970: Double(milidetik - Int64(zona.secondsFromGMT()) * 1000) / 1000)
  }

  private func hariKe(_ milidetik: Int64) -> Int {
    Int((Double(milidetik) / 86_400_000).rounded(.down))
  }

  private func batas(_ jam: JamKerja, _ hari: Int) -> (Int64, Int64) {
    let awal = Int64(hari) * 86_400_000
    return (awal + Int64(jam.mulai) * 60_000, awal + Int64(jam.selesai) * 60_000)
  }
}
