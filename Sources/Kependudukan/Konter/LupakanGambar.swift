import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Erases photo and signature of requests that were refused or given up so long ago as the regency has decided: what
  /// they were taken for will not happen (UU 27/2022 Pasal 43 and 44). The request and its stages stay.
  ///
  /// A hundred at a time, so that nobody waits.
  /// - Returns: how many requests lost their pictures.
  @discardableResult
  package func lupakanGambar() async throws -> Int {
    let now = now()
    var jumlah = 0
    while true {
      let kali = try await db.write { tx in
        let batas = now - (try tx.setelan(.hariSimpanGagal)) * 86_400
        return try tx.lupakanGambar(gagalSebelum: batas, paling: 100, pada: now)
      }
      jumlah += kali
      if kali < 100 { return jumlah }
    }
  }
}

extension Tx {
  fileprivate func lupakanGambar(gagalSebelum batas: Date, paling: Int, pada waktu: Date) throws -> Int {
    let permohonan = try all(
      """
      SELECT p.id, p.foto, p.tanda_tangan
      FROM permohonan_ktp p
      WHERE p.tahap IN ('ditolak', 'dibatalkan') AND (p.foto IS NOT NULL OR p.tanda_tangan IS NOT NULL)
        AND EXISTS (SELECT 1 FROM tahap_permohonan t
                    WHERE t.permohonan = p.id AND t.ke = p.tahap AND t.waktu < \(batas))
      ORDER BY p.id
      LIMIT \(paling)
      """
    ) {
      (
        try $0["id"] as PermohonanKTP.ID, try $0["foto"] as Berkas.ID?,
        try $0["tanda_tangan"] as Berkas.ID?
      )
    }
    for (id, foto, tandaTangan) in permohonan {
      try run("UPDATE permohonan_ktp SET foto = NULL, tanda_tangan = NULL WHERE id = \(id)")
      for berkas in [foto, tandaTangan].compactMap(\.self) { try hapusBerkas(berkas) }
      try catat(
        "ktp.gambar_dihapus", "permohonan_ktp", id, oleh: nil, keterangan: "masa simpannya habis", pada: waktu
      )
    }
    return permohonan.count
  }
}
