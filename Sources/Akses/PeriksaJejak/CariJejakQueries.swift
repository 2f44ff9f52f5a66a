import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// One line that was found.
struct BarisDitemukan: Sendable, RowDecodable {
  let nomor: Int64
  let catatan: Catatan
  let urut: Int64?

  init(row: Row) throws {
    nomor = try row["id"]
    catatan = try Catatan(row: row)
    urut = try row["urut"]
  }
}

extension Tx {
  /// Lines of the trail, newest first, each list served by an index of its own. The list of one kind leaves out rows whose
  /// content was erased after its time: nothing is left in them to be looked for.
  func cariJejak(_ saringan: SaringanJejak, orang: [Orang.ID]?, batas: Int) throws -> [BarisDitemukan] {
    var syarat: [SQL] = []
    if let orang { syarat.append("orang IN (\(list: orang))") }
    if let peristiwa = saringan.peristiwa { syarat.append("peristiwa = \(peristiwa) AND dihapus IS NULL") }
    if let jenis = saringan.jenis { syarat.append("objek_jenis = \(jenis)") }
    if let objek = saringan.objek { syarat.append("objek = \(objek)") }
    if let dari = saringan.dari { syarat.append("waktu >= \(dari)") }
    if let sebelum = saringan.sebelum { syarat.append("waktu < \(sebelum)") }
    if let batas = saringan.sesudah { syarat.append("(waktu, id) < (\(batas.waktu), \(batas.nomor))") }
    return try all(
      """
      SELECT id, waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat, urut
      FROM jejak
      WHERE \(SQL.all(of: syarat))
      ORDER BY waktu DESC, id DESC
      LIMIT \(batas)
      """)
  }

  /// The people whose name begins so, a few dozen at most.
  func orang(bernama awalan: String) throws -> [Orang.ID] {
    let kunci = kunciUrut(awalan)
    return try values(
      """
      SELECT id FROM orang
      WHERE urut_nama >= \(kunci) AND urut_nama < \(kunci + "zzz")
      ORDER BY urut_nama, id
      LIMIT 50
      """)
  }
}
