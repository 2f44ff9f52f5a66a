import Database
import Foundation

extension Tx {
  /// - Returns: false when it was open before.
  func bukaTahun(_ tahun: Int, _ register: RegisterNomor.ID, awal: Int, pada waktu: Date) throws -> Bool {
    try run(
      """
      INSERT INTO nomor_tahun (register, tahun, awal, berikut, dibuka)
      VALUES (\(register), \(tahun), \(awal), \(awal), \(waktu))
      ON CONFLICT (register, tahun) DO NOTHING
      """) == 1
  }

  /// - Returns: false when it is not open.
  func tutupTahun(_ tahun: Int, _ register: RegisterNomor.ID, pada waktu: Date) throws -> Bool {
    try run(
      """
      UPDATE nomor_tahun SET ditutup = \(waktu)
      WHERE register = \(register) AND tahun = \(tahun) AND ditutup IS NULL
      """) == 1
  }

  /// Takes `jumlah` numbers off an open year.
  /// - Returns: the first of them; nil when the year is not open.
  func ambilUrut(_ jumlah: Int, _ register: RegisterNomor.ID, tahun: Int) throws -> Int? {
    try value(
      """
      UPDATE nomor_tahun SET berikut = berikut + \(jumlah)
      WHERE register = \(register) AND tahun = \(tahun) AND ditutup IS NULL
      RETURNING berikut - \(jumlah)
      """)
  }

  func adaTahun(_ register: RegisterNomor.ID, _ tahun: Int) throws -> Bool {
    try exists("SELECT 1 FROM nomor_tahun WHERE register = \(register) AND tahun = \(tahun)")
  }

  func tahunDitutup(_ register: RegisterNomor.ID, _ tahun: Int) throws -> Bool {
    try exists(
      "SELECT 1 FROM nomor_tahun WHERE register = \(register) AND tahun = \(tahun) AND ditutup IS NOT NULL")
  }

  func jumlahDipesan(_ register: RegisterNomor.ID, _ tahun: Int) throws -> Int {
    try value(
      """
      SELECT COUNT(*)
      FROM nomor
      WHERE register = \(register) AND tahun = \(tahun) AND status = 'dipesan'
      """) ?? 0
  }
}
