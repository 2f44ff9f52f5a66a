import Bahasa
import Database
import Organisasi

/// How the population of one village or of several changed in a month: lahir, mati, pindah, datang.
///
/// Counted is what was written down in that month, whenever it happened, so that a report that was handed in stays as it
/// was: what is taken back within the month is not counted, what is taken back or imported later is an adjustment of the
/// later month. A village's reports begin with the month in which it came into the register. `awal + lahir + datang − mati − pindah + penyesuaian = akhir`.
package struct Lampid: Sendable, Equatable {
  package private(set) var akhir: [KelompokPenduduk: Int] = [:]
  package private(set) var arus: [Arus: [KelompokPenduduk: Int]] = [:]

  package func jumlah(_ satu: Arus, _ kelompok: KelompokPenduduk? = nil) -> Int {
    nilai(arus[satu, default: [:]], kelompok)
  }

  package func akhir(_ kelompok: KelompokPenduduk? = nil) -> Int { nilai(akhir, kelompok) }

  package func awal(_ kelompok: KelompokPenduduk? = nil) -> Int {
    akhir(kelompok) - Arus.allCases.map { $0.arah * jumlah($0, kelompok) }.reduce(0, +)
  }

  /// What changed otherwise than by the four.
  package func penyesuaian(_ kelompok: KelompokPenduduk? = nil) -> Int {
    jumlah(.tambah, kelompok) - jumlah(.kurang, kelompok)
  }

  mutating func tambah(akhir banyak: Int, _ kelompok: KelompokPenduduk) {
    akhir[kelompok, default: 0] += banyak
  }

  mutating func tambah(_ satu: Arus, _ banyak: Int, _ kelompok: KelompokPenduduk) {
    arus[satu, default: [:]][kelompok, default: 0] += banyak
  }

  package static func + (kiri: Lampid, kanan: Lampid) -> Lampid {
    var hasil = kiri
    for (kelompok, banyak) in kanan.akhir { hasil.tambah(akhir: banyak, kelompok) }
    for (satu, isi) in kanan.arus {
      for (kelompok, banyak) in isi { hasil.tambah(satu, banyak, kelompok) }
    }
    return hasil
  }

  private func nilai(_ isi: [KelompokPenduduk: Int], _ kelompok: KelompokPenduduk?) -> Int {
    kelompok.map { isi[$0, default: 0] } ?? isi.values.reduce(0, +)
  }
}

extension Tx {
  /// The report of each of these villages.
  package func lampid(_ desa: [UnitKerja.ID], _ bulan: Bulan) throws -> [UnitKerja.ID: Lampid] {
    var hasil: [UnitKerja.ID: Lampid] = [:]
    for satu in desa { hasil[satu] = Lampid() }
    try each(
      """
      SELECT desa, jenis_kelamin, CASE WHEN kode = \(Kewarganegaraan.wna) THEN 1 ELSE 0 END AS wna, jumlah
      FROM ringkasan_penduduk
      WHERE elemen = \(Elemen.kewarganegaraan) AND desa IN (\(list: desa))
      ORDER BY desa, kode, jenis_kelamin
      """
    ) { hasil[try $0["desa"]]?.tambah(akhir: try $0["jumlah"], try KelompokPenduduk(row: $0)) }
    try each(
      """
      SELECT desa, arus, jenis_kelamin, wna, jumlah
      FROM arus_penduduk
      WHERE bulan = \(bulan.angka) AND desa IN (\(list: desa))
      ORDER BY desa, arus, jenis_kelamin, wna
      """
    ) { hasil[try $0["desa"]]?.tambah(try $0["arus"], try $0["jumlah"], try KelompokPenduduk(row: $0)) }
    let kelak: [UnitKerja.ID] = try values(
      """
      SELECT desa
      FROM ringkasan_desa
      WHERE sejak > \(bulan.angka) AND desa IN (\(list: desa))
      ORDER BY desa
      """)
    // From today back to the end of that month.
    try each(
      """
      SELECT desa, arus, jenis_kelamin, wna, SUM(jumlah) AS jumlah
      FROM arus_penduduk
      WHERE bulan > \(bulan.angka) AND desa IN (\(list: desa))
      GROUP BY desa, arus, jenis_kelamin, wna
      ORDER BY desa, arus, jenis_kelamin, wna
      """
    ) { row in
      let arus: Arus = try row["arus"]
      let banyak: Int = try row["jumlah"]
      hasil[try row["desa"]]?.tambah(akhir: -arus.arah * banyak, try KelompokPenduduk(row: row))
    }
    for satu in kelak { hasil[satu] = Lampid() }
    return hasil
  }
}

extension KelompokPenduduk: RowDecodable {
  package init(row: Row) throws {
    self.init(kelamin: try row["jenis_kelamin"], isAsing: try row["wna"])
  }
}
