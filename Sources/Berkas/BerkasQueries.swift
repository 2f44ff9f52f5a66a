import Database
import Foundation

extension Tx {
  /// Gives received bytes their row, in the transaction of what they belong to.
  package func insert(_ baru: BerkasBaru, oleh: Int64?, pada waktu: Date) throws -> Berkas {
    let berkas = Berkas(
      id: key(), sidik: baru.sidik, ukuran: baru.ukuran, jenis: baru.jenis, nama: baru.nama,
      kunci: baru.kunci,
      dibuat: waktu, oleh: oleh)
    try run(
      """
      INSERT INTO berkas (id, sidik, ukuran, jenis, nama, kunci, dibuat, oleh)
      VALUES (\(berkas.id), \(berkas.sidik), \(berkas.ukuran), \(berkas.jenis), \(berkas.nama), \(berkas.kunci),
              \(berkas.dibuat), \(berkas.oleh))
      """)
    return berkas
  }

  package func berkas(_ id: Berkas.ID) throws -> Berkas? {
    try first("SELECT \(kolomBerkas) FROM berkas WHERE id = \(id)")
  }

  /// Those of `id` that exist, by key.
  package func berkas(_ id: some Sequence<Berkas.ID>) throws -> [Berkas] {
    try all("SELECT \(kolomBerkas) FROM berkas WHERE id IN (\(list: id)) ORDER BY id")
  }

  /// Forgets the row; the bytes go with the next `GudangBerkas.bersihkan` when no other row names them.
  package func hapusBerkas(_ id: Berkas.ID) throws {
    try run("DELETE FROM berkas WHERE id = \(id)")
  }

  /// One row for each stored content after `sidik`, in order of `sidik`.
  func berkasMenurutSidik(setelah sidik: String, batas: Int) throws -> [Berkas] {
    try all(
      """
      SELECT \(kolomBerkas)
      FROM berkas
      WHERE id IN (SELECT MIN(id) FROM berkas WHERE sidik > \(sidik) GROUP BY sidik ORDER BY sidik LIMIT \(batas))
      ORDER BY sidik
      """)
  }

  func jumlahSidik() throws -> Int { try value("SELECT COUNT(DISTINCT sidik) FROM berkas") ?? 0 }

  /// Those of `sidik` that a row names.
  func sidikDipakai(_ sidik: [String]) throws -> Set<String> {
    Set(try values("SELECT DISTINCT sidik FROM berkas WHERE sidik IN (\(list: sidik))"))
  }
}

private let kolomBerkas: SQL = "id, sidik, ukuran, jenis, nama, kunci, dibuat, oleh"
