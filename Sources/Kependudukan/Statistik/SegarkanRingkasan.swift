import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Counts anew the villages whose ages are those of an earlier day, or that were never counted, one by one.
  /// - Returns: the villages whose other counts were wrong.
  @discardableResult
  package func segarkanRingkasan() async throws -> [UnitKerja.ID] {
    let hari = hariIni
    let desa: [UnitKerja.ID] = try await db.read { tx in
      try tx.values(
        """
        SELECT u.id
        FROM unit u
        LEFT JOIN ringkasan_desa r ON r.desa = u.id
        WHERE u.jenis IN ('desa', 'kelurahan') AND (r.desa IS NULL OR r.per < \(hari))
        ORDER BY u.id
        """)
    }
    var keliru: [UnitKerja.ID] = []
    for satu in desa where try await !db.write({ tx in try tx.hitungUlang(satu, pada: hari) }) {
      keliru.append(satu)
    }
    return keliru
  }
}
