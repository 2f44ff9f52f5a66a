import Bahasa
import Database

extension Tx {
  func adaPola(_ kalender: NamaKalender.ID, mulai: Tanggal) throws -> Bool {
    try exists(
      "SELECT 1 FROM pola_kerja WHERE kalender = \(kalender) AND mulai = \(mulai) AND dicabut IS NULL")
  }

  func adaPolaTerbuka(_ kalender: NamaKalender.ID) throws -> Bool {
    try exists(
      "SELECT 1 FROM pola_kerja WHERE kalender = \(kalender) AND selesai IS NULL AND dicabut IS NULL")
  }

  func insert(_ pola: PolaKerja, _ versi: Int) throws {
    try run(
      """
      INSERT INTO pola_kerja (id, kalender, nama, mulai, selesai, ikut_libur_nasional, ikut_cuti_bersama, dasar,
                              kepastian, versi)
      VALUES (\(pola.id), \(pola.kalender), \(pola.nama), \(pola.mulai), \(pola.selesai), \(pola.ikutLiburNasional),
              \(pola.ikutCutiBersama), \(pola.dasar), \(pola.kepastian), \(versi))
      """)
    for (hari, daftar) in pola.jam {
      for jam in daftar {
        try run(
          """
          INSERT INTO pola_kerja_jam (pola, hari, mulai, selesai)
          VALUES (\(pola.id), \(hari), \(jam.mulai), \(jam.selesai))
          """)
      }
    }
  }

  /// - Returns: the calendar it belonged to; nil when it was not in force.
  func cabutPola(_ pola: PolaKerja.ID, _ versi: Int) throws -> NamaKalender.ID? {
    try first(
      """
      UPDATE pola_kerja SET dicabut = \(versi)
      WHERE id = \(pola) AND dicabut IS NULL
      RETURNING kalender
      """
    ) { try $0["kalender"] }
  }
}
