import Berkas
import Database
import Foundation
import Organisasi

/// A file of residents that somebody asked for.
package struct EksporPenduduk: Sendable, Identifiable {
  package typealias ID = Key<EksporPenduduk>
  package enum Keadaan: String, Sendable, SQLCodable { case antre, jadi, gagal, dihapus }

  /// So long it may be fetched: it was asked for to be used, and what lies about is found.
  static let masaSimpan: TimeInterval = 72 * 3600

  package let id: ID
  package let oleh: Orang.ID
  let namaOleh: String
  let jabatan: String
  let alamat: String
  let alasan: String
  /// A village or a kecamatan; nil for all.
  let wilayah: UnitKerja.ID?
  let bentuk: BentukEkspor
  let nomor: PermintaanEkspor.Nomor
  package let keadaan: Keadaan
  let berkas: Berkas.ID?
  let jumlah: Int
  let galat: String
  let dibuat: Date
  let selesai: Date?

  /// Nil for what cannot be fetched any more.
  func sampai(pada waktu: Date) -> Date? {
    guard keadaan == .jadi, let sampai = selesai.map({ $0 + Self.masaSimpan }) else { return nil }
    return waktu < sampai ? sampai : nil
  }
}

extension BentukEkspor: SQLCodable {}

extension EksporPenduduk: RowDecodable {
  static let kolom: SQL = """
    e.id AS id, e.oleh AS oleh, o.nama AS nama_oleh, e.jabatan AS jabatan, e.alamat AS alamat, e.alasan AS alasan,
    e.wilayah AS wilayah, e.bentuk AS bentuk, e.nomor AS nomor, e.keadaan AS keadaan, e.berkas AS berkas,
    e.jumlah AS jumlah, e.galat AS galat, e.dibuat AS dibuat, e.selesai AS selesai
    """

  package init(row: Row) throws {
    self.init(
      id: try row["id"], oleh: try row["oleh"], namaOleh: try row["nama_oleh"], jabatan: try row["jabatan"],
      alamat: try row["alamat"], alasan: try row["alasan"], wilayah: try row["wilayah"],
      bentuk: try row["bentuk"], nomor: try row["nomor"], keadaan: try row["keadaan"],
      berkas: try row["berkas"], jumlah: try row["jumlah"], galat: try row["galat"],
      dibuat: try row["dibuat"],
      selesai: try row["selesai"])
  }
}

extension Tx {
  func ekspor(_ id: EksporPenduduk.ID) throws -> EksporPenduduk? {
    try first(
      """
      SELECT \(EksporPenduduk.kolom)
      FROM ekspor_penduduk e
      JOIN orang o ON o.id = e.oleh
      WHERE e.id = \(id)
      """)
  }

  /// The latest first.
  func ekspor(oleh orang: Orang.ID, sebelum: EksporPenduduk.ID?, batas: Int) throws -> [EksporPenduduk] {
    try all(
      """
      SELECT \(EksporPenduduk.kolom)
      FROM ekspor_penduduk e
      JOIN orang o ON o.id = e.oleh
      WHERE e.oleh = \(orang) AND e.id < \(sebelum ?? EksporPenduduk.ID(rawValue: .max))
      ORDER BY e.id DESC
      LIMIT \(batas)
      """)
  }
}
