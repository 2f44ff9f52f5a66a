import Database
import Foundation

/// How many jobs of one kind stand where, for the page of the administrator.
package struct RingkasanTugas: Sendable, Equatable {
  package let jenis: String
  package let antre: Int
  package let jalan: Int
  package let mati: Int
  /// When the longest waiting job fell due; nil when none waits.
  package let tertua: Date?
  /// Why this kind is paused; nil when it is not.
  package let jeda: String?

  package init(jenis: String, antre: Int, jalan: Int, mati: Int, tertua: Date?, jeda: String?) {
    self.jenis = jenis
    self.antre = antre
    self.jalan = jalan
    self.mati = mati
    self.tertua = tertua
    self.jeda = jeda
  }
}

extension RingkasanTugas: RowDecodable {
  package init(row: Row) throws {
    self.init(
      jenis: try row["jenis"], antre: try row["antre"], jalan: try row["jalan"], mati: try row["mati"],
      tertua: try row["tertua"], jeda: try row["jeda"])
  }
}

extension Tx {
  /// Every kind that has jobs waiting, running or dead, or is paused.
  package func ringkasanTugas() throws -> [RingkasanTugas] {
    try all(
      """
      SELECT h.jenis AS jenis, h.antre AS antre, h.jalan AS jalan, h.mati AS mati, h.tertua AS tertua, j.alasan AS jeda
      FROM (
        SELECT jenis, SUM(antre) AS antre, CAST(SUM(jalan) AS INTEGER) AS jalan,
               SUM(mati) AS mati, MIN(tertua) AS tertua
        FROM (
          SELECT jenis, 1 AS antre, 0 AS jalan, 0 AS mati, jadwal AS tertua FROM tugas WHERE status = 'antre'
          UNION ALL
          SELECT jenis, 0, 1, 0, NULL FROM tugas WHERE status = 'jalan'
          UNION ALL
          SELECT jenis, 0, 0, 1, NULL FROM tugas WHERE status = 'mati'
          UNION ALL
          SELECT jenis, 0, 0, 0, NULL FROM tugas_jeda
        ) s
        GROUP BY jenis
      ) h
      LEFT JOIN tugas_jeda j ON j.jenis = h.jenis
      ORDER BY h.jenis
      """)
  }

  /// How many jobs are dead: what the administrator's desk shows.
  package func jumlahTugasMati() throws -> Int {
    try value("SELECT COUNT(*) FROM tugas WHERE status = 'mati'") ?? 0
  }

  /// Dead jobs, latest first, from below `sebelum` on.
  package func tugasMati(sebelum: Tugas.ID? = nil, batas: Int = 50) throws -> [Tugas] {
    try all(
      """
      SELECT \(kolomTugas)
      FROM tugas
      WHERE status = 'mati' AND id < \(sebelum ?? Key(rawValue: .max))
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }

  package func tugas(_ id: Tugas.ID) throws -> Tugas? {
    try first("SELECT \(kolomTugas) FROM tugas WHERE id = \(id)")
  }
}
