/// A fee that was set anew after it had been paid. Paying in parts and correcting before the payment are no reason.
package struct BiayaSesudahBayar: Pemantau {
  /// Rupiah by which the fee must have changed.
  package var selisih = 1

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] { log.kasus.compactMap(bendera) }

  private func bendera(_ kasus: Kasus) -> Bendera? {
    var (biaya, terbayar) = (Int?.none, Int?.none)
    for ini in kasus.kejadian {
      guard let rupiah = ini.rupiah else { continue }
      if ini.jenis == .dibayar {
        terbayar = (terbayar ?? 0) + rupiah
        continue
      }
      if let terbayar, let lama = biaya, abs(rupiah - lama) >= selisih {
        return bendera(kasus, ini, dari: lama, menjadi: rupiah, terbayar: terbayar)
      }
      biaya = rupiah
    }
    return nil
  }

  private func bendera(_ kasus: Kasus, _ kejadian: Kejadian, dari lama: Int, menjadi baru: Int, terbayar: Int)
    -> Bendera
  {
    Bendera(
      pemantau: .biayaSesudahBayar, sifat: .fakta, kasus: kasus.id, petugas: kejadian.petugas, tahap: nil,
      kekuatan: .fakta(4 + (baru < lama ? 0.5 : 0)),
      angka: [
        Angka("biaya semula", Double(lama), "rupiah"), Angka("biaya baru", Double(baru), "rupiah"),
        Angka("sudah dibayar", Double(terbayar), "rupiah"),
      ],
      penjelasan: "Biaya berkas \(kasus.id) diubah dari \(Kalimat.rupiah(lama)) menjadi "
        + "\(Kalimat.rupiah(baru)) sesudah pemohon membayar \(Kalimat.rupiah(terbayar)).",
      periksaDahulu: [.koreksi, .salahCatat])
  }
}
