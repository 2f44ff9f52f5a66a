import Foundation

/// Inspections that may have been made at the desk: nothing to show for, too short, or at two places at once.
package struct Survei: Pemantau {
  /// A visit shorter than this share of the usual one of its service is too short.
  package var bagianSingkat = 0.25
  /// But never one of so many minutes of the clock.
  package var menitSingkat = 10.0
  /// Fewer visits of a service say nothing of what is usual.
  package var minimalSebaya = 20
  /// Two places count as far from each other from so many kilometres on …
  package var jarakTerpendek = 3.0
  /// … when the way between them would have taken more than so many kilometres an hour.
  package var kecepatan = 100.0

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    let kunjungan = KunjunganSurvei.semua(log)
    return tanpaBukti(kunjungan) + terlaluSingkat(kunjungan) + duaTempat(kunjungan)
  }

  /// Only what the log tells of other visits can be missing here.
  private func tanpaBukti(_ kunjungan: [KunjunganSurvei]) -> [Bendera] {
    let berfoto = kunjungan.contains { ($0.bukti?.foto ?? 0) > 0 }
    let berposisi = kunjungan.contains { $0.bukti?.posisi != nil }
    return kunjungan.compactMap { satu in
      let kurang =
        (berfoto && (satu.bukti?.foto ?? 0) == 0 ? ["foto"] : [])
        + (berposisi && satu.bukti?.posisi == nil ? ["posisi"] : [])
      guard !kurang.isEmpty else { return nil }
      return satu.bendera(
        .fakta, .fakta(2 + Double(kurang.count)), [Angka("foto", Double(satu.bukti?.foto ?? 0))],
        "Survei berkas \(satu.kasus) dicatat tanpa \(kurang.joined(separator: " dan tanpa ")).",
        [.gangguan, .salahCatat])
    }
  }

  private func terlaluSingkat(_ kunjungan: [KunjunganSurvei]) -> [Bendera] {
    let sebaya = Dictionary(grouping: kunjungan, by: \.layanan).mapValues { Sebaran($0.compactMap(\.lama)) }
    return kunjungan.compactMap { satu in
      guard let lama = satu.lama, let sebaran = sebaya[satu.layanan], sebaran.banyak >= minimalSebaya,
        lama < min(menitSingkat, sebaran.median * bagianSingkat)
      else { return nil }
      let (ini, biasa) = (Kalimat.bilangan(lama), Kalimat.bilangan(sebaran.median, desimal: 0))
      return satu.bendera(
        .pola, .kuantil(1 - sebaran.peringkat(lama)), [Angka("lama", lama, "menit")],
        "Survei berkas \(satu.kasus) berlangsung \(ini) menit. Survei layanan yang sama lazimnya \(biasa) menit.",
        [.berkasBerbeda, .salahCatat, .gangguan])
    }
  }

  private func duaTempat(_ kunjungan: [KunjunganSurvei]) -> [Bendera] {
    Dictionary(grouping: kunjungan.filter { $0.petugas != nil && $0.bukti?.posisi != nil }, by: \.petugas)
      .values
      .flatMap { seorang in
        let urut = seorang.sorted { ($0.mulai, $0.kasus) < ($1.mulai, $1.kasus) }
        return zip(urut, urut.dropFirst()).compactMap { mustahil($0, $1) }
      }
  }

  private func mustahil(_ a: KunjunganSurvei, _ b: KunjunganSurvei) -> Bendera? {
    guard a.kasus != b.kasus, let dari = a.bukti?.posisi, let ke = b.bukti?.posisi else { return nil }
    let (km, jam) = (dari.jarak(ke: ke), b.mulai.timeIntervalSince(a.selesai) / 3600)
    guard km >= jarakTerpendek, jam <= 0 || km / jam > kecepatan else { return nil }
    let kapan = jam <= 0 ? "sebelum yang pertama selesai" : "\(Kalimat.bilangan(jam * 60)) menit kemudian"
    return b.bendera(
      .fakta, .fakta(4), [Angka("jarak", km, "km"), Angka("selang", jam * 60, "menit")],
      "Petugas yang sama menyurvei berkas \(a.kasus), lalu berkas \(b.kasus) yang berjarak "
        + "\(Kalimat.bilangan(km)) km, \(kapan).", [.salahCatat, .gangguan])
  }
}
