import Bahasa
import Database

extension Tx {
  /// What `permintaan` asks for and one of `hak` lets find, newest first. The rights are part of the query itself:
  /// what may not be found is not even read.
  package func cari(
    _ permintaan: PermintaanCari, hak: Set<HakCari>, sebelum: TemuanCari.ID? = nil, batas: Int = 20
  ) throws -> HalamanCari {
    let rumus = Rumus(permintaan.teks)
    let tanda = permintaan.tanda(hak: hak)
    guard tanda.allSatisfy({ !$0.isEmpty }) else { return HalamanCari(temuan: [], berikutnya: nil) }
    var syarat: [SQL] = []
    if let dari = permintaan.dari { syarat.append("d.tanggal >= \(dari)") }
    if let sampai = permintaan.sampai { syarat.append("d.tanggal <= \(sampai)") }
    let sebelum = sebelum ?? TemuanCari.ID(rawValue: .max)
    let saringan = SQL.all(of: syarat)
    let ada = try denganRencanaSendiri {
      try all(
        dialect == .postgres
          ? cariPostgres(kolomTemuan, rumus.tsquery(tanda: tanda), saringan, sebelum, batas + 1)
          : cariSQLite(kolomTemuan, rumus.fts5(tanda: tanda), saringan, sebelum, batas + 1)
      ) { try Self.temuan($0, rumus) }
    }
    let temuan = Array(ada.prefix(batas))
    return HalamanCari(temuan: temuan, berikutnya: ada.count > batas ? temuan.last?.id : nil)
  }

  /// The keys of the newest `batas` things that are found, for a list that shows them in its own way; of those of one
  /// unit when there is `unit`.
  package func cariObjek(
    _ teks: String, jenis: String, unit: Int64? = nil, hak: Set<HakCari>, batas: Int
  ) throws -> [Int64] {
    let rumus = Rumus(teks)
    let tanda = PermintaanCari(teks, jenis: [jenis], unit: unit).tanda(hak: hak)
    guard !rumus.frasa.isEmpty, tanda.allSatisfy({ !$0.isEmpty }) else { return [] }
    let awal = TemuanCari.ID(rawValue: .max)
    return try denganRencanaSendiri {
      try all(
        dialect == .postgres
          ? cariPostgres("d.objek AS objek", rumus.tsquery(tanda: tanda), "1 = 1", awal, batas)
          : cariSQLite("d.objek AS objek", rumus.fts5(tanda: tanda), "1 = 1", awal, batas)
      ) { try $0["objek"] }
    }
  }

  /// A plan that PostgreSQL keeps for any words walks the documents from the newest on, which for rare words means all
  /// of them: at 150,000 documents a second instead of a millisecond. So it plans anew for these words.
  private func denganRencanaSendiri<T>(_ kerja: () throws -> T) throws -> T {
    guard dialect == .postgres else { return try kerja() }
    try run("SET LOCAL plan_cache_mode = force_custom_plan")
    let hasil = try kerja()
    try run("SET LOCAL plan_cache_mode = auto")
    return hasil
  }

  private static func temuan(_ row: Row, _ rumus: Rumus) throws -> TemuanCari {
    TemuanCari(
      id: try row["id"], jenis: try row["jenis"], objek: try row["objek"],
      judul: Penanda(rumus).tandai(try row["judul"]), cuplikan: Penanda(rumus).cuplik(try row["isi"]),
      tanggal: try row["tanggal"], unit: try row["unit"], klasifikasi: try row["klasifikasi"])
  }
}

/// FTS5 walks its lists from the newest on and stops when the page is full.
private func cariSQLite(
  _ kolom: SQL, _ rumus: String, _ saringan: SQL, _ sebelum: TemuanCari.ID, _ batas: Int
) -> SQL {
  """
  SELECT \(kolom)
  FROM pencarian_fts
  JOIN pencarian d ON d.id = pencarian_fts.rowid
  WHERE pencarian_fts MATCH \(rumus) AND pencarian_fts.rowid < \(sebelum) AND \(saringan)
  ORDER BY pencarian_fts.rowid DESC
  LIMIT \(batas)
  """
}

private func cariPostgres(
  _ kolom: SQL, _ rumus: String, _ saringan: SQL, _ sebelum: TemuanCari.ID, _ batas: Int
) -> SQL {
  """
  SELECT \(kolom)
  FROM pencarian_fts
  JOIN pencarian d ON d.id = pencarian_fts.id
  WHERE pencarian_fts.kata @@ CAST(\(rumus) AS tsquery) AND pencarian_fts.id < \(sebelum) AND \(saringan)
  ORDER BY pencarian_fts.id DESC
  LIMIT \(batas)
  """
}

private let kolomTemuan: SQL =
  """
  d.id AS id, d.jenis AS jenis, d.objek AS objek, d.judul AS judul, d.isi AS isi, d.tanggal AS tanggal,
  d.unit AS unit, d.klasifikasi AS klasifikasi
  """
