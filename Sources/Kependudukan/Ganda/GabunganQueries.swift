import Bahasa
import Database
import Organisasi

extension Tx {
  /// The pair, when it waits and `pelaku` may decide about it.
  /// - Throws: `GandaError`.
  func pasanganGandaMenunggu(
    _ id: PasanganGanda.ID, diputus pelaku: Pelaku, pada hari: Tanggal
  ) throws -> PasanganGanda {
    guard let pasangan = try pasanganGanda(id) else { throw GandaError.tidakAda }
    guard try struktur(pada: hari).memegangRegister(pelaku) else { throw GandaError.bukanWewenang }
    guard pasangan.status == .menunggu else { throw GandaError.sudahDiputus }
    return pasangan
  }

  func tutup(
    _ pasangan: PasanganGanda, gugur: Penduduk.ID, tetap: Penduduk.ID, _ peristiwa: Peristiwa
  ) throws {
    try run(
      "INSERT INTO gabungan_penduduk (peristiwa, penduduk, ke) VALUES (\(peristiwa.id), \(gugur), \(tetap))")
    try run(
      """
      UPDATE pasangan_ganda
      SET status = 'digabung', oleh = \(peristiwa.pencatat), diputus = \(peristiwa.dicatat),
          putusan = \(peristiwa.dasar.teks), peristiwa = \(peristiwa.id)
      WHERE id = \(pasangan.id)
      """)
    // Whom else the merged record may be is asked again of the one that stays, by the next sweep.
    try run(
      "DELETE FROM pasangan_ganda WHERE status = 'menunggu' AND (a = \(gugur) OR b = \(gugur))")
  }

  /// The merge was taken back: both records stand again, and the pair waits again.
  func bukaLagi(gabungan peristiwa: Peristiwa.ID) throws {
    try run(
      """
      UPDATE pasangan_ganda
      SET status = 'menunggu', oleh = NULL, diputus = NULL, putusan = '', peristiwa = NULL
      WHERE peristiwa = \(peristiwa)
      """)
  }

  /// The record into which this one went up; nil when it stands by itself.
  package func digabungKe(_ id: Penduduk.ID) throws -> Penduduk.ID? {
    try value(
      """
      SELECT g.ke
      FROM gabungan_penduduk g
      JOIN peristiwa p ON p.id = g.peristiwa
      WHERE g.penduduk = \(id) AND p.dibatalkan_oleh IS NULL
      ORDER BY g.peristiwa DESC
      """)
  }

  /// The records that went up in this one.
  package func gabungan(_ id: Penduduk.ID) throws -> [Penduduk.ID] {
    try values(
      """
      SELECT g.penduduk
      FROM gabungan_penduduk g
      JOIN peristiwa p ON p.id = g.peristiwa
      WHERE g.ke = \(id) AND p.dibatalkan_oleh IS NULL
      ORDER BY g.peristiwa
      """)
  }

  func adaPermohonanTerbuka(_ id: Penduduk.ID) throws -> Bool {
    try exists(
      """
      SELECT 1
      FROM permohonan_ktp
      WHERE penduduk = \(id) AND tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan')
      """)
  }
}
