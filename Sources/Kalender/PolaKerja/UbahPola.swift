import Bahasa
import Database
import Organisasi

extension Kalender {
  @discardableResult
  package func tambah(pola: PolaKerja, alasan: String, oleh pelaku: Pelaku) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in try tx.tambah(pola, versi) }
  }

  /// Puts `pengganti` in place of a pattern, in one version.
  @discardableResult
  package func ganti(
    pola: PolaKerja.ID, dengan pengganti: PolaKerja, alasan: String, oleh pelaku: Pelaku
  ) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      guard let kalender = try tx.cabutPola(pola, versi) else { throw KalenderError.polaTidakDitemukan }
      try tx.tambah(pengganti, versi)
      try tx.pastikanPolaTerbuka(kalender)
    }
  }

  @discardableResult
  package func cabut(pola: PolaKerja.ID, alasan: String, oleh pelaku: Pelaku) async throws -> VersiKalender {
    try await ubah(alasan: alasan, oleh: pelaku) { tx, versi in
      guard let kalender = try tx.cabutPola(pola, versi) else { throw KalenderError.polaTidakDitemukan }
      try tx.pastikanPolaTerbuka(kalender)
    }
  }
}

extension Tx {
  func tambah(_ pola: PolaKerja, _ versi: Int) throws {
    try pola.periksa()
    if try adaPola(pola.kalender, mulai: pola.mulai) { throw KalenderError.polaSudahAda(mulai: pola.mulai) }
    try insert(pola, versi)
  }

  /// A calendar without a pattern that goes on would have no working day after its last.
  fileprivate func pastikanPolaTerbuka(_ kalender: NamaKalender.ID) throws {
    guard try adaPolaTerbuka(kalender) else { throw KalenderError.polaBawaanTidakBolehBerakhir }
  }
}
