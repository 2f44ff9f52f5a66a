import CSV
import Database
import Seeds

extension Kependudukan {
  /// Brings in the shipped code tables where ours are empty. What an administrator has changed stays.
  package static func semai(_ tx: Tx, dari tempat: SeedsPlace = .current) throws {
    try semaiKonter(tx, dari: tempat)
    try tx.semaiAturanKawin(tempat)
    try semaiSurat(tx, dari: tempat)
    try tx.semaiCatatanPelindungan(tempat)
    try tx.semaiSapaan(tempat)
    if try !tx.exists("SELECT 1 FROM petak_peta LIMIT 1") { try tx.semaiPetak(tempat) }
    if try !tx.exists("SELECT 1 FROM wilayah_nik LIMIT 1") { try tx.semaiWilayah(tempat) }
    for tabel in KodePenduduk.Tabel.allCases
    where try !tx.exists("SELECT 1 FROM kode_penduduk WHERE tabel = \(tabel) LIMIT 1") {
      for baris in try Seeds.rows(tabel.berkas, in: tempat) {
        try tx.run(
          """
          INSERT INTO kode_penduduk (tabel, kode, nama, kepastian, sumber)
          VALUES (\(tabel), \(Int(baris["kode"] ?? "")), \(baris["nama"]), \(baris["kepastian"]), \(baris["sumber"]))
          """)
      }
    }
    if try tx.exists("SELECT 1 FROM kode_padanan LIMIT 1") { return }
    for baris in try Seeds.rows("kependudukan/padanan-opensid.csv", in: tempat) {
      try tx.run(
        """
        INSERT INTO kode_padanan (sistem, tabel, asal, kode, kepastian, catatan)
        VALUES ('opensid', \(baris["tabel"]), \(Int(baris["asal"] ?? "")), \(Int(baris["kode"] ?? "")),
                \(baris["kepastian"]), \(baris["catatan"]))
        """)
    }
  }
}

extension Tx {
  fileprivate func semaiPetak(_ tempat: SeedsPlace) throws {
    for baris in try Seeds.rows("kependudukan/petak-peta.csv", in: tempat) {
      try run(
        """
        INSERT INTO petak_peta (kode, kolom, baris, kepastian)
        VALUES (\(baris["kode"]), \(Int(baris["kolom"] ?? "")), \(Int(baris["baris"] ?? "")), \(baris["kepastian"]))
        """)
    }
  }

  fileprivate func semaiWilayah(_ tempat: SeedsPlace) throws {
    var baris: [[SQLValue]] = []
    try Seeds.forEachRow("kependudukan/kecamatan.csv", in: tempat) { satu in
      guard let kode = satu["kode"].flatMap({ Int64($0) }) else { return }
      baris.append([
        .integer(kode), .text(satu["nama"] ?? ""), .text(satu["kepastian"] ?? ""),
        .text("Kepmendagri 300.2.2-2430/2025"),
      ])
    }
    try insert(into: "wilayah_nik", columns: ["kode", "nama", "kepastian", "sumber"], rows: baris)
  }
}
