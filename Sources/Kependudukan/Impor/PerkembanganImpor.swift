import Database
import Foundation

/// How far a file has come, as the register remembers it.
struct PerkembanganImpor: Sendable {
  let id: Key<PerkembanganImpor>
  let peristiwa: Peristiwa.ID
  var hitungan: HitunganImpor
  let selesai: Date?
}

extension Tx {
  func perkembangan(sidik: [UInt8]) throws -> PerkembanganImpor? {
    try first(
      """
      SELECT id, peristiwa, baris, masuk, sama, konflik, galat, selesai
      FROM impor_penduduk
      WHERE sidik = \(sidik)
      """
    ) { row in
      var hitungan = HitunganImpor()
      hitungan.baris = try row["baris"]
      hitungan.masuk = try row["masuk"]
      hitungan.sama = try row["sama"]
      hitungan.konflik = try row["konflik"]
      hitungan.galat = try row["galat"]
      return PerkembanganImpor(
        id: try row["id"], peristiwa: try row["peristiwa"], hitungan: hitungan, selesai: try row["selesai"])
    }
  }

  func mulai(_ satu: PerkembanganImpor, sidik: [UInt8], berkas: String, pada waktu: Date) throws {
    try run(
      """
      INSERT INTO impor_penduduk (id, sidik, berkas, peristiwa, baris, masuk, sama, konflik, galat, mulai)
      VALUES (\(satu.id), \(sidik), \(berkas), \(satu.peristiwa), 0, 0, 0, 0, 0, \(waktu))
      ON CONFLICT (sidik)
      DO UPDATE SET peristiwa = excluded.peristiwa, baris = 0, masuk = 0, sama = 0, konflik = 0, galat = 0,
                    mulai = excluded.mulai, selesai = NULL
      """)
  }

  func catat(_ hitungan: HitunganImpor, sidik: [UInt8], selesai: Date? = nil) throws {
    try run(
      """
      UPDATE impor_penduduk
      SET baris = \(hitungan.baris), masuk = \(hitungan.masuk), sama = \(hitungan.sama),
          konflik = \(hitungan.konflik), galat = \(hitungan.galat), selesai = \(selesai)
      WHERE sidik = \(sidik)
      """)
  }
}
