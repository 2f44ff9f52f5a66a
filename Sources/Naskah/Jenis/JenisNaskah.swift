import Bahasa
import Database

/// Satu jenis naskah dinas, sebagai data yang ditetapkan daerah.
package struct JenisNaskah: Sendable, Equatable, RowDecodable {
  package let kode: String
  package let nama: String
  /// Printed above the number in forms that have a title; empty otherwise.
  package let judul: String
  package let kelompok: Kelompok
  package let bentuk: Bentuk
  /// The kind of register that numbers it: an office's SD and UND may share one.
  package let register: String
  package let penandatangan: Penandatangan
  package let dasar: String
  /// What is not yet sure about it; empty when nothing.
  package let kepastian: String

  package enum Kelompok: String, Sendable, SQLCodable {
    case pengaturan, penetapan, penugasan, korespondensi, khusus
  }

  /// The layout family (2.2): K with its letter and invitation, nota dinas, and J with an addressee.
  package enum Bentuk: String, Sendable, SQLCodable {
    case surat = "K"
    case undangan = "UND"
    case notaDinas = "ND"
    case edaran = "SE"
  }

  /// Whose signature it takes in his own right.
  package enum Penandatangan: String, Sendable, SQLCodable {
    case pimpinanKantor = "pimpinan kantor"
    case pimpinanUnit = "pimpinan unit"
  }

  package init(row: Row) throws {
    kode = try row["kode"]
    nama = try row["nama"]
    judul = try row["judul"]
    kelompok = try row["kelompok"]
    bentuk = try row["bentuk"]
    register = try row["register"]
    penandatangan = try row["penandatangan"]
    dasar = try row["dasar"]
    kepastian = try row["kepastian"]
  }
}

extension Tx {
  /// The kinds in force, in the order in which they are offered.
  package func jenisNaskah() throws -> [JenisNaskah] {
    try all(
      """
      SELECT kode, nama, judul, kelompok, bentuk, register, penandatangan, dasar, kepastian
      FROM jenis_naskah
      WHERE aktif = 1
      ORDER BY urutan, kode
      """)
  }

  package func jenisNaskah(_ kode: String) throws -> JenisNaskah? {
    try first(
      """
      SELECT kode, nama, judul, kelompok, bentuk, register, penandatangan, dasar, kepastian
      FROM jenis_naskah
      WHERE kode = \(kode)
      """)
  }
}
