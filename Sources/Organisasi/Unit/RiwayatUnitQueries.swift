import Bahasa
import Database

extension Tx {
  /// Oldest first.
  package func riwayat(unit id: UnitKerja.ID) throws -> [RiwayatUnit] {
    try all(
      """
      SELECT id, unit, nama, singkatan, induk, mulai, selesai, dasar
      FROM unit_riwayat
      WHERE unit = \(id)
      ORDER BY mulai, id
      """)
  }

  /// Its name on the structure's day, or the last it had when it was dissolved by then.
  package func namaUnit(_ id: UnitKerja.ID, _ struktur: Struktur) throws -> String {
    if let kini = struktur.unit[id] { return kini.nama }
    return try value("SELECT nama FROM unit_riwayat WHERE unit = \(id) ORDER BY mulai DESC, id DESC LIMIT 1")
      ?? ""
  }

  /// The row of the history that a change on `hari` continues.
  func riwayatTerakhir(_ id: UnitKerja.ID, sebelum hari: Tanggal, dasar: String) throws -> RiwayatUnit {
    guard let terakhir = try riwayat(unit: id).last else { throw UnitError.tidakAda }
    guard terakhir.selesai == nil else { throw UnitError.sudahBubar }
    var errors = FieldErrors()
    errors.check(
      "mulai", "Perubahan terakhir unit ini berlaku sejak \(terakhir.mulai.teks). Pilih hari sesudahnya.",
      terakhir.mulai < hari)
    errors.check("dasar", "Sebutkan peraturan yang mendasarinya.", !dasar.isEmpty)
    try errors.throwIfAny()
    return terakhir
  }

  func lanjutkan(
    _ lama: RiwayatUnit, nama: String, singkatan: String, induk: UnitKerja.ID?, mulai: Tanggal, dasar: String
  ) throws {
    try run("UPDATE unit_riwayat SET selesai = \(mulai + -1) WHERE id = \(lama.id)")
    try run(
      """
      INSERT INTO unit_riwayat (id, unit, nama, singkatan, induk, mulai, dasar)
      VALUES (\(key(RiwayatUnit.self)), \(lama.unit), \(nama), \(singkatan), \(induk), \(mulai), \(dasar))
      """)
    try strukturBerubah()
  }

  /// Closes the history of a unit whose last day is `terakhir`.
  func tutup(_ id: UnitKerja.ID, sesudah terakhir: Tanggal, pengganti: UnitKerja.ID?) throws {
    try run("UPDATE unit_riwayat SET selesai = \(terakhir) WHERE unit = \(id) AND selesai IS NULL")
    try run("UPDATE unit SET bubar = \(terakhir + 1), pengganti = \(pengganti) WHERE id = \(id)")
    try strukturBerubah()
  }

  /// Brings the plain columns of `unit` (by which lists search and sort) to the names and parents of `hari`.
  /// Called after each change and once a day, for changes that were entered ahead.
  package func segarkanUnit(pada hari: Tanggal) throws {
    let berubah: [RiwayatUnit] = try all(
      """
      SELECT r.id, r.unit, r.nama, r.singkatan, r.induk, r.mulai, r.selesai, r.dasar
      FROM unit_riwayat r
      JOIN unit u ON u.id = r.unit
      WHERE r.mulai <= \(hari) AND (r.selesai IS NULL OR r.selesai >= \(hari))
        AND (u.nama <> r.nama OR u.singkatan <> r.singkatan OR COALESCE(u.induk, 0) <> COALESCE(r.induk, 0))
      ORDER BY r.id
      """)
    for kini in berubah {
      try run(
        """
        UPDATE unit
        SET nama = \(kini.nama), singkatan = \(kini.singkatan), urut_nama = \(kunciUrut(kini.nama)), induk = \(kini.induk)
        WHERE id = \(kini.unit)
        """)
    }
    if !berubah.isEmpty { try strukturBerubah() }
  }

  func simpan(_ id: UnitKerja.ID, _ alamat: AlamatKantor, pembina: UnitKerja.ID?, kodeWilayah: String?) throws
  {
    try run(
      """
      UPDATE unit
      SET alamat = \(alamat.alamat), kode_pos = \(alamat.kodePos), telepon = \(alamat.telepon),
          surel = \(alamat.surel), laman = \(alamat.laman), pembina = \(pembina), kode_wilayah = \(kodeWilayah)
      WHERE id = \(id)
      """)
    try strukturBerubah()
  }
}
