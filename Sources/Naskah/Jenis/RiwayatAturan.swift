import Bahasa
import Database
import Foundation
import Organisasi

/// One change of a rule about papers: what it said, what it says, since when and by what right.
package struct RiwayatAturan: Sendable, RowDecodable {
  package let mulai: Tanggal
  package let sebelum: String
  package let sesudah: String
  package let dasar: String
  package let nama: String
  package let dicatat: Date

  package init(row: Row) throws {
    mulai = try row["mulai"]
    sebelum = try row["sebelum"]
    sesudah = try row["sesudah"]
    dasar = try row["dasar"]
    nama = try row["nama"]
    dicatat = try row["dicatat"]
  }

  package enum Jenis: String, Sendable, SQLCodable {
    case jenisNaskah = "jenis_naskah"
    case aturanNama = "aturan_nama"
    case klasifikasi
  }
}

extension Tx {
  /// How a rule came to be what it is, the latest change first.
  package func riwayatAturan(_ jenis: RiwayatAturan.Jenis, _ kode: String, batas: Int = 20) throws
    -> [RiwayatAturan]
  {
    try all(
      """
      SELECT r.mulai, r.sebelum, r.sesudah, r.dasar, o.nama, r.dicatat
      FROM riwayat_aturan r
      JOIN orang o ON o.id = r.oleh
      WHERE r.jenis = \(jenis) AND r.kode = \(kode)
      ORDER BY r.id DESC
      LIMIT \(batas)
      """)
  }

  /// Notes a change and its trail.
  func catatAturan(
    _ jenis: RiwayatAturan.Jenis, _ kode: String, _ sebelum: String, _ sesudah: String, dasar: String,
    oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    let id = key(RiwayatAturan.self)
    try run(
      """
      INSERT INTO riwayat_aturan (id, jenis, kode, mulai, sebelum, sesudah, dasar, oleh, dicatat)
      VALUES (\(id), \(jenis), \(kode), \(Tanggal(waktu)), \(sebelum), \(sesudah), \(dasar), \(pelaku.orang), \(waktu))
      """)
    let peristiwa =
      switch jenis {
      case .jenisNaskah: "jenis.diubah"
      case .aturanNama: "aturan.diubah"
      case .klasifikasi: "klasifikasi.diubah"
      }
    try catat(
      peristiwa, "riwayat_aturan", id, oleh: pelaku, keterangan: "\(kode): \(sesudah), dasar \(dasar)",
      pada: waktu)
  }
}
