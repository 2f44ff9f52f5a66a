import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Kependudukan {
  /// The two are different people. Remembered: they are not offered again unless name, birth, sex or parents of one of them
  /// are changed.
  /// - Throws: `FieldErrors` at `alasan`, `GandaError`.
  package func nyatakanBerbeda(
    _ id: PasanganGanda.ID, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    guard alasan.contains(where: \.isLetter) else {
      throw FieldErrors("alasan", GandaError.perluAlasan.message)
    }
    let waktu = now()
    try await db.write { tx in
      let pasangan = try tx.pasanganGandaMenunggu(id, diputus: pelaku, pada: Tanggal(waktu))
      guard let a = try tx.penduduk(pasangan.a), let b = try tx.penduduk(pasangan.b) else {
        throw PendudukError.tidakAda
      }
      try tx.run(
        """
        UPDATE pasangan_ganda
        SET status = 'bukan_ganda', oleh = \(pelaku.orang), diputus = \(waktu), putusan = \(samarkanNomor(alasan)),
            versi_a = \(a.versi), versi_b = \(b.versi)
        WHERE id = \(id)
        """)
      for orang in [a, b] {
        try tx.catat(
          Catatan(
            waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama,
            jabatan: pelaku.utama?.sebutan ?? "", peristiwa: "ganda.dinyatakan_lain", objekJenis: "penduduk",
            objek: orang.id.rawValue, keterangan: samarkanNomor(alasan), alamat: pelaku.alamat))
      }
    }
  }

  /// Takes the decision that two are different people back; the pair waits again.
  /// - Throws: `GandaError`.
  package func tinjauLagi(_ id: PasanganGanda.ID, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard let pasangan = try tx.pasanganGanda(id) else { throw GandaError.tidakAda }
      guard try tx.struktur(pada: Tanggal(waktu)).memegangRegister(pelaku) else {
        throw GandaError.bukanWewenang
      }
      guard pasangan.status == .bukanGanda else { throw GandaError.sudahDiputus }
      try tx.run(
        """
        UPDATE pasangan_ganda
        SET status = 'menunggu', oleh = NULL, diputus = NULL, putusan = ''
        WHERE id = \(id)
        """)
      for orang in [pasangan.a, pasangan.b] {
        try tx.catat(
          Catatan(
            waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama,
            jabatan: pelaku.utama?.sebutan ?? "", peristiwa: "ganda.ditinjau_lagi", objekJenis: "penduduk",
            objek: orang.rawValue, keterangan: pasangan.putusan, alamat: pelaku.alamat))
      }
    }
  }
}

extension Struktur {
  /// Whether `pelaku` keeps the register of the whole regency: an officer of the Instansi Pelaksana.
  func memegangRegister(_ pelaku: Pelaku) -> Bool { lingkup(pelaku, .kependudukan) == .semua }
}
