import Database

extension Sandi {
  /// Notes in an empty register which secret seals it, and refuses another one later: a lost secret file is made anew at
  /// start, and without this every NIK would be unreadable and be issued a second time unnoticed.
  /// - Throws: `SandiError.kunciLain`.
  package func pastikan(_ tx: Tx) throws {
    let tercatat = try tx.value("SELECT sidik FROM kunci_penduduk WHERE satu = 1", as: [UInt8].self)
    if tercatat == tanda { return }
    if try tx.exists("SELECT 1 FROM kartu_keluarga LIMIT 1") || tx.exists("SELECT 1 FROM penduduk LIMIT 1") {
      throw SandiError.kunciLain
    }
    try tx.run(
      """
      INSERT INTO kunci_penduduk (satu, sidik)
      VALUES (1, \(tanda))
      ON CONFLICT (satu) DO UPDATE SET sidik = excluded.sidik
      """)
  }
}

package enum SandiError: Error, Equatable, CustomStringConvertible {
  case kunciLain

  package var description: String {
    "Berkas rahasia/penduduk bukan kunci yang menyegel nomor penduduk di basis data ini. "
      + "Kembalikan dari cadangan; jangan dibuat ulang."
  }
}
