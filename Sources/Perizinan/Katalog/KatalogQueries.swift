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

  func versiBerlaku(_ kode: String, pada hari: Tanggal) throws -> Int? {
    try value("SELECT MAX(versi) FROM definisi_layanan WHERE kode = \(kode) AND sejak <= \(hari)")
  }

  func definisi(_ kode: String, versi: Int) throws -> DefinisiTersimpan? {
    try first(
      "SELECT kode, versi, yaml, pola FROM definisi_layanan WHERE kode = \(kode) AND versi = \(versi)")
  }

  /// How far the table of definitions has been written: changes with each new version.
  func tandaDefinisi() throws -> Int64 {
    try value("SELECT COALESCE(MAX(id), 0) FROM definisi_layanan", as: Int64.self) ?? 0
  }

  /// Takes in a shipped definition that is not there yet. What an administrator has made of it since stays in force: his
  /// version is the higher one.
  func semai(_ satu: KatalogBawaan.Naskah, pada waktu: Date) throws {
    guard let kode = satu.kepala("kode"), let versi = satu.kepala("versi").flatMap(Int.init),
      try !exists("SELECT 1 FROM definisi_layanan WHERE kode = \(kode) AND versi >= \(versi)")
    else { return }
    let pola = satu.pola.first { satu.yaml.contains("pola: \($0.kode)") }?.yaml ?? ""
    let sejak = satu.kepala("berlaku").flatMap { $0.firstMatch(of: /\d{4}-\d{2}-\d{2}/)?.output }
    try run(
      """
      INSERT INTO definisi_layanan (id, kode, versi, yaml, pola, sidik, sejak, dibuat, keterangan)
      VALUES (\(keys.next(Layanan.self)), \(kode), \(versi), \(satu.yaml), \(pola), \(satu.sidik),
              \(sejak.map(String.init) ?? "9999-12-31"), \(waktu), 'Definisi bawaan')
      """)
  }
}
