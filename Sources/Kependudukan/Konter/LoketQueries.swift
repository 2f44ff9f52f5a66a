import Bahasa
import Database
import Organisasi

extension Tx {
  package func loket(_ id: UnitKerja.ID) throws -> Loket? {
    try first("SELECT unit, nama, pusat, pencetak, aktif FROM loket WHERE unit = \(id)")
  }

  /// The counters that are open, the central one first.
  package func loketAktif() throws -> [Loket] {
    try all(
      "SELECT unit, nama, pusat, pencetak, aktif FROM loket WHERE aktif = 1 ORDER BY pusat DESC, nama, unit")
  }

  /// What this person does at this counter on that day.
  package func tugasLoket(_ orang: Orang.ID, di loket: UnitKerja.ID, pada hari: Tanggal) throws -> Set<
    TugasLoket
  > {
    Set(
      try values(
        """
        SELECT tugas
        FROM petugas_loket
        WHERE orang = \(orang) AND loket = \(loket) AND mulai <= \(hari) AND (selesai IS NULL OR selesai >= \(hari))
        ORDER BY id
        """, as: TugasLoket.self))
  }

  /// The open counters where this person works on that day.
  package func loket(untuk orang: Orang.ID, pada hari: Tanggal) throws -> [Loket] {
    try all(
      """
      SELECT unit, nama, pusat, pencetak, aktif
      FROM loket
      WHERE aktif = 1
        AND unit IN (
          SELECT loket FROM petugas_loket
          WHERE orang = \(orang) AND mulai <= \(hari) AND (selesai IS NULL OR selesai >= \(hari)))
      ORDER BY pusat DESC, nama, unit
      """)
  }

  /// - Throws: `KonterError.loketTutup`, `.bukanTugas`.
  func pastikan(_ pelaku: Pelaku, _ tugas: TugasLoket, di loket: UnitKerja.ID, pada hari: Tanggal) throws {
    guard let ada = try self.loket(loket), ada.aktif else { throw KonterError.loketTutup }
    guard try tugasLoket(pelaku.orang, di: loket, pada: hari).contains(tugas) else {
      throw KonterError.bukanTugas(tugas)
    }
  }
}
