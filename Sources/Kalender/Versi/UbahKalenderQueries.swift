import Bahasa
import Database
import Organisasi

extension Tx {
  func adaKalender(kode: String) throws -> Bool { try exists("SELECT 1 FROM kalender WHERE kode = \(kode)") }

  func insert(_ kalender: NamaKalender) throws {
    try run(
      "INSERT INTO kalender (id, kode, nama) VALUES (\(kalender.id), \(kalender.kode), \(kalender.nama))")
  }

  func cabutPenunjukan(_ unit: UnitKerja.ID, mulai: Tanggal, _ versi: Int) throws {
    try run(
      """
      UPDATE kalender_unit SET dicabut = \(versi)
      WHERE unit = \(unit) AND mulai = \(mulai) AND dicabut IS NULL
      """)
  }

  func insertPenunjukan(
    _ unit: UnitKerja.ID, _ kalender: NamaKalender.ID, mulai: Tanggal, _ versi: Int
  ) throws {
    try run(
      """
      INSERT INTO kalender_unit (id, unit, kalender, mulai, versi)
      VALUES (\(key(PenunjukanKalender.self)), \(unit), \(kalender), \(mulai), \(versi))
      """)
  }

  func cabutKecepatan(_ kode: String, _ versi: Int) throws {
    try run("UPDATE kecepatan SET dicabut = \(versi) WHERE kode = \(kode) AND dicabut IS NULL")
  }

  func insert(_ kecepatan: Kecepatan, _ versi: Int) throws {
    try run(
      """
      INSERT INTO kecepatan (id, kode, nama, jumlah, satuan, urutan, dasar, kepastian, versi)
      VALUES (\(kecepatan.id), \(kecepatan.kode), \(kecepatan.nama), \(kecepatan.jumlah), \(kecepatan.satuan),
              \(kecepatan.urutan), \(kecepatan.dasar), \(kecepatan.kepastian), \(versi))
      """)
  }
}
