import Foundation

extension Serobot {
  func bendera(_ lompatan: Lompatan, z: Double, _ log: LogTertata) -> Bendera {
    let tahap = log.tahap[lompatan.tahap]
    let id = log.kasus[Int(tahap.kasus)].id
    let lama = Kalimat.lama(tahap.lama, log.waktuKerja)
    let jarak = Kalimat.lama(min(jarak, bagianJarak * lompatan.lazim), log.waktuKerja)
    return Bendera(
      pemantau: .serobot, sifat: .pola, kasus: id, petugas: log.petugas[tahap.petugas],
      tahap: log.sebutan(tahap), kekuatan: .z(z),
      angka: [
        Angka("menunggu di depan", Double(lompatan.didepan), "berkas"),
        Angka("dilewati", Double(lompatan.dilewati), "berkas"),
        Angka("dilewati di meja petugas", Double(lompatan.diMeja.dilewati), "berkas"),
        Angka("lama", tahap.lama, "menit kerja"), Angka("lazim", lompatan.lazim, "menit kerja"),
      ],
      penjelasan: "Berkas \(id) selesai \(lama) setelah masuk tahap \(log.sebutan(tahap)). "
        + "Dari \(lompatan.didepan) berkas sebaya yang sudah menunggu di sana, \(lompatan.dilewati) baru "
        + "selesai setidaknya \(jarak) sesudahnya; berkas yang datang bersamaan "
        + "lazim perlu \(Kalimat.lama(lompatan.lazim, log.waktuKerja)).",
      periksaDahulu: [.jalurLain, .berkasBerbeda, .jeda, .borongan])
  }

  /// Officers under whose hands such jumps cluster: the second signal.
  func petugas(_ sampel: [BandingPetugas.Sampel], _ log: LogTertata) -> [Bendera] {
    BandingPetugas(minimalSebaran: .max).banding(sampel)
      .compactMap { satu in
        guard satu.kena >= minimalPetugas, Double(satu.kena) >= kaliPetugas * satu.harapan,
          satu.z >= zPetugas, let nama = log.petugas[satu.petugas]
        else { return nil }
        return Bendera(
          pemantau: .serobot, sifat: .pola, kasus: nil, petugas: nama, tahap: nil, kekuatan: .z(satu.z),
          angka: [
            Angka("berkas yang melompat", Double(satu.kena), "berkas"),
            Angka("diharapkan", satu.harapan, "berkas"), Angka("diperiksa", Double(satu.n), "berkas"),
          ],
          penjelasan: "\(satu.kena) dari \(satu.n) berkas yang dikerjakan \(nama) mendahului antrean dengan "
            + "cara yang menonjol. Menurut rekan pada layanan yang sama, sekitar "
            + "\(Kalimat.bilangan(satu.harapan)) yang diharapkan.",
          periksaDahulu: [.jalurLain, .berkasBerbeda, .tugasResmi])
      }
  }
}
