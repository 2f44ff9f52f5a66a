import Pemantauan

extension PeristiwaIzin {
  /// What an event means to the monitors: by the task of the stage in which it was done, and where it led.
  func arti(dari tahap: Tahap?, ke: Tahap?) -> JenisKegiatan {
    switch arah {
    case .kembali: tahap?.akhir == true ? .dilanjutkan : ke?.tugas == .perbaiki ? .dimintaLengkapi : .lain
    case .tolak: .ditolak
    case .cabut, .gugur: .ditutup
    case .lanjut where tindakan == PeristiwaIzin.sepaketSelesai: .dilanjutkan
    case .lanjut: tahap.map { $0.tugas.arti } ?? .diterima
    }
  }
}

extension Tahap.Tugas {
  /// What it means when its stage is done.
  fileprivate var arti: JenisKegiatan {
    switch self {
    case .periksa: .diperiksa
    case .survei: .survei
    case .rekomendasi: .rekomendasi
    case .tetapkan: .ditetapkan
    case .bayar: .dibayar
    case .tandaTangan: .diputuskan
    case .serah: .diserahkan
    case .perbaiki: .dilengkapi
    case .daftar, .konsep, .paraf, .selesai, .tolak, .cabut, .gugur: .lain
    }
  }
}
