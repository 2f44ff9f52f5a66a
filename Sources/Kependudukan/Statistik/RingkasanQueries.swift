import Bahasa
import Database
import Organisasi

extension Tx {
  /// Adds people to the counts, or takes them away (-1), after the register was written. A village that has no count yet
  /// is counted whole, as of `hari`.
  func ringkas(_ orang: [(ciri: CiriHitung, banyak: Int)], pada hari: Tanggal) throws {
    let desa = Set(orang.map(\.ciri.desa))
    let per = try per(desa)
    var beda = Hitungan()
    for (ciri, banyak) in orang {
      if let per = per[ciri.desa] { beda.tambah(ciri, banyak, pada: per) }
    }
    try tambah(beda)
    for satu in desa.sorted() where per[satu] == nil { try hitungUlang(satu, pada: hari) }
    try run(
      """
      UPDATE ringkasan_desa
      SET sejak = \(Bulan(hari).angka)
      WHERE sejak IS NULL AND desa IN (\(list: Set(orang.filter { $0.banyak > 0 }.map(\.ciri.desa)).sorted()))
      """)
  }

  private func per(_ desa: Set<UnitKerja.ID>) throws -> [UnitKerja.ID: Tanggal] {
    let ada: [(UnitKerja.ID, Tanggal)] = try all(
      "SELECT desa, per FROM ringkasan_desa WHERE desa IN (\(list: desa.sorted())) ORDER BY desa"
    ) { (try $0["desa"], try $0["per"]) }
    return Dictionary(ada) { pertama, _ in pertama }
  }

  func tambah(_ beda: Hitungan) throws {
    let isi = beda.isi.sorted { $0.key < $1.key }
    for awal in stride(from: 0, to: isi.count, by: 40) {
      let nilai = isi[awal..<min(isi.count, awal + 40)]
        .map { sel, banyak -> SQL in
          "(\(sel.elemen), \(sel.desa), \(sel.kode), \(sel.kelamin), \(banyak))"
        }
      try run(
        """
        INSERT INTO ringkasan_penduduk (elemen, desa, kode, jenis_kelamin, jumlah)
        VALUES \(.daftar(nilai))
        ON CONFLICT (elemen, desa, kode, jenis_kelamin)
        DO UPDATE SET jumlah = ringkasan_penduduk.jumlah + excluded.jumlah
        """)
    }
  }

  /// Counts a village from its people, with the ages that they have on `hari`.
  /// - Returns: whether the counts that stood there were right, ages aside; true when there were none.
  @discardableResult
  func hitungUlang(_ desa: UnitKerja.ID, pada hari: Tanggal) throws -> Bool {
    var hitungan = Hitungan()
    try each("SELECT \(CiriHitung.kolom) FROM penduduk WHERE desa = \(desa) AND status = 'hidup'") {
      hitungan.tambah(try CiriHitung(row: $0), 1, pada: hari)
    }
    let lama = try self.hitungan([desa])
    let ada = try exists("SELECT 1 FROM ringkasan_desa WHERE desa = \(desa)")
    try run("DELETE FROM ringkasan_penduduk WHERE desa = \(desa)")
    try run(
      """
      INSERT INTO ringkasan_desa (desa, per) VALUES (\(desa), \(hari))
      ON CONFLICT (desa) DO UPDATE SET per = excluded.per
      """)
    try tambah(hitungan)
    return !ada
      || lama.isi.filter { $0.key.elemen != .umur } == hitungan.isi.filter { $0.key.elemen != .umur }
  }

  /// The counts of these villages as they stand.
  func hitungan(_ desa: [UnitKerja.ID]) throws -> Hitungan {
    var hasil = Hitungan()
    try each(
      """
      SELECT elemen, desa, kode, jenis_kelamin, jumlah
      FROM ringkasan_penduduk
      WHERE desa IN (\(list: desa))
      ORDER BY elemen, desa, kode, jenis_kelamin
      """
    ) {
      hasil.tambah(
        .init(
          elemen: try $0["elemen"], desa: try $0["desa"], kode: try $0["kode"],
          kelamin: try $0["jenis_kelamin"]),
        try $0["jumlah"])
    }
    return hasil
  }
}

extension SQL {
  /// Parts after commas; at least one.
  static func daftar(_ bagian: [SQL]) -> SQL {
    guard let pertama = bagian.first else { return "" }
    return bagian.dropFirst().reduce(pertama) { "\($0), \($1)" }
  }
}

extension Hitungan.Sel: Comparable {
  static func < (kiri: Self, kanan: Self) -> Bool {
    (kiri.elemen.rawValue, kiri.desa, kiri.kode, kiri.kelamin.rawValue)
      < (kanan.elemen.rawValue, kanan.desa, kanan.kode, kanan.kelamin.rawValue)
  }
}
