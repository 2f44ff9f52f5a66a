import Database
import Foundation

extension Tx {
  /// Gives each of `orang` this notice and wakes their screens. A notice of the same kind and cause that he has
  /// already is replaced, unread and on top.
  package func beritahu<Orang>(
    _ orang: some Collection<Key<Orang>>, _ isi: IsiPemberitahuan, pada waktu: Date
  ) throws {
    for orang in orang {
      try run(
        """
        DELETE FROM pemberitahuan
        WHERE orang = \(orang) AND sebab_jenis = \(isi.sebab.jenis) AND sebab = \(isi.sebab.objek) AND jenis = \(isi.jenis)
        """)
      try run(
        """
        INSERT INTO pemberitahuan (id, orang, jenis, judul, isi, tautan, sebab_jenis, sebab, dibuat)
        VALUES (\(key(Pemberitahuan.self)), \(orang), \(isi.jenis), \(isi.judul), \(isi.isi), \(isi.tautan),
                \(isi.sebab.jenis), \(isi.sebab.objek), \(waktu))
        """)
    }
    try siarkan("pemberitahuan", kepada: orang.map { .orang($0) })
  }

  /// Takes back every notice about `sebab`, since it was dealt with or is gone, and wakes the screens it stood on.
  /// - Returns: how many there were.
  @discardableResult
  package func hapusPemberitahuan(sebab: SebabPemberitahuan) throws -> Int {
    let orang: [Int64] = try values(
      """
      DELETE FROM pemberitahuan
      WHERE sebab_jenis = \(sebab.jenis) AND sebab = \(sebab.objek)
      RETURNING orang
      """)
    try siarkan("pemberitahuan", kepada: orang.map { SaluranSiaran("orang:\($0)") })
    return orang.count
  }

  /// Takes back the notices of one kind about `sebab`, since what they say is no longer so.
  package func hapusPemberitahuan(sebab: SebabPemberitahuan, jenis: String) throws {
    let orang: [Int64] = try values(
      """
      DELETE FROM pemberitahuan
      WHERE sebab_jenis = \(sebab.jenis) AND sebab = \(sebab.objek) AND jenis = \(jenis)
      RETURNING orang
      """)
    try siarkan("pemberitahuan", kepada: orang.map { SaluranSiaran("orang:\($0)") })
  }

  /// Takes back the notices about `sebab` of one person only, since it no longer concerns him.
  package func hapusPemberitahuan<Orang>(sebab: SebabPemberitahuan, bagi orang: Key<Orang>) throws {
    let jumlah = try run(
      """
      DELETE FROM pemberitahuan
      WHERE orang = \(orang) AND sebab_jenis = \(sebab.jenis) AND sebab = \(sebab.objek)
      """)
    if jumlah > 0 { try siarkan("pemberitahuan", kepada: [.orang(orang)]) }
  }

  /// The notices of one person, newest first, from below `sebelum` on.
  package func pemberitahuan<Orang>(
    bagi orang: Key<Orang>, sebelum: Pemberitahuan.ID? = nil, batas: Int = 30
  ) throws -> [Pemberitahuan] {
    try all(
      """
      SELECT id, orang, jenis, judul, isi, tautan, sebab_jenis, sebab, dibuat, dibaca
      FROM pemberitahuan
      WHERE orang = \(orang) AND id < \(sebelum ?? Key(rawValue: .max))
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }

  /// How many notices he has not read: the number at the bell.
  package func jumlahBelumDibaca<Orang>(bagi orang: Key<Orang>) throws -> Int {
    try value("SELECT COUNT(*) FROM pemberitahuan WHERE orang = \(orang) AND dibaca IS NULL") ?? 0
  }

  /// Marks one notice of this person read.
  /// - Returns: where it leads; nil when he has no such notice (any more).
  package func bacaPemberitahuan<Orang>(_ id: Pemberitahuan.ID, oleh orang: Key<Orang>, pada waktu: Date)
    throws
    -> String?
  {
    let tautan: String? = try value(
      """
      UPDATE pemberitahuan SET dibaca = COALESCE(dibaca, \(waktu))
      WHERE id = \(id) AND orang = \(orang)
      RETURNING tautan
      """)
    if tautan != nil { try siarkan("pemberitahuan", kepada: [.orang(orang)]) }
    return tautan
  }

  package func bacaSemuaPemberitahuan<Orang>(oleh orang: Key<Orang>, pada waktu: Date) throws {
    let jumlah = try run(
      "UPDATE pemberitahuan SET dibaca = \(waktu) WHERE orang = \(orang) AND dibaca IS NULL")
    if jumlah > 0 { try siarkan("pemberitahuan", kepada: [.orang(orang)]) }
  }

  /// Forgets up to `jumlah` notices that were read before `waktu`.
  @discardableResult
  package func lupakanPemberitahuan(sebelum waktu: Date, jumlah: Int = 1000) throws -> Int {
    try run(
      """
      DELETE FROM pemberitahuan
      WHERE id IN (SELECT id FROM pemberitahuan WHERE dibaca < \(waktu) ORDER BY dibaca, id LIMIT \(jumlah))
      """)
  }
}
