import Bahasa
import Database

extension Tx {
  /// Lets `dokumen` be found from now on, in place of what was known of the same object.
  package func indeks(_ dokumen: Dokumen) throws {
    guard let lama = try entri(dokumen.jenis, dokumen.objek) else { return try tambah(dokumen) }
    guard lama.dokumen != dokumen else { return }
    let baru = Entri(id: lama.id, dokumen: dokumen)
    try lepasKata(lama)
    try run(
      """
      UPDATE pencarian
      SET judul = \(dokumen.judul), isi = \(dokumen.isi), tanggal = \(dokumen.tanggal), unit = \(dokumen.unit),
          klasifikasi = \(dokumen.klasifikasi), hak = \(Entri.teks(dokumen.hak))
      WHERE id = \(lama.id)
      """)
    try pasangKata(baru)
  }

  /// Adds rights to what is known of an object; does nothing when it is not known.
  package func beriHakCari<Objek>(_ hak: Set<HakCari>, jenis: String, objek: Key<Objek>) throws {
    guard let lama = try entri(jenis, objek.rawValue) else { return }
    try indeks(lama.dokumen.dengan(hak: lama.dokumen.hak.union(hak)))
  }

  /// The object is not found any more.
  package func hapusIndeks<Objek>(jenis: String, objek: Key<Objek>) throws {
    guard let lama = try entri(jenis, objek.rawValue) else { return }
    try lepasKata(lama)
    try run("DELETE FROM pencarian WHERE id = \(lama.id)")
  }

  private func entri(_ jenis: String, _ objek: Int64) throws -> Entri? {
    try first("SELECT \(kolomEntri) FROM pencarian WHERE jenis = \(jenis) AND objek = \(objek)")
  }

  /// The key of the object is the place of its entry, so that a rebuilt index keeps its order; only when another kind
  /// of object has the same key, the entry gets one of its own.
  private func tambah(_ dokumen: Dokumen) throws {
    let sendiri = TemuanCari.ID(rawValue: dokumen.objek)
    let id = try exists("SELECT 1 AS ada FROM pencarian WHERE id = \(sendiri)") ? key() : sendiri
    try run(
      """
      INSERT INTO pencarian (id, jenis, objek, judul, isi, tanggal, unit, klasifikasi, hak)
      VALUES (\(id), \(dokumen.jenis), \(dokumen.objek), \(dokumen.judul), \(dokumen.isi), \(dokumen.tanggal),
              \(dokumen.unit), \(dokumen.klasifikasi), \(Entri.teks(dokumen.hak)))
      """)
    try pasangKata(Entri(id: id, dokumen: dokumen))
  }
}

let kolomEntri: SQL = "id, jenis, objek, judul, isi, tanggal, unit, klasifikasi, hak"
