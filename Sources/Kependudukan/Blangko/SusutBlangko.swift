import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// The photo of a spoiled blank, in the store and without a row yet.
package struct BerkasRusak: Sendable {
  let berkas: BerkasBaru

  package init(_ berkas: BerkasBaru) { self.berkas = berkas }
}

extension Kependudukan {
  /// A blank that is of no use any more, with the reason and its photo.
  package func rusakkan(
    _ seri: String, di loket: UnitKerja.ID, alasan: String, foto: BerkasRusak, oleh pelaku: Pelaku
  ) async throws {
    try await susut(seri, di: loket, alasan: alasan, oleh: pelaku) { tx, blangko, now in
      guard try tx.isBebas(blangko, di: loket) else { throw BlangkoError.tidakTersedia(seri) }
      try tx.rusakkan(blangko, alasan: alasan, foto, oleh: pelaku, pada: now)
    }
  }

  /// A blank that the daily count did not find.
  package func nyatakanHilang(
    _ seri: String, di loket: UnitKerja.ID, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    try await susut(seri, di: loket, alasan: alasan, oleh: pelaku) { tx, blangko, now in
      guard try tx.isBebas(blangko, di: loket) else { throw BlangkoError.tidakTersedia(seri) }
      try tx.ubah(blangko, menjadi: .hilang)
      try tx.mutasi(.hilang, blangko.id, di: loket, oleh: pelaku, alasan: alasan, pada: now)
    }
  }

  /// A lost blank that was found; it lies at `loket` now.
  package func temukan(
    _ seri: String, di loket: UnitKerja.ID, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    try await susut(seri, di: loket, alasan: alasan, oleh: pelaku) { tx, blangko, now in
      guard blangko.status == .hilang else { throw BlangkoError.tidakTersedia(seri) }
      try tx.ubah(blangko, menjadi: .tersedia, di: loket)
      try tx.mutasi(.temu, blangko.id, di: loket, oleh: pelaku, alasan: alasan, pada: now)
    }
  }

  /// Back to the ministry, whole or spoiled; `alasan` names the letter that goes with it.
  package func kembalikanBlangko(
    _ seri: String, dari loket: UnitKerja.ID, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    try await susut(seri, di: loket, alasan: alasan, oleh: pelaku) { tx, blangko, now in
      guard try tx.loket(loket)?.pusat == true else { throw BlangkoError.bukanPusat }
      let rusak = blangko.status == .rusak
      guard try rusak || tx.isBebas(blangko, di: loket) else { throw BlangkoError.tidakTersedia(seri) }
      try tx.ubah(blangko, menjadi: .kembali, di: loket)
      try tx.mutasi(
        .kembali, blangko.id, di: loket, selisih: rusak ? 0 : -1, oleh: pelaku, alasan: alasan, pada: now)
    }
  }

  private func susut(
    _ seri: String, di loket: UnitKerja.ID, alasan: String, oleh pelaku: Pelaku,
    _ ubah: @escaping @Sendable (Tx, Blangko, Date) throws -> Void
  ) async throws {
    let now = now()
    guard !alasan.isEmpty else { throw KonterError.perluAlasan }
    try await db.write { tx in
      try tx.pastikan(pelaku, .cetak, di: loket, pada: Tanggal(now))
      guard let blangko = try tx.blangko(seri: seri) else { throw BlangkoError.tidakTersedia(seri) }
      try ubah(tx, blangko, now)
      try tx.catat(
        "blangko.berubah", "blangko", blangko.id, oleh: pelaku, keterangan: "\(blangko.seri): \(alasan)",
        pada: now)
    }
  }
}

extension Tx {
  func rusakkan(
    _ blangko: Blangko, alasan: String, _ foto: BerkasRusak, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    let berkas = try insert(foto.berkas, oleh: pelaku.orang.rawValue, pada: waktu)
    try ubah(blangko, menjadi: .rusak)
    try mutasi(
      .rusak, blangko.id, di: blangko.loket, oleh: pelaku, alasan: alasan, foto: berkas.id.rawValue,
      pada: waktu)
  }
}
