import Bahasa
import Database

extension Tx {
  /// Of whom it was decided that they are somebody else than `orang`, as long as what the decision was about stands.
  func dinyatakanLain(dari orang: Penduduk) throws -> Set<Penduduk.ID> {
    let pasangan: [PasanganGanda] = try all(
      """
      SELECT \(PasanganGanda.kolom)
      FROM pasangan_ganda g
      WHERE (g.a = \(orang.id) OR g.b = \(orang.id)) AND g.status = 'bukan_ganda'
      ORDER BY g.id
      """)
    return Set(try pasangan.filter { try !berubahBermakna($0) }.map { $0.a == orang.id ? $0.b : $0.a })
  }

  /// Whether what tells a person from others has changed since the pair was compared.
  func berubahBermakna(_ pasangan: PasanganGanda) throws -> Bool {
    try berubahBermakna(pasangan.a, sejak: pasangan.versiA)
      || berubahBermakna(pasangan.b, sejak: pasangan.versiB)
  }

  private func berubahBermakna(_ id: Penduduk.ID, sejak versi: Int) throws -> Bool {
    guard let kini = try penduduk(id) else { return true }
    if kini.versi == versi { return false }
    guard let lama = try self.versi(id, versi) else { return true }
    return lama.biodata.pembeda != kini.biodata.pembeda
  }
}

extension Biodata {
  /// What tells one person from another.
  fileprivate var pembeda: [String] {
    [
      kunciUrut(nama), jenisKelamin.rawValue, kunciUrut(tempatLahir), tanggalLahir.description,
      kunciUrut(namaAyah), kunciUrut(namaIbu),
    ]
  }
}
