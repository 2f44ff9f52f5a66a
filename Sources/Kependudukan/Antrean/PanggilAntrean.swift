import Bahasa
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Calls the next one to a desk. Who has called somebody that is not served yet calls the same one again.
  package func panggilBerikut(
    di loket: UnitKerja.ID, meja: String, oleh pelaku: Pelaku
  ) async throws -> Antrean.ID {
    let now = now()
    let hari = Tanggal(now)
    return try await db.write(serialised: "antrean.\(loket)") { tx in
      try tx.pastikan(pelaku, .terima, di: loket, pada: hari)
      let sudah = try tx.dipanggil(di: loket, pada: hari)
        .first { $0.status == .dipanggil && $0.petugas == pelaku.orang }
      guard let giliran = try sudah ?? tx.menunggu(di: loket, pada: hari).first else {
        throw AntreanError.kosong
      }
      try tx.run(
        """
        UPDATE antrean
        SET status = 'dipanggil', meja = \(meja), petugas = \(pelaku.orang), dipanggil = \(now)
        WHERE id = \(giliran.id)
        """)
      try tx.kabarkanKonter(loket)
      return giliran.id
    }
  }

  /// Did not come, or left.
  package func lewati(_ id: Antrean.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard let antrean = try tx.antrean(id) else { throw AntreanError.tidakAda }
      try tx.pastikan(pelaku, .terima, di: antrean.loket, pada: Tanggal(now))
      if antrean.status == .batal { return }
      guard antrean.status == .menunggu || antrean.status == .dipanggil else { throw AntreanError.berubah }
      try tx.akhiri(id, .batal, pada: now)
      try tx.kabarkanKonter(antrean.loket)
    }
  }
}
