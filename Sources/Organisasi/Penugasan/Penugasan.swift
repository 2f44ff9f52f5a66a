import Bahasa
import Database
import Foundation

/// Pengangkatan seseorang dalam sebuah jabatan, bertanggal dan berdasar surat keputusan.
package struct Penugasan: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Penugasan>

  package let id: ID
  package var orang: Orang.ID
  package var jabatan: Jabatan.ID
  package var status: Status
  package var mulai: Tanggal
  package var selesai: Tanggal?
  /// The decision it rests on: `SK Bupati 800.1.3.3/12/2026`.
  package var dasar: String
  /// That it was recorded by mistake; nil while it stands.
  package var pembatalan: Pembatalan?

  package init(
    id: ID, orang: Orang.ID, jabatan: Jabatan.ID, status: Status, mulai: Tanggal, selesai: Tanggal? = nil,
    dasar: String
  ) {
    self.id = id
    self.orang = orang
    self.jabatan = jabatan
    self.status = status
    self.mulai = mulai
    self.selesai = selesai
    self.dasar = dasar
  }

  package func berlaku(pada tanggal: Tanggal) -> Bool {
    pembatalan == nil && mulai <= tanggal && tanggal <= selesai ?? tanggal
  }

  /// Pembatalan penugasan: it counts on no day any more, and stays in the history.
  package struct Pembatalan: Sendable, Equatable {
    package let waktu: Date
    package let alasan: String
    package let oleh: Orang.ID
  }

  /// UU 30/2014 Pasal 14: Plh. for an official who is away, Plt. for a post that is vacant.
  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case definitif, plt, plh, pj, pjs

    /// What stands before the position: `Plt. `; empty for a definitive appointment.
    package var awalan: String {
      switch self {
      case .definitif: ""
      case .plt: "Plt. "
      case .plh: "Plh. "
      case .pj: "Pj. "
      case .pjs: "Pjs. "
      }
    }
  }
}

extension Penugasan: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], orang: try row["orang"], jabatan: try row["jabatan"], status: try row["status"],
      mulai: try row["mulai"], selesai: try row["selesai"], dasar: try row["dasar"])
    let waktu: Date? = try row["dibatalkan"]
    pembatalan = try waktu.map {
      Pembatalan(waktu: $0, alasan: try row["alasan_batal"], oleh: try row["dibatalkan_oleh"])
    }
  }

  /// The columns of `penugasan` that make a `Penugasan`.
  static let kolom: SQL =
    "id, orang, jabatan, status, mulai, selesai, dasar, dibatalkan, alasan_batal, dibatalkan_oleh"
}
