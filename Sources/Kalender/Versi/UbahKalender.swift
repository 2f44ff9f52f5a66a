import Bahasa
import Database
import Organisasi

extension Kalender {
  /// Makes one new version of the calendar. Changes of the calendar run one after the other. Dates that were promised
  /// by the calendar are counted again.
  /// - Returns: the version, with what came of it so far.
  func ubah(
    alasan: String, oleh pelaku: Pelaku, _ perubahan: @escaping @Sendable (Tx, Int) throws -> Void
  ) async throws -> VersiKalender {
    let waktu = now()
    let versi = try await db.write(serialised: "kalender") { [akibat] tx in
      let versi = try tx.versiBaru(alasan: alasan, oleh: pelaku, pada: waktu)
      try perubahan(tx, versi)
      try akibat?.antre(tx)
      return versi
    }
    do {
      try await akibat?.hitung()
    } catch {
      // The change stands, and what was noted with it is done in the background.
    }
    guard let hasil = try await db.read({ try $0.versi(kalender: versi) }) else {
      throw KalenderError.kalenderTidakDitemukan(String(versi))
    }
    return hasil
  }

  /// Adds another named calendar. Give it a pattern before a unit follows it.
  @discardableResult
  package func buat(kalender: NamaKalender, alasan: String, oleh pelaku: Pelaku) async throws -> VersiKalender
  {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, _ in
      guard try !tx.adaKalender(kode: kalender.kode) else { throw KalenderError.kodeSudahAda(kalender.kode) }
      try tx.insert(kalender)
    }
  }

  /// Adds another named calendar with its first pattern, in one version.
  @discardableResult
  package func buat(kalender: NamaKalender, pola: PolaKerja, alasan: String, oleh pelaku: Pelaku) async throws
    -> VersiKalender
  {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      guard try !tx.adaKalender(kode: kalender.kode) else { throw KalenderError.kodeSudahAda(kalender.kode) }
      guard pola.selesai == nil else { throw KalenderError.polaBawaanTidakBolehBerakhir }
      try tx.insert(kalender)
      try tx.tambah(pola, versi)
    }
  }

  /// From `mulai` on `unit`, and the units below it that have none of their own, follow `kalender`.
  @discardableResult
  package func arahkan(
    _ unit: UnitKerja.ID, ke kalender: NamaKalender.ID, mulai: Tanggal, alasan: String, oleh pelaku: Pelaku
  ) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      try tx.cabutPenunjukan(unit, mulai: mulai, versi)
      try tx.insertPenunjukan(unit, kalender, mulai: mulai, versi)
    }
  }

  /// Puts `kecepatan` in place of the one with the same code, or adds it.
  @discardableResult
  package func ubah(kecepatan: Kecepatan, alasan: String, oleh pelaku: Pelaku) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      guard (1...8784).contains(kecepatan.jumlah) else {
        throw KalenderError.nilaiTidakSah("Batas waktu paling sedikit 1 dan paling banyak 8.784.")
      }
      try tx.cabutKecepatan(kecepatan.kode, versi)
      try tx.insert(kecepatan, versi)
    }
  }
}
