import Bahasa
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// A resident reports a change of somebody of his family; it comes to the list of his village.
  /// - Throws: `FieldErrors` at `isi`, `PendudukError.tidakAda` for who is not of his family.
  package func lapor(_ isi: String, tentang: Penduduk.ID, oleh pelapor: Penduduk) async throws {
    guard isi.filter(\.isLetter).count >= 10 else {
      throw FieldErrors("isi", "Jelaskan apa yang berubah dan surat apa yang Anda punya.")
    }
    guard isi.count <= 1000 else { throw FieldErrors("isi", "Paling panjang 1.000 huruf.") }
    let waktu = now()
    try await db.write { tx in
      guard let orang = try tx.penduduk(tentang), orang.keluarga == pelapor.keluarga, orang.isHidup else {
        throw PendudukError.tidakAda
      }
      let baru =
        try tx.value(
          "SELECT COUNT(*) FROM laporan_warga WHERE pelapor = \(pelapor.id) AND status = 'baru'", as: Int.self
        ) ?? 0
      guard baru < 10 else {
        throw FieldErrors("isi", "Sepuluh laporan Anda masih menunggu. Tunggu jawabannya dahulu.")
      }
      try tx.run(
        """
        INSERT INTO laporan_warga (id, pelapor, penduduk, desa, isi, status, dibuat)
        VALUES (\(tx.key(LaporanWarga.self)), \(pelapor.id), \(tentang), \(orang.desa), \(samarkanNomor(isi)), 'baru',
                \(waktu))
        """)
      try tx.catatWarga("warga.lapor", orang, pada: waktu)
    }
  }

  /// An officer of the village answers.
  package func jawab(
    _ id: LaporanWarga.ID, _ jawaban: String, sebagai status: LaporanWarga.Status, oleh pelaku: Pelaku
  ) async throws {
    guard jawaban.contains(where: \.isLetter) else {
      throw FieldErrors("jawaban", "Tulis jawaban bagi pelapor.")
    }
    let waktu = now()
    try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      guard let laporan = try tx.laporan(id), struktur.lingkupPenduduk(pelaku).memuat(laporan.desa) else {
        throw PendudukError.tidakAda
      }
      let jumlah = try tx.run(
        """
        UPDATE laporan_warga
        SET status = \(status == .ditolak ? .ditolak : LaporanWarga.Status.selesai), jawaban = \(samarkanNomor(jawaban)),
            petugas = \(pelaku.orang), dijawab = \(waktu)
        WHERE id = \(id) AND status = 'baru'
        """)
      guard jumlah == 1 else { throw PendudukError.berubah }
      try tx.catat("warga.laporan_dijawab", "penduduk", laporan.penduduk, oleh: pelaku, pada: waktu)
    }
  }
}
