import Bahasa
import Database
import Foundation
import Organisasi

extension MejaImpor {
  /// Takes a file away before its term has ended.
  /// - Throws: `ImporError`.
  package func hapus(_ id: UnggahanImpor.ID, oleh pelaku: Pelaku) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      let satu = try tx.unggahan(id, untuk: pelaku, pada: Tanggal(waktu))
      guard satu.bolehDimulai(pada: waktu) else { throw ImporError.sedangBerjalan }
      guard satu.berkas != nil else { return }
      try tx.kosongkan(satu)
      try tx.catat("impor.dihapus", "unggahan_impor", id, oleh: pelaku, keterangan: satu.nama, pada: waktu)
    }
  }

  /// Takes away files and reports whose term has ended. A hundred at a time, so that nobody waits.
  /// - Returns: how many.
  @discardableResult
  package func lupakan() async throws -> Int {
    let waktu = kependudukan.now()
    // No job goes on for so long.
    try folder.buangSisa(sebelum: waktu - 12 * 3600)
    var jumlah = 0
    while true {
      let kali = try await db.write { tx in
        let usang: [UnggahanImpor] = try tx.all(
          """
          SELECT \(UnggahanImpor.kolom)
          FROM unggahan_impor i
          JOIN orang o ON o.id = i.oleh
          WHERE i.berkas IS NOT NULL AND i.dibuat < \(waktu - Double(Self.hariSimpan) * 86_400)
            AND (i.pekerja_sampai IS NULL OR i.pekerja_sampai < \(waktu))
          ORDER BY i.dibuat, i.id
          LIMIT 100
          """)
        for satu in usang {
          try tx.kosongkan(satu)
          try tx.catat(
            "impor.dihapus", "unggahan_impor", satu.id, oleh: nil, keterangan: "masa simpannya habis",
            pada: waktu)
        }
        return usang.count
      }
      jumlah += kali
      if kali < 100 { return jumlah }
    }
  }
}
