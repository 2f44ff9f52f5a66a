import Database
import Foundation

extension Tx {
  /// Looks through every number ever given for gaps, duplicates and counters that went astray.
  /// - Returns: nothing when all is well.
  package func periksaNomor() throws -> [TemuanNomor] {
    try celahNomor() + celahDiAwal() + nomorGanda() + penghitungKeliru() + objekGanda()
  }

  /// Numbers reserved before `waktu` and neither used nor void since, the oldest first: something got stuck.
  package func nomorMenggantung(sebelum waktu: Date, batas: Int = 100) throws -> [NomorNaskah] {
    try semuaNomor(where: "status = 'dipesan' AND dipesan_pada < \(waktu)", "dipesan_pada, id", batas)
  }

  private func celahNomor() throws -> [TemuanNomor] {
    try all(
      """
      SELECT register, tahun, urut, berikutnya
      FROM (
        SELECT register, tahun, urut,
               LEAD(urut) OVER (PARTITION BY register, tahun ORDER BY urut) AS berikutnya
        FROM nomor
        WHERE sisipan = '') AS urutan
      WHERE berikutnya > urut + 1
      ORDER BY register, tahun, urut
      """
    ) { row in
      .celah(
        register: try row["register"], tahun: try row["tahun"], dari: try row["urut"] + 1,
        sampai: try row["berikutnya"] - 1)
    }
  }

  private func celahDiAwal() throws -> [TemuanNomor] {
    try all(
      """
      SELECT t.register, t.tahun, t.awal, MIN(n.urut) AS terkecil
      FROM nomor_tahun t
      JOIN nomor n ON n.register = t.register AND n.tahun = t.tahun
      GROUP BY t.register, t.tahun, t.awal
      HAVING MIN(n.urut) > t.awal
      ORDER BY t.register, t.tahun
      """
    ) { row in
      .celah(
        register: try row["register"], tahun: try row["tahun"], dari: try row["awal"],
        sampai: try row["terkecil"] - 1)
    }
  }

  private func nomorGanda() throws -> [TemuanNomor] {
    try all(
      """
      SELECT register, tahun, urut, sisipan, COUNT(*) AS jumlah
      FROM nomor
      GROUP BY register, tahun, urut, sisipan
      HAVING COUNT(*) > 1
      ORDER BY register, tahun, urut, sisipan
      """
    ) { row in
      .ganda(
        register: try row["register"], tahun: try row["tahun"], urut: try row["urut"],
        sisipan: try row["sisipan"],
        jumlah: try row["jumlah"])
    }
  }

  private func penghitungKeliru() throws -> [TemuanNomor] {
    try all(
      """
      SELECT t.register, t.tahun, t.berikut, MAX(n.urut) AS terbesar
      FROM nomor_tahun t
      LEFT JOIN nomor n ON n.register = t.register AND n.tahun = t.tahun
      GROUP BY t.register, t.tahun, t.awal, t.berikut
      HAVING COALESCE(MAX(n.urut) + 1, t.awal) <> t.berikut
      ORDER BY t.register, t.tahun
      """
    ) { row in
      .penghitung(
        register: try row["register"], tahun: try row["tahun"], berikut: try row["berikut"],
        terbesar: try row["terbesar"])
    }
  }

  private func objekGanda() throws -> [TemuanNomor] {
    try all(
      """
      SELECT objek_jenis, objek, COUNT(*) AS jumlah
      FROM nomor
      WHERE objek IS NOT NULL AND status <> 'batal'
      GROUP BY objek_jenis, objek
      HAVING COUNT(*) > 1
      ORDER BY objek_jenis, objek
      """
    ) { row in
      .objekGanda(jenis: try row["objek_jenis"], objek: try row["objek"], jumlah: try row["jumlah"])
    }
  }
}
