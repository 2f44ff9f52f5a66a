import Bahasa
import Database
import Organisasi

extension Tx {
  /// By the codes of one element; `desa` nil for the whole register, which an index adds up in its own order.
  package func statistik(_ elemen: Elemen, _ desa: [UnitKerja.ID]?) throws -> [Int: Pasangan] {
    var hasil: [Int: Pasangan] = [:]
    let bagian: SQL = desa.map { "AND desa IN (\(list: $0))" } ?? ""
    try each(
      """
      SELECT kode, jenis_kelamin, SUM(jumlah) AS jumlah
      FROM ringkasan_penduduk
      WHERE elemen = \(elemen) \(bagian)
      GROUP BY kode, jenis_kelamin
      ORDER BY kode, jenis_kelamin
      """
    ) { hasil[try $0["kode"], default: Pasangan()].tambah(try $0["jenis_kelamin"], try $0["jumlah"]) }
    return hasil.filter { $0.value.jumlah != 0 }
  }

  /// By village.
  package func penduduk(menurut desa: [UnitKerja.ID]) throws -> [UnitKerja.ID: Pasangan] {
    try perDesa(.kewarganegaraan, desa, "1 = 1")
  }

  /// The heads of families by village, and so the families.
  package func kepalaKeluarga(menurut desa: [UnitKerja.ID]) throws -> [UnitKerja.ID: Pasangan] {
    try perDesa(.shdk, desa, "kode = \(HubunganKeluarga.kepalaKeluarga)")
  }

  private func perDesa(_ elemen: Elemen, _ desa: [UnitKerja.ID], _ syarat: SQL) throws -> [UnitKerja.ID:
    Pasangan]
  {
    var hasil: [UnitKerja.ID: Pasangan] = [:]
    try each(
      """
      SELECT desa, jenis_kelamin, SUM(jumlah) AS jumlah
      FROM ringkasan_penduduk
      WHERE elemen = \(elemen) AND desa IN (\(list: desa)) AND \(syarat)
      GROUP BY desa, jenis_kelamin
      ORDER BY desa, jenis_kelamin
      """
    ) { hasil[try $0["desa"], default: Pasangan()].tambah(try $0["jenis_kelamin"], try $0["jumlah"]) }
    return hasil
  }

  /// The day of the ages: the earliest of these villages. Nil when none is counted yet.
  package func umurPer(_ desa: [UnitKerja.ID]) throws -> Tanggal? {
    try value("SELECT MIN(per) FROM ringkasan_desa WHERE desa IN (\(list: desa))")
  }

  /// Where the kecamatan stand on the map of tiles: by their code, column and row from the north-west.
  func petakPeta() throws -> [String: PetakPeta] {
    let ada: [(String, PetakPeta)] = try all("SELECT kode, kolom, baris FROM petak_peta ORDER BY kode") {
      (try $0["kode"], PetakPeta(kolom: try $0["kolom"], baris: try $0["baris"]))
    }
    return Dictionary(ada) { pertama, _ in pertama }
  }
}

/// The place of one tile.
struct PetakPeta: Sendable, Equatable {
  let kolom, baris: Int
}
