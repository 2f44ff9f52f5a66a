import Bahasa
import Database
import Foundation
import Organisasi
import Pencarian

/// What a list shows of a disposition.
package struct BarisDisposisi: Sendable, Equatable, RowDecodable {
  package let id: Disposisi.ID
  package let status: Disposisi.Status
  /// The position that gave it.
  package let pemberi: Jabatan.ID
  package let dari: String
  package let kepada: String
  package let instruksi: [String]
  package let hal: String
  package let tenggat: Date?
  package let dibuat: Date
  /// What the recipient reported; empty for closed letters, of which every opening is on record.
  package let laporan: String

  package init(row: Row) throws {
    id = try row["id"]
    status = try row["status"]
    pemberi = try row["dari"]
    dari = try row["sebutan_dari"]
    kepada = try row["sebutan_kepada"]
    let instruksi: String = try row["instruksi"]
    self.instruksi = instruksi.split(separator: ",").map(String.init)
    hal = try row["hal"]
    tenggat = try row["tenggat"]
    dibuat = try row["dibuat"]
    laporan = try row["laporan"]
  }

  package func terlambat(pada now: Date) -> Bool { status.terbuka && (tenggat.map { $0 < now } ?? false) }
}

package enum DaftarDisposisi: String, Sendable, CaseIterable {
  /// for me to act on
  case masuk
  /// given by me, with a report to accept
  case dilaporkan
  /// given by me
  case keluar
  /// for me, all
  case semua

  package var nama: String {
    switch self {
    case .masuk: "Untuk saya"
    case .dilaporkan: "Laporan masuk"
    case .keluar: "Yang saya beri"
    case .semua: "Riwayat"
    }
  }
}

extension Tx {
  func daftar(
    _ daftar: DaftarDisposisi, for pelaku: Pelaku, _ potongan: Potongan
  ) throws -> HalamanDaftar<BarisDisposisi> {
    let baris: [BarisDisposisi] = try all(
      """
      SELECT \(kolomDisposisi)
      FROM disposisi d
      JOIN kiriman k ON k.id = d.kiriman
      JOIN naskah n ON n.id = k.naskah
      WHERE \(syarat(daftar, pelaku)) AND \(potongan.syarat("d.id"))
      ORDER BY d.id DESC
      LIMIT \(potongan.batas + 1)
      """)
    return HalamanDaftar(baris, batas: potongan.batas) { $0.id.rawValue }
  }

  /// Those of the list whose letter says `kata`: of the newest 1,000 such letters.
  func daftar(
    _ daftar: DaftarDisposisi, for pelaku: Pelaku, mencari kata: String, _ potongan: Potongan
  ) throws -> HalamanDaftar<BarisDisposisi> {
    let naskah = try cariObjek(kata, jenis: "naskah", hak: pelaku.hakCari, batas: 1000)
    guard !naskah.isEmpty else { return HalamanDaftar([], batas: potongan.batas) { $0.id.rawValue } }
    let baris: [BarisDisposisi] = try all(
      """
      SELECT \(kolomDisposisi)
      FROM disposisi d
      JOIN kiriman k ON k.id = d.kiriman
      JOIN naskah n ON n.id = k.naskah
      WHERE \(syarat(daftar, pelaku)) AND n.id IN (\(list: naskah)) AND \(potongan.syarat("d.id"))
      ORDER BY d.id DESC
      LIMIT \(potongan.batas + 1)
      """)
    return HalamanDaftar(baris, batas: potongan.batas) { $0.id.rawValue }
  }

  /// What the letters of those of `pilihan` are about that one gave.
  func judul(_ pilihan: [Disposisi.ID], for pelaku: Pelaku) throws -> [Disposisi.ID: String] {
    guard !pilihan.isEmpty else { return [:] }
    let baris: [BarisDisposisi] = try all(
      """
      SELECT \(kolomDisposisi)
      FROM disposisi d
      JOIN kiriman k ON k.id = d.kiriman
      JOIN naskah n ON n.id = k.naskah
      WHERE d.id IN (\(list: pilihan)) AND \(meja("d.dari", pelaku))
      """)
    return Dictionary(uniqueKeysWithValues: baris.map { ($0.id, "\($0.hal), kepada \($0.kepada)") })
  }

  func jumlah(_ daftar: DaftarDisposisi, for pelaku: Pelaku) throws -> Int {
    try value(
      "SELECT COUNT(*) FROM (SELECT 1 FROM disposisi d WHERE \(syarat(daftar, pelaku)) LIMIT 100) AS t") ?? 0
  }

  func disposisiTerlambat(for pelaku: Pelaku, pada now: Date, batas: Int = 100) throws -> [BarisDisposisi] {
    try all(
      """
      SELECT \(kolomDisposisi)
      FROM disposisi d
      JOIN kiriman k ON k.id = d.kiriman
      JOIN naskah n ON n.id = k.naskah
      WHERE (d.kepada IN (\(list: pelaku.jabatanDiwakili)) OR d.dari IN (\(list: pelaku.jabatanDiwakili)))
        AND d.status IN ('baru', 'dibaca', 'dikerjakan') AND d.tenggat IS NOT NULL AND d.tenggat < \(now)
      ORDER BY d.tenggat, d.id
      LIMIT \(batas)
      """)
  }

  private var kolomDisposisi: SQL {
    """
    d.id, d.status, d.dari, d.sebutan_dari, d.sebutan_kepada, d.instruksi, n.hal, d.tenggat, d.dibuat,
    CASE WHEN n.keamanan IN ('B', 'T') THEN d.laporan ELSE '' END AS laporan
    """
  }

  /// Those of his own positions, and of the desks at which he helps what is not secret.
  private func meja(_ kolom: SQL, _ pelaku: Pelaku) -> SQL {
    let sendiri: SQL = "\(kolom) IN (\(list: pelaku.jabatanDiwakili))"
    guard !pelaku.delegasi.isEmpty else { return sendiri }
    return """
      (\(sendiri) OR (\(kolom) IN (\(list: pelaku.mejaDibaca)) AND EXISTS (
        SELECT 1
        FROM kiriman x
        JOIN naskah y ON y.id = x.naskah
        WHERE x.id = d.kiriman AND y.keamanan IN ('B', 'T'))))
      """
  }

  private func syarat(_ daftar: DaftarDisposisi, _ pelaku: Pelaku) -> SQL {
    switch daftar {
    case .masuk: "\(meja("d.kepada", pelaku)) AND d.status IN ('baru', 'dibaca', 'dikerjakan')"
    case .dilaporkan: "\(meja("d.dari", pelaku)) AND d.status = 'dilaporkan'"
    case .keluar: meja("d.dari", pelaku)
    case .semua: "\(meja("d.kepada", pelaku)) AND d.status <> 'ditarik'"
    }
  }
}
