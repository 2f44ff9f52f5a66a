import Bahasa
import Database

extension SQL {
  static let kolomPeristiwa: SQL = """
    id, jenis, tanggal, dicatat, pencatat, desa, dasar_jenis, dasar_nomor, dasar_tanggal, rincian, membatalkan,
    dibatalkan_oleh
    """
}

extension Tx {
  package func peristiwa(_ id: Peristiwa.ID) throws -> Peristiwa? {
    try first("SELECT \(.kolomPeristiwa) FROM peristiwa WHERE id = \(id)")
  }

  /// What happened to a person, newest first.
  package func peristiwa(_ penduduk: Penduduk.ID, batas: Int = 100) throws -> [Peristiwa] {
    try all(
      """
      SELECT \(.kolomPeristiwa)
      FROM peristiwa
      WHERE id IN (SELECT peristiwa FROM peristiwa_orang WHERE penduduk = \(penduduk))
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }

  /// What a person was to each of the events that touched him.
  func peran(_ penduduk: Penduduk.ID) throws -> [Peristiwa.ID: PeranPeristiwa] {
    let semua: [(Peristiwa.ID, PeranPeristiwa)] = try all(
      "SELECT peristiwa, peran FROM peristiwa_orang WHERE penduduk = \(penduduk) ORDER BY peristiwa"
    ) { (try $0["peristiwa"], try $0["peran"]) }
    return Dictionary(semua) { pertama, _ in pertama }
  }

  /// What happened to a family and to who came into it or left it, newest first.
  package func peristiwa(_ keluarga: KartuKeluarga.ID, batas: Int = 100) throws -> [Peristiwa] {
    try all(
      """
      SELECT \(.kolomPeristiwa)
      FROM peristiwa
      WHERE id IN (SELECT peristiwa FROM peristiwa_keluarga WHERE keluarga = \(keluarga)
                   UNION SELECT peristiwa FROM peristiwa_orang WHERE keluarga_asal = \(keluarga)
                   UNION SELECT peristiwa FROM peristiwa_orang WHERE keluarga_tujuan = \(keluarga)
                   UNION SELECT peristiwa FROM kartu_keluarga WHERE id = \(keluarga))
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }

  func tambah(_ peristiwa: Peristiwa) throws {
    try run(
      """
      INSERT INTO peristiwa (id, jenis, tanggal, dicatat, pencatat, desa, dasar_jenis, dasar_nomor, dasar_tanggal,
                             rincian, membatalkan)
      VALUES (\(peristiwa.id), \(peristiwa.jenis), \(peristiwa.tanggal), \(peristiwa.dicatat), \(peristiwa.pencatat),
              \(peristiwa.desa), \(peristiwa.dasar.jenis), \(peristiwa.dasar.nomor), \(peristiwa.dasar.tanggal),
              \(peristiwa.rincian.tersimpan()), \(peristiwa.membatalkan))
      """)
  }
}

extension Peristiwa: RowDecodable {
  package init(row: Row) throws {
    let rincian: String = try row["rincian"]
    self.init(
      id: try row["id"], jenis: try row["jenis"], tanggal: try row["tanggal"], dicatat: try row["dicatat"],
      pencatat: try row["pencatat"], desa: try row["desa"],
      dasar: Dasar(
        jenis: try row["dasar_jenis"], nomor: try row["dasar_nomor"], tanggal: try row["dasar_tanggal"]),
      rincian: rincian == "{}" ? RincianPeristiwa() : try dariJSON(RincianPeristiwa.self, rincian),
      membatalkan: try row["membatalkan"],
      dibatalkanOleh: try row["dibatalkan_oleh"])
  }
}
