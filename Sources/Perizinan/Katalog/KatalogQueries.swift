import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi

/// A definition as it is stored.
struct DefinisiTersimpan: RowDecodable {
  let kode: String
  let versi: Int
  let yaml: String
  let pola: String

  init(row: Row) throws {
    kode = try row["kode"]
    versi = try row["versi"]
    yaml = try row["yaml"]
    pola = try row["pola"]
  }

  func layanan() throws(DefinisiDitolak) -> Layanan {
    let pola = pola.isEmpty ? [] : [try PolaAlur(yaml: pola, berkas: "pola")]
    return try Layanan(yaml: yaml, berkas: "\(kode) versi \(versi)", pola: pola)
  }
}

extension Tx {
  /// The version of each service that is in force on a day, in the order of the catalogue.
  func definisi(pada hari: Tanggal) throws -> [DefinisiTersimpan] {
    try all(
      """
      SELECT kode, versi, yaml, pola
      FROM definisi_layanan d
      WHERE versi = (SELECT MAX(versi) FROM definisi_layanan WHERE kode = d.kode AND sejak <= \(hari))
      ORDER BY kode
      """)
  }

  /// How far the table of definitions has been written: changes with each new version.
  func tandaDefinisi() throws -> Int64 {
    try value("SELECT COALESCE(MAX(id), 0) FROM definisi_layanan", as: Int64.self) ?? 0
  }

  /// Takes in a shipped definition that is not there yet. What an administrator has made of it since stays in force: his
  /// version is the higher one.
  func semai(_ satu: KatalogBawaan.Naskah, pada waktu: Date) throws {
    guard try !exists("SELECT 1 FROM definisi_layanan WHERE sidik = \(satu.sidik)") else { return }
    let layanan = try Layanan(yaml: satu.yaml, berkas: "bawaan", pola: satu.pola)
    let pola = satu.pola.first { $0.kode == layanan.alur.pola }?.yaml ?? ""
    guard
      try !exists("SELECT 1 FROM definisi_layanan WHERE kode = \(layanan.kode) AND versi >= \(layanan.versi)")
    else { return }
    try run(
      """
      INSERT INTO definisi_layanan (id, kode, versi, yaml, pola, sidik, sejak, dibuat, keterangan)
      VALUES (\(keys.next(Layanan.self)), \(layanan.kode), \(layanan.versi), \(satu.yaml), \(pola), \(satu.sidik),
              \(layanan.berlaku.sejak), \(waktu), 'Definisi bawaan')
      """)
  }
}
