import Bahasa
import Database

extension Tx {
  /// Adds a unit with the first line of its history; `dasar` is the regulation that founds it.
  package func insert(_ unit: UnitKerja, dasar: String) throws {
    try run(
      """
      INSERT INTO unit (id, kode, jenis, nama, singkatan, urut_nama, induk, pembina, kantor, kode_wilayah,
                        alamat, kode_pos, telepon, surel, laman, siap_sejak, berdiri, bubar)
      VALUES (\(unit.id), \(unit.kode), \(unit.jenis), \(unit.nama), \(unit.singkatan), \(kunciUrut(unit.nama)),
              \(unit.induk), \(unit.pembina), \(unit.kantor), \(unit.kodeWilayah), \(unit.alamat.alamat),
              \(unit.alamat.kodePos), \(unit.alamat.telepon), \(unit.alamat.surel), \(unit.alamat.laman),
              \(unit.siapSejak), \(unit.berdiri), \(unit.bubar))
      """)
    try run(
      """
      INSERT INTO unit_riwayat (id, unit, nama, singkatan, induk, mulai, dasar)
      VALUES (\(key(UnitKerja.self)), \(unit.id), \(unit.nama), \(unit.singkatan), \(unit.induk), \(unit.berdiri), \(dasar))
      """)
    try strukturBerubah()
  }
}
