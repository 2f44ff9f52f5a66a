import Bahasa
import Berkas
import Database
import Foundation
import Organisasi
import Pemberitahuan

extension Tx {
  /// - Throws: `ImporError.tidakAda` also for who neither brought it nor keeps the whole register.
  func unggahan(_ id: UnggahanImpor.ID, untuk pelaku: Pelaku, pada hari: Tanggal) throws -> UnggahanImpor {
    guard let satu = try unggahan(id),
      try satu.oleh == pelaku.orang || struktur(pada: hari).lingkupPenduduk(pelaku) == .semua
    else { throw ImporError.tidakAda }
    return satu
  }

  func unggahan(_ id: UnggahanImpor.ID) throws -> UnggahanImpor? {
    try first(
      """
      SELECT \(UnggahanImpor.kolom)
      FROM unggahan_impor i
      JOIN orang o ON o.id = i.oleh
      WHERE i.id = \(id)
      """)
  }

  /// The latest first, those of one person or of all.
  func unggahan(oleh orang: Orang.ID?, sebelum: UnggahanImpor.ID?, batas: Int) throws -> [UnggahanImpor] {
    let milik: SQL = orang.map { "i.oleh = \($0)" } ?? "1 = 1"
    return try all(
      """
      SELECT \(UnggahanImpor.kolom)
      FROM unggahan_impor i
      JOIN orang o ON o.id = i.oleh
      WHERE \(milik) AND i.id < \(sebelum ?? UnggahanImpor.ID(rawValue: .max))
      ORDER BY i.id DESC
      LIMIT \(batas)
      """)
  }

  func contoh(_ id: UnggahanImpor.ID) throws -> [ContohLembar] {
    let teks = try value("SELECT contoh FROM unggahan_impor WHERE id = \(id)", as: String.self)
    return try teks.map { try dariJSON([ContohLembar].self, $0) } ?? []
  }

  /// How the last sheet with the same headings was read.
  func letakTerakhir(judul: String) throws -> [KolomOpenSID: Int]? {
    let id = try value(
      "SELECT MAX(id) FROM unggahan_impor WHERE judul = \(judul) AND judul <> ''", as: UnggahanImpor.ID?.self)
    return try id.flatMap(\.self).flatMap { try unggahan($0)?.letak }
  }

  func laporan(_ id: UnggahanImpor.ID) throws -> [JenisLaporan: Berkas.ID] {
    let daftar: [(JenisLaporan, Berkas.ID)] = try all(
      "SELECT jenis, berkas FROM laporan_impor WHERE unggahan = \(id) ORDER BY jenis"
    ) { (try $0["jenis"], try $0["berkas"]) }
    return Dictionary(daftar) { pertama, _ in pertama }
  }

  /// Takes the report of that kind away, if there is one.
  func hapusLaporan(_ id: UnggahanImpor.ID, _ jenis: JenisLaporan) throws {
    guard let berkas = try laporan(id)[jenis] else { return }
    try run("DELETE FROM laporan_impor WHERE unggahan = \(id) AND jenis = \(jenis)")
    try hapusBerkas(berkas)
  }

  /// File, reports and samples go; what came of it stays.
  func kosongkan(_ satu: UnggahanImpor) throws {
    for jenis in JenisLaporan.allCases { try hapusLaporan(satu.id, jenis) }
    try run("UPDATE unggahan_impor SET berkas = NULL, contoh = '[]' WHERE id = \(satu.id)")
    if let berkas = satu.berkas { try hapusBerkas(berkas) }
    try hapusPemberitahuan(sebab: SebabPemberitahuan("unggahan_impor", satu.id))
  }
}
