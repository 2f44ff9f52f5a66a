import Bahasa
import Database
import Organisasi
import Pencocokan

/// What a search gave.
package struct HasilCariPenduduk: Sendable, Equatable {
  package var orang: [TemuanPenduduk] = []
  /// A family whose number was asked for.
  package var keluarga: KartuKeluarga.ID?
  /// There are more than are shown: another word narrows them.
  package var adaLagi = false
}

/// Whether somebody may find people by the name of their mother: whoever may open it. To others it would be told by
/// trying.
package enum HakNamaIbu: Sendable { case boleh, tidak }

extension Kependudukan {
  /// Finds people within `lingkup`. A number that belongs to nobody and one of somebody outside of it get the same answer,
  /// by the same reading.
  ///
  /// `hidup`: only those who are residents now. Words find nobody whose data are restricted; his whole number does.
  package func cari(
    _ permintaan: PermintaanPenduduk, lingkup: LingkupPenduduk, hidup: Bool = true, batas: Int = 30,
    ibu: HakNamaIbu = .tidak
  ) async throws -> HasilCariPenduduk {
    if permintaan.isKosong || lingkup == .desa([]) { return HasilCariPenduduk() }
    let hari = Tanggal(now())
    return try await db.read { [sandi] tx in
      if let nomor = permintaan.nomor { return try tx.cari(nomor: nomor, sandi, lingkup) }
      return try tx.cari(permintaan, lingkup, hidup: hidup, pada: hari, batas: batas, ibu: ibu)
    }
  }
}

extension Tx {
  /// How many are read before they are ranked.
  private static let calon = 300

  /// Whose number it is or once was; of a record that went up in another, that one: the number on an old card still leads
  /// to its holder.
  fileprivate func cari(
    nomor: String, _ sandi: Sandi, _ lingkup: LingkupPenduduk
  ) throws -> HasilCariPenduduk {
    var hasil = HasilCariPenduduk()
    if let nik = try? NIK.denganSementara(nomor) {
      hasil.orang = try all(
        """
        WITH RECURSIVE gabungan (dari, ke) AS NOT MATERIALIZED (
          SELECT g.penduduk, g.ke
          FROM gabungan_penduduk g
          JOIN peristiwa e ON e.id = g.peristiwa
          WHERE e.dibatalkan_oleh IS NULL
        ), pemegang (id) AS (
          SELECT id FROM penduduk WHERE nik_sidik = \(sandi.sidik(nik))
          UNION
          SELECT penduduk FROM versi_penduduk WHERE nik_sidik = \(sandi.sidik(nik))
          UNION
          SELECT g.ke FROM pemegang m JOIN gabungan g ON g.dari = m.id
        )
        SELECT \(TemuanPenduduk.kolom)
        FROM pemegang m
        JOIN penduduk p ON p.id = m.id
        LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
        WHERE \(lingkup.syarat("p.desa")) AND NOT EXISTS (SELECT 1 FROM gabungan g WHERE g.dari = p.id)
        ORDER BY p.id
        """)
    }
    if let kk = try? NomorKK(nomor) {
      hasil.keluarga = try value(
        """
        SELECT k.id
        FROM kartu_keluarga k
        WHERE k.nomor_sidik = \(sandi.sidik(kk)) AND \(lingkup.syarat("k.desa"))
        """)
    }
    return hasil
  }

  /// First people of that name as it was typed; only when there are few also without forms of address and titles, those of
  /// whom something else has it, and those whose name is written apart or together, sounds nearly so or ends so.
  fileprivate func cari(
    _ permintaan: PermintaanPenduduk, _ lingkup: LingkupPenduduk, hidup: Bool, pada hari: Tanggal, batas: Int,
    ibu: HakNamaIbu
  ) throws -> HasilCariPenduduk {
    var semua: [Penduduk.ID: TemuanPenduduk] = [:]
    let saringan = hidup ? "p.status = 'hidup'" : try batasKeluar(pada: hari).terbuka
    func tambah(_ rumus: RumusPenduduk) throws {
      for orang in try calon(rumus, lingkup, saringan) { semua[orang.id] = orang }
    }
    try tambah(permintaan.namaSendiri)
    let tanpaSapaan = permintaan.tanpa(try kataSapaan())
    let pokok = tanpaSapaan?.permintaan ?? permintaan
    if semua.count < batas, tanpaSapaan != nil { try tambah(pokok.namaSendiri) }
    if semua.count < batas, !pokok.kata.isEmpty {
      let desa = try struktur(pada: hari).desaMenurutNama
      try tambah(pokok.denganSekitar(ibu) { desa[$0.bunyi] ?? [] })
    }
    if semua.count < batas, pokok.kata.contains(where: { $0.bunyi.count >= 3 }) {
      try tambah(pokok.denganMirip(pokok.kata.map { try mirip($0) }, pokok.kata.map { try pecahan($0) }))
    }
    let urut = Peringkat(pokok, sapaan: tanpaSapaan?.sapaan ?? [], ibu: ibu).urutkan(Array(semua.values))
    return HasilCariPenduduk(orang: Array(urut.prefix(batas)), adaLagi: urut.count > batas)
  }

  private func calon(
    _ rumus: RumusPenduduk, _ lingkup: LingkupPenduduk, _ saringan: SQL
  ) throws -> [TemuanPenduduk] {
    var rumus = rumus
    if case .desa(let daftar) = lingkup {
      rumus.kelompok.append(daftar.sorted().map { [.init(teks: TandaPenduduk.desa($0))] })
    }
    switch dialect {
    case .sqlite:
      return try all(
        """
        SELECT \(TemuanPenduduk.kolom)
        FROM penduduk_cari c
        JOIN penduduk p ON p.id = c.rowid
        LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
        WHERE penduduk_cari MATCH \(rumus.fts5) AND \(saringan)
        ORDER BY c.rowid DESC
        LIMIT \(Self.calon)
        """)
    case .postgres:
      // A plan kept for any words would walk all people for rare ones.
      try run("SET LOCAL plan_cache_mode = force_custom_plan")
      let hasil: [TemuanPenduduk] = try all(
        """
        SELECT \(TemuanPenduduk.kolom)
        FROM penduduk_cari c
        JOIN penduduk p ON p.id = c.id
        LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
        WHERE c.kata @@ CAST(\(rumus.tsquery) AS tsquery) AND \(saringan)
        ORDER BY c.id DESC
        LIMIT \(Self.calon)
        """)
      try run("SET LOCAL plan_cache_mode = auto")
      return hasil
    }
  }
}

extension LingkupPenduduk {
  func syarat(_ kolom: SQL) -> SQL {
    switch self {
    case .semua: "1 = 1"
    case .desa(let daftar): "\(kolom) IN (\(list: daftar.sorted()))"
    }
  }
}

extension Struktur {
  /// The marks of villages by each word of their names and of the names of their kecamatan, as it sounds.
  fileprivate var desaMenurutNama: [String: [String]] {
    var hasil: [String: [String]] = [:]
    for unit in unit.values where unit.jenis == .desa || unit.jenis == .kelurahan {
      let nama = unit.nama + " " + (unit.induk.flatMap { self.unit[$0]?.nama } ?? "")
      for kata in Set(Ejaan.kata(nama).map { teks(Ejaan.kode($0)) })
      where !["desa", "kelurahan", "kecamatan"].contains(kata) {
        hasil[kata, default: []].append(TandaPenduduk.desa(unit.id))
      }
    }
    return hasil
  }
}
