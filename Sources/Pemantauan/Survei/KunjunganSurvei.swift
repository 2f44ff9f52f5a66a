import Foundation

/// One inspection on the spot.
struct KunjunganSurvei: Sendable {
  let kasus: String
  let layanan: String
  let petugas: String?
  let selesai: Date
  let bukti: BuktiSurvei?

  var mulai: Date { bukti?.mulai ?? selesai }

  /// In minutes of the clock; nil when the arrival was not noted.
  var lama: Double? { bukti?.mulai.map { selesai.timeIntervalSince($0) / 60 } }

  static func semua(_ log: LogTertata) -> [KunjunganSurvei] {
    log.kasus.flatMap { kasus in
      kasus.kejadian.filter { $0.jenis == .survei }
        .map {
          KunjunganSurvei(
            kasus: kasus.id, layanan: kasus.layanan, petugas: $0.petugas, selesai: $0.waktu, bukti: $0.bukti)
        }
    }
  }

  func bendera(
    _ sifat: Bendera.Sifat, _ kekuatan: Kekuatan, _ angka: [Angka], _ penjelasan: String,
    _ periksaDahulu: [SebabWajar]
  ) -> Bendera {
    Bendera(
      pemantau: .surveiTanpaBukti, sifat: sifat, kasus: kasus, petugas: petugas, tahap: "survei",
      kekuatan: kekuatan, angka: angka, penjelasan: penjelasan, periksaDahulu: periksaDahulu)
  }
}
