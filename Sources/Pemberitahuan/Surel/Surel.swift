import Database
import Foundation

/// One letter by mail, to any number of recipients, each of whom gets a copy of his own.
package struct Surel: Sendable, Equatable {
  package typealias ID = Key<Surel>

  package let judul: String
  /// Plain text; lines end with `\n`.
  package let isi: String
  package let lampiran: [LampiranSurel]
  package let balasKe: AlamatSurel?
  /// What it is about, so that its fate can be shown there.
  package let sebab: SebabPemberitahuan

  package init(
    judul: String, isi: String, lampiran: [LampiranSurel] = [], balasKe: AlamatSurel? = nil,
    sebab: SebabPemberitahuan
  ) {
    self.judul = judul
    self.isi = isi
    self.lampiran = lampiran
    self.balasKe = balasKe
    self.sebab = sebab
  }
}

/// A file that goes with the mail; fetched by its `rujukan` only when the mail leaves.
package struct LampiranSurel: Sendable, Codable, Equatable {
  package let nama: String
  /// `application/pdf`
  package let jenis: String
  package let rujukan: String

  package init(nama: String, jenis: String, rujukan: String) {
    self.nama = nama
    self.jenis = jenis
    self.rujukan = rujukan
  }
}

/// How the mail to one recipient fared.
package struct HasilSurel: Sendable, Equatable {
  package let surel: Surel.ID
  package let alamat: String
  package let nama: String
  package let status: Status
  /// The last words of the mail server about it.
  package let jawaban: String
  package let terkirim: Date?

  package enum Status: String, Sendable, SQLCodable {
    case antre
    /// Taken over by the mail server.
    case terkirim
    /// Refused for good, as an address that does not exist.
    case ditolak
    /// Called off before any server took it.
    case dibatalkan
  }
}

extension HasilSurel: RowDecodable {
  package init(row: Row) throws {
    self.init(
      surel: try row["surel"], alamat: try row["alamat"], nama: try row["nama"], status: try row["status"],
      jawaban: try row["jawaban"], terkirim: try row["terkirim"])
  }
}
