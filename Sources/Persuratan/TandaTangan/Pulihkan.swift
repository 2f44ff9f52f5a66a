import Database
import Foundation
import Jejak
import Organisasi
import Pemberitahuan

extension Persuratan {
  /// Letters whose sealing a crash cut off go back to their signers, with their numbers.
  /// Run at the start and every minute; what was begun within the last minute is left alone.
  /// - Returns: how many there were.
  @discardableResult
  package func pulihkanSegel() async throws -> Int {
    let now = now()
    return try await db.write { tx in
      let tertinggal: [NaskahDinas.ID] = try tx.values(
        "SELECT id FROM naskah WHERE status = 'menyegel' AND diubah < \(now - 60) ORDER BY id LIMIT 100")
      for id in tertinggal {
        guard var naskah = try tx.naskah(id) else { continue }
        try naskah.batalSegel(pada: now)
        try tx.update(naskah)
        try tx.catat(
          Catatan(
            waktu: now, peristiwa: "naskah.gagal_segel", objekJenis: "naskah", objek: id.rawValue,
            keterangan: "Penyegelan terputus; nomor \(naskah.nomor ?? "") tetap disimpan"))
        try tx.siarkan("naskah", kepada: [.objek("jabatan", naskah.konten.penandatangan)])
      }
      return tertinggal.count
    }
  }
}
