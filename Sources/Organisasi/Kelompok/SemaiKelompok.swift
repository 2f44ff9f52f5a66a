import Database

extension Tx {
  /// Makes the groups every regency needs, and one for the villages of each kecamatan; those that exist stay as they
  /// are, so it may run again after a kecamatan is founded.
  package func semaiKelompok() throws {
    for (kode, nama, jenis) in kelompokBaku { try semai(kode, nama, jenis) }
    let kecamatan: [(UnitKerja.ID, String, String)] = try all(
      "SELECT id, kode, nama FROM unit WHERE jenis = \(UnitKerja.Jenis.kecamatan) AND bubar IS NULL ORDER BY kode, id"
    ) { (try $0["id"], try $0["kode"], try $0["nama"]) }
    for (id, kode, nama) in kecamatan {
      try semai(
        "desa-kelurahan-\(kode)", "Semua Kepala Desa dan Lurah di \(nama)", [.desa, .kelurahan], bawah: id)
    }
  }

  private func semai(_ kode: String, _ nama: String, _ jenis: [UnitKerja.Jenis], bawah: UnitKerja.ID? = nil)
    throws
  {
    try run(
      """
      INSERT INTO kelompok (id, kode, nama, jenis, bawah)
      VALUES (\(key(Kelompok.self)), \(kode), \(nama), \(jenis.map(\.rawValue).joined(separator: ",")), \(bawah))
      ON CONFLICT (kode) DO NOTHING
      """)
  }
}

private let kelompokBaku: [(kode: String, nama: String, jenis: [UnitKerja.Jenis])] = [
  (
    "semua-perangkat-daerah", "Semua Kepala Perangkat Daerah",
    [.setwan, .inspektorat, .dinas, .badan, .satuan, .kecamatan]
  ),
  ("semua-bagian", "Semua Kepala Bagian Sekretariat Daerah", [.bagian]),
  ("semua-camat", "Semua Camat", [.kecamatan]),
  ("semua-desa", "Semua Kepala Desa", [.desa]),
  ("semua-kelurahan", "Semua Lurah", [.kelurahan]),
  ("semua-desa-kelurahan", "Semua Kepala Desa dan Lurah", [.desa, .kelurahan]),
  ("semua-puskesmas", "Semua Kepala Puskesmas", [.puskesmas]),
  ("semua-rsud", "Semua Direktur RSUD", [.rsud]),
  ("semua-kantor", "Semua kantor di lingkungan Pemerintah Kabupaten", UnitKerja.Jenis.allCases),
]
