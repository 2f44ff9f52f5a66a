import Bahasa
import Database
import Organisasi

extension Tx {
  func adaLibur(_ libur: Libur) throws -> Bool {
    try exists(
      """
      SELECT 1
      FROM libur
      WHERE tanggal = \(libur.tanggal) AND nama = \(libur.nama) AND dicabut IS NULL
        AND COALESCE(kalender, 0) = \(libur.cakupan.kalender?.rawValue ?? 0)
        AND COALESCE(unit, 0) = \(libur.cakupan.unit?.rawValue ?? 0)
      """)
  }

  func insert(_ libur: Libur, _ versi: Int) throws {
    try run(
      """
      INSERT INTO libur (id, tanggal, nama, jenis, kalender, unit, sumber, kepastian, versi)
      VALUES (\(libur.id), \(libur.tanggal), \(libur.nama), \(libur.jenis), \(libur.cakupan.kalender),
              \(libur.cakupan.unit), \(libur.sumber), \(libur.kepastian), \(versi))
      """)
  }

  /// - Returns: whether it was in force.
  func cabutLibur(_ libur: Libur.ID, _ versi: Int) throws -> Bool {
    try run("UPDATE libur SET dicabut = \(versi) WHERE id = \(libur) AND dicabut IS NULL") == 1
  }

  func cabutLiburNasional(_ tahun: Int, _ versi: Int) throws {
    guard let awal = Tanggal(tahun, 1, 1), let akhir = Tanggal(tahun, 12, 31) else {
      throw KalenderError.tahunTidakDitemukan(tahun)
    }
    try run(
      """
      UPDATE libur SET dicabut = \(versi)
      WHERE tanggal BETWEEN \(awal) AND \(akhir) AND jenis IN ('libur_nasional', 'cuti_bersama', 'libur_pemilu')
        AND kalender IS NULL AND unit IS NULL AND dicabut IS NULL
      """)
    try run("UPDATE libur_tahun SET dicabut = \(versi) WHERE tahun = \(tahun) AND dicabut IS NULL")
  }

  func tetapkan(_ tahun: LiburTahun, _ versi: Int) throws {
    try run(
      """
      INSERT INTO libur_tahun (id, tahun, dasar, kepastian, versi)
      VALUES (\(key(LiburTahun.self)), \(tahun.tahun), \(tahun.dasar), \(tahun.kepastian), \(versi))
      """)
  }
}

extension Libur.Cakupan {
  var kalender: NamaKalender.ID? {
    if case .kalender(let id) = self { id } else { nil }
  }

  var unit: UnitKerja.ID? {
    if case .unit(let id) = self { id } else { nil }
  }
}
