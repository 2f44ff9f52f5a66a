import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Opens a counter at a unit, or changes its name, printer or state.
  package func atur(_ loket: Loket, oleh pelaku: Pelaku) async throws {
    let now = now()
    guard !loket.nama.isEmpty else { throw FieldErrors("nama", "Isi nama loket.") }
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      try tx.run(
        """
        INSERT INTO loket (unit, nama, pusat, pencetak, aktif)
        VALUES (\(loket.id), \(loket.nama), \(loket.pusat), \(loket.pencetak), \(loket.aktif))
        ON CONFLICT (unit) DO UPDATE SET nama = excluded.nama, pusat = excluded.pusat, pencetak = excluded.pencetak,
          aktif = excluded.aktif
        """)
      try tx.catat("loket.diatur", "loket", loket.id, oleh: pelaku, keterangan: loket.nama, pada: now)
    }
  }

  /// Gives somebody one of the four roles at a counter. The keeper of a kecamatan's accounts does it for his own.
  package func tugaskan(
    _ orang: Orang.ID, _ tugas: TugasLoket, di loket: UnitKerja.ID, mulai: Tanggal, selesai: Tanggal? = nil,
    dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    var galat = FieldErrors()
    galat.check("dasar", "Sebutkan surat tugasnya.", !dasar.isEmpty)
    galat.check("selesai", "Tanggal selesai mendahului tanggal mulai.", selesai.map { $0 >= mulai } ?? true)
    try galat.throwIfAny()
    try await db.write { tx in
      guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit, di: loket) else {
        throw KonterError.bukanPengatur
      }
      guard try tx.loket(loket) != nil else { throw KonterError.loketTutup }
      if try tx.tugasLoket(orang, di: loket, pada: mulai).contains(tugas) { return }
      try tx.run(
        """
        INSERT INTO petugas_loket (id, loket, orang, tugas, mulai, selesai, dasar, dicatat, oleh)
        VALUES (\(tx.key(Loket.self)), \(loket), \(orang), \(tugas), \(mulai), \(selesai), \(dasar), \(now),
                \(pelaku.orang))
        """)
      try tx.catat(
        "loket.petugas_ditunjuk", "orang", orang, oleh: pelaku, keterangan: "\(tugas.nama), dasar \(dasar)",
        pada: now)
    }
  }

  /// Ends a role at a counter: `hari` is its last day.
  package func akhiriTugas(
    _ orang: Orang.ID, _ tugas: TugasLoket, di loket: UnitKerja.ID, pada hari: Tanggal, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit, di: loket) else {
        throw KonterError.bukanPengatur
      }
      let berubah = try tx.run(
        """
        UPDATE petugas_loket
        SET selesai = CASE WHEN mulai > \(hari) THEN mulai ELSE \(hari) END
        WHERE orang = \(orang) AND loket = \(loket) AND tugas = \(tugas) AND (selesai IS NULL OR selesai > \(hari))
        """)
      guard berubah > 0 else { return }
      try tx.catat(
        "loket.petugas_diakhiri", "orang", orang, oleh: pelaku, keterangan: tugas.nama, pada: now)
    }
  }
}
