import Foundation

/// One pile of files, and who overtook whom in it.
struct Antrean {
  /// Ended this much later, in office minutes, or more, is overtaken; less is the order within a day.
  var jarak = 480.0
  /// The same as a share of the time that is usual there, for stages that take no days.
  var bagianJarak = 0.15
  /// Added to every time before comparing: nobody buys minutes.
  var lunak = 30.0
  /// Neighbours by arrival on which the usual time is measured.
  static let tetangga = 32

  /// - Parameters:
  ///   - tumpukan: places in `tahap`.
  ///   - tahap: all stages of the log.
  /// - Returns: one for each file, in order of arrival.
  func lompatan(_ tumpukan: some Sequence<Int>, _ tahap: [Tahap]) -> [Lompatan] {
    let urut = tumpukan.sorted { (tahap[$0].mulai, $0) < (tahap[$1].mulai, $1) }
    let akhir = urut.map { tahap[$0].akhir }.sorted()
    let lazim = lazim(urut, tahap)
    var pohon = PohonHitung(akhir.count)
    var (masuk, hasil) = (0, [Lompatan]())
    hasil.reserveCapacity(urut.count)
    for (i, nomor) in urut.enumerated() {
      let ini = tahap[nomor]
      // Files that came at the same minute are not before each other.
      while masuk < i, tahap[urut[masuk]].mulai < ini.mulai {
        pohon.tambah(akhir.sisipAtas(tahap[urut[masuk]].akhir) - 1)
        masuk += 1
      }
      let sesudah = ini.akhir + min(jarak, bagianJarak * lazim[i])
      hasil.append(
        Lompatan(
          tahap: nomor, didepan: masuk - pohon.jumlah(sampai: akhir.sisipAtas(ini.mulai)),
          dilewati: masuk - pohon.jumlah(sampai: akhir.sisipAtas(sesudah)),
          cepat: log((ini.lama + lunak) / (lazim[i] + lunak)), lazim: lazim[i]))
    }
    return hasil
  }

  /// The median time of the files that came about when each did, so that a rush or a holiday raises it for all.
  private func lazim(_ urut: [Int], _ tahap: [Tahap]) -> [Double] {
    let langkah = Self.tetangga / 2
    return stride(from: 0, to: urut.count, by: langkah)
      .flatMap { awal in
        let dari = max(0, min(awal - langkah / 2, urut.count - Self.tetangga))
        let sampai = min(urut.count, dari + Self.tetangga)
        let median = Sebaran(urut[dari..<sampai].map { tahap[$0].lama }).median
        return [Double](repeating: median, count: min(langkah, urut.count - awal))
      }
  }
}
