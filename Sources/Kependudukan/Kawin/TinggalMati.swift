import Bahasa
import Database

extension PelaksanaPeristiwa {
  /// Whom the deaths of these people leave as widow or widower. Every wife of a husband who dies; a husband only when
  /// no other wife of his is left.
  func ditinggalMati(_ pergi: [Penduduk.ID]) throws -> [Penduduk.ID] {
    var hasil: [Penduduk.ID] = []
    for id in pergi {
      guard let orang = try tx.penduduk(id), orang.biodata.statusKawin.isKawin else { continue }
      for pasangan in try tx.pasangan(orang)
      where !pergi.contains(pasangan.id) && !hasil.contains(pasangan.id) {
        let lain =
          pasangan.biodata.jenisKelamin == .perempuan
          ? [] : try tx.pasangan(pasangan).filter { !pergi.contains($0.id) }
        if lain.isEmpty { hasil.append(pasangan.id) }
      }
    }
    return hasil
  }

  mutating func jadikanCeraiMati(_ id: Penduduk.ID) throws {
    guard let lama = try tx.penduduk(id) else { throw PendudukError.tidakAda }
    var baru = lama
    baru.biodata.statusKawin = .ceraiMati
    baru.biodata.rincian.namaPasangan = nil
    try penulis.ubah(
      lama, menjadi: baru, sebagai: lama.biodata.jenisKelamin == .lakiLaki ? .suami : .istri)
    hasil.akibat.append("\(lama.biodata.nama) kini berstatus cerai mati.")
  }
}

extension Tx {
  /// Living residents to whom he or she is married: by a wedding that is recorded and stands, or as head and spouse of
  /// one card.
  func pasangan(_ orang: Penduduk) throws -> [Penduduk] {
    let tercatat = try pasanganTercatat(orang.id)
    let serumah = try orang.keluarga.map { try anggota($0) } ?? []
    let sudah = Set(tercatat.map(\.id))
    return (tercatat + serumah.semuaPasangan(dari: orang).filter { !sudah.contains($0.id) })
      .filter { $0.isHidup && $0.biodata.statusKawin.isKawin }
  }

  /// A woman has one marriage at a time: the last wedding of the wife counts, unless a divorce came after it.
  private func pasanganTercatat(_ orang: Penduduk.ID) throws -> [Penduduk] {
    try all(
      """
      SELECT \(.kolomPenduduk)
      FROM penduduk
      WHERE id IN (
        SELECT lain.penduduk
        FROM peristiwa_orang ini
        JOIN peristiwa p ON p.id = ini.peristiwa AND p.jenis = 'kawin' AND p.dibatalkan_oleh IS NULL
        JOIN peristiwa_orang lain
          ON lain.peristiwa = p.id AND lain.penduduk <> ini.penduduk AND lain.peran IN ('suami', 'istri')
        WHERE ini.penduduk = \(orang) AND ini.peran IN ('suami', 'istri')
          AND NOT EXISTS (
            SELECT 1
            FROM peristiwa_orang o
            JOIN peristiwa q ON q.id = o.peristiwa
            WHERE o.penduduk = CASE ini.peran WHEN 'istri' THEN ini.penduduk ELSE lain.penduduk END
              AND o.peran = 'istri' AND q.id > p.id AND q.jenis IN ('kawin', 'cerai')
              AND q.dibatalkan_oleh IS NULL))
      ORDER BY id
      """)
  }
}

extension [Penduduk] {
  /// Every spouse among the members of one card: of a head all who are suami or istri.
  fileprivate func semuaPasangan(dari orang: Penduduk) -> [Penduduk] {
    switch orang.biodata.shdk {
    case .suami, .istri: filter { $0.biodata.shdk == .kepalaKeluarga }
    case .kepalaKeluarga: filter { [.suami, .istri].contains($0.biodata.shdk) }
    default: []
    }
  }
}
