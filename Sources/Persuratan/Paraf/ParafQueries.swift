import Database
import Organisasi

extension Paraf: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], naskah: try row["naskah"], versi: try row["versi"], sidik: try row["sidik"],
      urutan: try row["urutan"], kelompok: try row["kelompok"], jabatan: try row["jabatan"],
      sebutan: try row["sebutan"], status: try row["status"], orang: try row["orang"], nama: try row["nama"],
      catatan: try row["catatan"], waktu: try row["waktu"])
  }
}

extension Tx {
  /// The steps of one version, in order.
  func putaranParaf(_ naskah: NaskahDinas.ID, versi: Int) throws -> PutaranParaf {
    PutaranParaf(try all(pilihParaf("naskah = \(naskah) AND versi = \(versi)")))
  }

  /// The steps of all versions, oldest first: the riwayat paraf.
  func riwayatParaf(_ naskah: NaskahDinas.ID) throws -> [Paraf] {
    try all(pilihParaf("naskah = \(naskah)"))
  }

  func insert(_ paraf: Paraf) throws {
    try run(
      """
      INSERT INTO paraf (id, naskah, versi, sidik, urutan, kelompok, jabatan, sebutan, status, orang, nama, catatan, waktu)
      VALUES (\(paraf.id), \(paraf.naskah), \(paraf.versi), \(paraf.sidik), \(paraf.urutan), \(paraf.kelompok),
              \(paraf.jabatan), \(paraf.sebutan), \(paraf.status), \(paraf.orang), \(paraf.nama), \(paraf.catatan),
              \(paraf.waktu))
      """)
  }

  func update(_ putaran: PutaranParaf) throws {
    for paraf in putaran.langkah {
      try run(
        """
        UPDATE paraf
        SET status = \(paraf.status), orang = \(paraf.orang), nama = \(paraf.nama), sebutan = \(paraf.sebutan),
            catatan = \(paraf.catatan), waktu = \(paraf.waktu)
        WHERE id = \(paraf.id)
        """)
    }
  }

  /// The paraf of this version no longer count.
  func gugurkanParaf(_ naskah: NaskahDinas.ID, versi: Int) throws {
    try run(
      """
      UPDATE paraf
      SET status = 'gugur'
      WHERE naskah = \(naskah) AND versi = \(versi) AND status IN ('antre', 'menunggu', 'setuju')
      """)
  }

  private func pilihParaf(_ syarat: SQL) -> SQL {
    """
    SELECT id, naskah, versi, sidik, urutan, kelompok, jabatan, sebutan, status, orang, nama, catatan, waktu
    FROM paraf
    WHERE \(syarat)
    ORDER BY versi, urutan, id
    """
  }
}
