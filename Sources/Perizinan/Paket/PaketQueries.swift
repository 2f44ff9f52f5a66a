import Database
import Foundation

extension Tx {
  /// Nil for one that was never there, or has been left for too long before it was sent.
  func paket(kunci: [UInt8], pada waktu: Date) throws -> Paket? {
    try paket("kunci = \(kunci) AND (dikirim IS NOT NULL OR diubah > \(waktu - Draf.masa))")
  }

  /// One that was sent.
  func paket(kode: String) throws -> Paket? { try paket("kode = \(kode) AND dikirim IS NOT NULL") }

  /// The one to which what has this key belongs.
  func paket(anggota kunci: [UInt8]) throws -> Paket? {
    try paket("id = (SELECT paket FROM anggota_paket WHERE kunci = \(kunci))")
  }

  private func paket(_ syarat: SQL) throws -> Paket? {
    try first("SELECT id, kode, kunci, peristiwa, bahasa, diubah, dikirim FROM paket_izin WHERE \(syarat)")
  }

  /// The fingerprints of its keys, in their order.
  func anggota(_ paket: Paket.ID) throws -> [[UInt8]] {
    try values("SELECT kunci FROM anggota_paket WHERE paket = \(paket) ORDER BY urut")
  }

  func tambah(_ satu: Paket, anggota: [[UInt8]]) throws {
    try run(
      """
      INSERT INTO paket_izin (id, kode, kunci, peristiwa, bahasa, diubah, dikirim)
      VALUES (\(satu.id), \(satu.kode), \(satu.kunci), \(satu.peristiwa), \(satu.bahasa), \(satu.diubah),
              \(satu.dikirim))
      """)
    for (urut, kunci) in anggota.enumerated() {
      try run(
        "INSERT INTO anggota_paket (paket, urut, kunci) VALUES (\(satu.id), \(urut + 1), \(kunci))")
    }
  }

  /// Somebody went on with it: it and its drafts are kept for another thirty days.
  func sentuh(_ paket: Paket.ID, pada waktu: Date) throws {
    try run("UPDATE paket_izin SET diubah = \(waktu) WHERE id = \(paket)")
    try run(
      """
      UPDATE draf_izin SET diubah = \(waktu)
      WHERE kunci IN (SELECT kunci FROM anggota_paket WHERE paket = \(paket))
      """)
  }

  func tandaiTerkirim(_ paket: Paket.ID, pada waktu: Date) throws {
    try run("UPDATE paket_izin SET dikirim = \(waktu), diubah = \(waktu) WHERE id = \(paket)")
  }

  func lupakanPaket(sebelum batas: Date) throws {
    try run(
      """
      DELETE FROM anggota_paket
      WHERE paket IN (SELECT id FROM paket_izin WHERE dikirim IS NULL AND diubah <= \(batas))
      """)
    try run("DELETE FROM paket_izin WHERE dikirim IS NULL AND diubah <= \(batas)")
  }
}
