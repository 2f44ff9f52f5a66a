import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  package func nomor(_ id: NomorNaskah.ID) throws -> NomorNaskah {
    guard let nomor = try semuaNomor(where: "id = \(id)", "id", 1).first else {
      throw NomorError.nomorTidakDitemukan
    }
    return nomor
  }

  /// The number an object has, reserved or used.
  package func nomor(milik objek: ObjekBernomor) throws -> NomorNaskah? {
    try semuaNomor(
      where: "objek_jenis = \(objek.jenis) AND objek = \(objek.id) AND status <> 'batal'", "id", 1
    )
    .first
  }

  /// The numbers in the registers of `unit` that were reserved and are neither used nor void yet, oldest first.
  package func nomorMenggantung(di unit: [UnitKerja.ID], batas: Int = 100) throws -> [NomorNaskah] {
    try semuaNomor(
      where: """
        status = 'dipesan' AND objek IS NOT NULL
        AND register IN (SELECT id FROM nomor_register WHERE unit IN (\(list: unit)))
        """, "dipesan_pada, id", batas)
  }

  /// One page of a register's year, the latest number first; `sebelum` is the last of the page before.
  package func daftarNomor(
    _ register: RegisterNomor.ID, tahun: Int, sebelum: NomorNaskah? = nil, batas: Int = 50
  ) throws -> [NomorNaskah] {
    var syarat: [SQL] = ["register = \(register)", "tahun = \(tahun)"]
    if let sebelum {
      syarat.append("(urut < \(sebelum.urut) OR (urut = \(sebelum.urut) AND sisipan < \(sebelum.sisipan)))")
    }
    return try semuaNomor(where: .all(of: syarat), "urut DESC, sisipan DESC", batas)
  }

  func semuaNomor(where syarat: SQL, _ urutan: SQL, _ batas: Int) throws -> [NomorNaskah] {
    try all(
      """
      SELECT id, register, tahun, urut, sisipan, teks, tanggal, status, objek_jenis, objek, blok, alasan
      FROM nomor
      WHERE \(syarat)
      ORDER BY \(urutan)
      LIMIT \(batas)
      """)
  }

  func insert(_ nomor: NomorNaskah, oleh pelaku: Orang.ID?, pada waktu: Date) throws {
    try run(
      """
      INSERT INTO nomor (id, register, tahun, urut, sisipan, teks, tanggal, status, objek_jenis, objek, blok, alasan,
                         dipesan_oleh, dipesan_pada)
      VALUES (\(nomor.id), \(nomor.register), \(nomor.tahun), \(nomor.urut), \(nomor.sisipan), \(nomor.teks),
              \(nomor.tanggal), \(nomor.status), \(nomor.objek?.jenis), \(nomor.objek?.id), \(nomor.blok),
              \(nomor.alasan), \(pelaku), \(waktu))
      """)
  }

  func update(_ nomor: NomorNaskah) throws {
    try run(
      """
      UPDATE nomor
      SET teks = \(nomor.teks), tanggal = \(nomor.tanggal), objek_jenis = \(nomor.objek?.jenis),
          objek = \(nomor.objek?.id), alasan = \(nomor.alasan)
      WHERE id = \(nomor.id) AND status = 'dipesan'
      """)
  }

  func update(_ nomor: NomorNaskah, dipakai waktu: Date) throws {
    try update(nomor)
    try run(
      "UPDATE nomor SET status = 'terpakai', dipakai_pada = \(waktu) WHERE id = \(nomor.id) AND status = 'dipesan'"
    )
  }

  func batalkan(_ id: NomorNaskah.ID, alasan: String, oleh pelaku: Orang.ID?, pada waktu: Date) throws {
    try run(
      """
      UPDATE nomor
      SET status = 'batal', alasan = \(alasan), dibatalkan_oleh = \(pelaku), dibatalkan_pada = \(waktu)
      WHERE id = \(id)
      """)
  }

  /// The last letter inserted after `urut` (empty for none, nil when that number was never given), and whether a
  /// later number is used.
  func keadaanSisipan(
    _ register: RegisterNomor.ID, tahun: Int, _ urut: Int
  ) throws -> (terakhir: String?, berikutnyaTerpakai: Bool) {
    let terakhir: String? = try value(
      "SELECT MAX(sisipan) FROM nomor WHERE register = \(register) AND tahun = \(tahun) AND urut = \(urut)")
    let berikutnyaTerpakai = try exists(
      """
      SELECT 1 FROM nomor
      WHERE register = \(register) AND tahun = \(tahun) AND urut > \(urut) AND status = 'terpakai'
      LIMIT 1
      """)
    return (terakhir, berikutnyaTerpakai)
  }
}
