/// Completion asked for slice by slice: a second letter for what the first could have said.
package struct Salami: Pemantau {
  /// Where it is not known what was missing: which quantile of the peers' number of letters must be exceeded.
  package var kuantil = 0.99
  /// And how many letters at least.
  package var minimalPermintaan = 3
  /// Fewer peers say nothing.
  package var minimalSebaya = 20

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    var banyak: [Int32: [Double]] = [:]
    for i in log.kasus.indices {
      guard let kelompok = log.kelompokKasus(i) else { continue }
      banyak[kelompok, default: []].append(Double(Self.permintaan(log.kasus[i]).count))
    }
    let sebaran = banyak.mapValues { Sebaran($0) }
    return log.kasus.indices.compactMap { i in
      let permintaan = Self.permintaan(log.kasus[i])
      guard let pertama = permintaan.first, permintaan.count > 1 else { return nil }
      if !pertama.kurang.isEmpty { return susulan(log.kasus[i], pertama, permintaan.dropFirst()) }
      return log.kelompokKasus(i).flatMap { sebaran[$0] }
        .flatMap { terlaluBanyak(log.kasus[i], permintaan, $0) }
    }
  }

  private static func permintaan(_ kasus: Kasus) -> [Kejadian] {
    kasus.kejadian.filter { $0.jenis == .dimintaLengkapi }
  }

  /// What was missing at the first letter, was not in it, and was asked for later.
  private func susulan(_ kasus: Kasus, _ pertama: Kejadian, _ lanjutan: ArraySlice<Kejadian>) -> Bendera? {
    let terlupa = Set(pertama.kurang).subtracting(pertama.diminta)
    for surat in lanjutan {
      let susulan = surat.diminta.filter(terlupa.contains)
      guard !susulan.isEmpty else { continue }
      return Bendera(
        pemantau: .salami, sifat: .fakta, kasus: kasus.id, petugas: surat.petugas,
        tahap: "sesudah \(pertama.kegiatan)", kekuatan: .fakta(3 + Double(susulan.count) / 10),
        angka: [
          Angka("diminta belakangan", Double(susulan.count), "syarat"),
          Angka("permintaan", Double(lanjutan.count + 1), "surat"),
        ],
        penjelasan: "Pemohon berkas \(kasus.id) diminta melengkapi lagi: \(susulan.joined(separator: ", ")). "
          + "Kekurangan itu sudah tercatat saat permintaan pertama, tetapi belum disebut di sana.",
        periksaDahulu: [.syaratBaru, .berkasBerbeda])
    }
    return nil
  }

  private func terlaluBanyak(_ kasus: Kasus, _ permintaan: [Kejadian], _ sebaya: Sebaran) -> Bendera? {
    let banyak = Double(permintaan.count)
    let batas = sebaya.kuantil(kuantil)
    guard sebaya.banyak >= minimalSebaya, permintaan.count >= minimalPermintaan, banyak > batas else {
      return nil
    }
    return Bendera(
      pemantau: .salami, sifat: .pola, kasus: kasus.id, petugas: permintaan.last?.petugas, tahap: nil,
      kekuatan: .kuantil(sebaya.peringkat(banyak)),
      angka: [Angka("permintaan", banyak, "surat"), Angka("batas sebaya", batas, "surat")],
      penjelasan: "Pemohon berkas \(kasus.id) \(permintaan.count) kali diminta melengkapi. "
        + "\(Kalimat.persen(kuantil)) berkas sebaya cukup dengan \(Kalimat.bilangan(batas)) permintaan atau "
        + "kurang.", periksaDahulu: [.syaratBaru, .berkasBerbeda])
  }
}
