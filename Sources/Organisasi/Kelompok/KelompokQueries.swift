import Bahasa
import Database

extension Tx {
  /// The groups an office may address: the common ones and its own, by name.
  package func kelompok(bagi kantor: UnitKerja.ID) throws -> [Kelompok] {
    try kelompok("aktif = 1 AND (pemilik IS NULL OR pemilik = \(kantor))")
  }

  /// The groups for all, by name.
  package func kelompokUmum() throws -> [Kelompok] { try kelompok("aktif = 1 AND pemilik IS NULL") }

  package func kelompok(_ id: Kelompok.ID) throws -> Kelompok? { try kelompok("id = \(id)").first }

  /// Also one that is no longer offered, since old letters name it.
  package func kelompok(kode: String) throws -> Kelompok? { try kelompok("kode = \(kode)").first }

  /// The offices in the group of that code on the structure's day; none when there is no such group.
  package func anggota(kelompok kode: String, _ struktur: Struktur) throws -> [UnitKerja.ID] {
    try kelompok(kode: kode)?.anggota(struktur) ?? []
  }

  package func namaKelompok(_ kode: String) throws -> String { try kelompok(kode: kode)?.nama ?? kode }

  private func kelompok(_ syarat: SQL) throws -> [Kelompok] {
    try all("SELECT id, kode, nama, jenis, bawah, pemilik FROM kelompok WHERE \(syarat) ORDER BY nama, id") {
      row in
      let id: Kelompok.ID = try row["id"]
      let jenis: String = try row["jenis"]
      return Kelompok(
        id: id, kode: try row["kode"], nama: try row["nama"],
        jenis: jenis.split(separator: ",").compactMap { UnitKerja.Jenis(rawValue: String($0)) },
        bawah: try row["bawah"], pemilik: try row["pemilik"], tambah: try anggota(id, "tambah"),
        kecuali: try anggota(id, "kecuali"))
    }
  }

  private func anggota(_ id: Kelompok.ID, _ sikap: String) throws -> Set<UnitKerja.ID> {
    Set(
      try values(
        "SELECT unit FROM kelompok_anggota WHERE kelompok = \(id) AND sikap = \(sikap) ORDER BY unit",
        as: UnitKerja.ID.self))
  }

  func simpan(_ kelompok: Kelompok) throws {
    let jenis = kelompok.jenis.map(\.rawValue).joined(separator: ",")
    try run(
      """
      INSERT INTO kelompok (id, kode, nama, jenis, bawah, pemilik)
      VALUES (\(kelompok.id), \(kelompok.kode), \(kelompok.nama), \(jenis), \(kelompok.bawah), \(kelompok.pemilik))
      ON CONFLICT (id) DO UPDATE
      SET nama = excluded.nama, jenis = excluded.jenis, bawah = excluded.bawah
      """)
    try run("DELETE FROM kelompok_anggota WHERE kelompok = \(kelompok.id)")
    for (unit, sikap) in kelompok.tambah.map({ ($0, "tambah") }) + kelompok.kecuali.map({ ($0, "kecuali") }) {
      try run(
        "INSERT INTO kelompok_anggota (kelompok, unit, sikap) VALUES (\(kelompok.id), \(unit), \(sikap))")
    }
  }
}
