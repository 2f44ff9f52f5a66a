/// Files that lie: open, the office's turn, and in this stage for longer than nearly all of their peers ever were.
package struct Menganggur: Pemantau {
  /// Which quantile of the peers' office time a file must exceed.
  package var kuantil = 0.95
  /// And how many times it: of many files that wait now, some are bound to be the longest.
  package var kali = 1.5
  /// Office minutes that are never too long.
  package var lantai = 1440.0
  /// Fewer finished peers say nothing.
  package var minimalSebaya = 20

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    let terbuka = log.tahap.filter { $0.keadaan == .terbuka && $0.lama >= lantai }
    let dicari = Set(terbuka.map(\.kelompok))
    var lama: [Int32: [Double]] = [:]
    for satu in log.tahap where satu.keadaan == .lewat && dicari.contains(satu.kelompok) {
      lama[satu.kelompok, default: []].append(satu.lama)
    }
    let sebaran = lama.mapValues { Sebaran($0) }
    return terbuka.compactMap { satu in
      sebaran[satu.kelompok].flatMap { bendera(log, satu, $0) }
    }
  }

  private func bendera(_ log: LogTertata, _ tahap: Tahap, _ sebaya: Sebaran) -> Bendera? {
    guard sebaya.banyak >= minimalSebaya else { return nil }
    let batas = sebaya.kuantil(kuantil)
    guard tahap.lama > max(lantai, batas * kali) else { return nil }
    let id = log.kasus[Int(tahap.kasus)].id
    let (lama, biasa) = (Kalimat.lama(tahap.lama, log.waktuKerja), Kalimat.lama(batas, log.waktuKerja))
    return Bendera(
      pemantau: .menganggur, sifat: .pola, kasus: id, petugas: log.petugas[tahap.petugas],
      tahap: log.sebutan(tahap), kekuatan: .kuantil(sebaya.peringkat(tahap.lama)),
      angka: [
        Angka("lama di tahap ini", tahap.lama, "menit kerja"), Angka("batas sebaya", batas, "menit kerja"),
        Angka("sebaya", Double(sebaya.banyak), "berkas"),
      ],
      penjelasan: "Berkas \(id) sudah \(lama) berada di tahap \(log.sebutan(tahap)). "
        + "\(Kalimat.persen(kuantil)) dari \(sebaya.banyak) berkas sebaya melewatinya dalam \(biasa).",
      periksaDahulu: [.jeda, .kasusSulit, .salahCatat])
  }
}
