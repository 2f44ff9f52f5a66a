import Bahasa
import Database
import Foundation

extension Templat: RowDecodable {
  package init(row: Row) throws {
    id = try row["id"]
    kode = try row["kode"]
    versi = try row["versi"]
    konten = KontenTemplat(
      nama: try row["nama"], jenis: try row["jenis"], isi: try row["isi"],
      parameter: try dariJSON([ParameterTemplat].self, row["parameter"]), dasar: try row["dasar"])
    mulai = try row["mulai"]
    selesai = try row["selesai"]
    let dihentikan: Date? = try row["dihentikan"]
    let alasan: String = try row["alasan_henti"]
    self.dihentikan = dihentikan.map { Penghentian(saat: $0, alasan: alasan) }
  }

  fileprivate static let kolom: SQL =
    "t.id, t.kode, t.versi, t.nama, t.jenis, t.isi, t.parameter, t.dasar, t.mulai, t.selesai, t.dihentikan, t.alasan_henti"
}

extension Tx {
  /// The templates for a kind of naskah on a day: of each the newest version that has begun.
  package func templat(untuk jenis: String, pada tanggal: Tanggal) throws -> [Templat] {
    try all(
      """
      SELECT \(Templat.kolom)
      FROM templat_naskah AS t
      WHERE t.jenis = \(jenis) AND t.mulai <= \(tanggal) AND (t.selesai IS NULL OR t.selesai >= \(tanggal))
        AND t.dihentikan IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM templat_naskah AS b
          WHERE b.kode = t.kode AND b.versi > t.versi AND b.mulai <= \(tanggal)
        )
      ORDER BY t.nama, t.kode
      """)
  }

  /// The newest version of every template, for those who keep them.
  package func semuaTemplat() throws -> [Templat] {
    try all(
      """
      SELECT \(Templat.kolom)
      FROM templat_naskah AS t
      WHERE NOT EXISTS (SELECT 1 FROM templat_naskah AS b WHERE b.kode = t.kode AND b.versi > t.versi)
      ORDER BY t.jenis, t.nama, t.kode
      """)
  }

  package func templat(_ id: Templat.ID) throws -> Templat? {
    try first("SELECT \(Templat.kolom) FROM templat_naskah AS t WHERE t.id = \(id)")
  }

  /// All versions, newest first.
  package func riwayatTemplat(_ kode: String) throws -> [Templat] {
    try all("SELECT \(Templat.kolom) FROM templat_naskah AS t WHERE t.kode = \(kode) ORDER BY t.versi DESC")
  }

  /// None of its versions is offered any more, neither the newest nor one that would still hold until that begins.
  func hentikanTemplat(_ kode: String, alasan: String, pada waktu: Date) throws {
    try run(
      """
      UPDATE templat_naskah SET dihentikan = \(waktu), alasan_henti = \(alasan)
      WHERE kode = \(kode) AND dihentikan IS NULL
      """)
  }

  /// Adds a version, or the first of a new template.
  func insert(_ templat: Templat, pada waktu: Date) throws {
    let konten = templat.konten
    try run(
      """
      INSERT INTO templat_naskah (id, kode, versi, jenis, nama, isi, parameter, mulai, selesai, dasar, dicatat)
      VALUES (\(templat.id), \(templat.kode), \(templat.versi), \(konten.jenis), \(konten.nama), \(konten.isi),
              \(try json(konten.parameter)), \(templat.mulai), \(templat.selesai), \(konten.dasar), \(waktu))
      """)
  }
}
