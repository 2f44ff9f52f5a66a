/// Cases past their deadline, open or finished. A fact: what is late was promised earlier.
package struct Terlambat: Pemantau {
  /// Office minutes past the deadline that are still let pass.
  package var kelonggaran = 0.0

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    log.kasus.indices.compactMap { i in bendera(log, i) }
  }

  private func bendera(_ log: LogTertata, _ i: Int) -> Bendera? {
    let kasus = log.kasus[i]
    guard let tenggat = kasus.tenggat, let akhir = log.tahap(kasus: i).last else { return nil }
    let penutup = log.penutup[i].map { kasus.kejadian[$0] }
    // While the clock stands still the deadline moves, too: only what had passed before counts.
    let jeda = akhir.keadaan == .jeda ? log.pembuka(akhir).waktu : nil
    let sampai = penutup?.waktu ?? jeda ?? log.saatIni
    guard sampai > tenggat else { return nil }
    let lewat = log.sumbu.titik(sampai) - log.sumbu.titik(tenggat)
    guard lewat > kelonggaran else { return nil }
    let lama = Kalimat.lama(lewat, log.waktuKerja)
    return Bendera(
      pemantau: .terlambat, sifat: .fakta, kasus: kasus.id,
      petugas: penutup == nil ? log.petugas[akhir.petugas] : penutup?.petugas,
      tahap: penutup == nil ? log.sebutan(akhir) : nil,
      kekuatan: .fakta(1 + min(3, lewat / log.waktuKerja.menitSehari / 10)),
      angka: [Angka("lewat tenggat", lewat, "menit kerja")],
      penjelasan: penutup == nil
        ? "Berkas \(kasus.id) belum selesai dan sudah \(lama) melewati tenggat."
        : "Berkas \(kasus.id) selesai \(lama) sesudah tenggatnya.", periksaDahulu: [.jeda, .kasusSulit])
  }
}
