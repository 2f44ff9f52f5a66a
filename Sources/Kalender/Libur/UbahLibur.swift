import Bahasa
import Database
import Organisasi

extension Kalender {
  /// Adds days that depart from the weekly pattern.
  @discardableResult
  package func tambah(libur: [Libur], alasan: String, oleh pelaku: Pelaku) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in try tx.tambah(libur, versi) }
  }

  @discardableResult
  package func cabut(libur: Libur.ID, alasan: String, oleh pelaku: Pelaku) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      guard try tx.cabutLibur(libur, versi) else { throw KalenderError.liburTidakDitemukan }
    }
  }

  /// Moves a day, as after a sidang isbat, or corrects its name, in one version.
  @discardableResult
  package func ganti(libur: Libur.ID, dengan pengganti: Libur, alasan: String, oleh pelaku: Pelaku)
    async throws -> VersiKalender
  {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      guard try tx.cabutLibur(libur, versi) else { throw KalenderError.liburTidakDitemukan }
      try tx.tambah([pengganti], versi)
    }
  }

  /// Enters the decision on the holidays of a year, in place of what was known of that year's national holidays,
  /// cuti bersama and election days. Days of the regency and of units stay.
  @discardableResult
  package func tetapkan(
    _ tahun: LiburTahun, libur: [Libur], alasan: String, oleh pelaku: Pelaku
  ) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      for hari in libur where hari.tanggal.tahun != tahun.tahun {
        throw KalenderError.liburDiLuarTahun(nama: hari.nama, tahun: tahun.tahun)
      }
      try tx.cabutLiburNasional(tahun.tahun, versi)
      try tx.tetapkan(tahun, versi)
      try tx.tambah(libur, versi)
    }
  }
}

extension Tx {
  func tambah(_ libur: [Libur], _ versi: Int) throws {
    for hari in libur {
      if try adaLibur(hari) { throw KalenderError.liburSudahAda(nama: hari.nama, tanggal: hari.tanggal) }
      try insert(hari, versi)
    }
  }
}
