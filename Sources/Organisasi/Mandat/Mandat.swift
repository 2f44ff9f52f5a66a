import Bahasa
import Database

/// Pelimpahan wewenang menandatangani: a.n. (satu tingkat) atau u.b. (dua tingkat).
package struct Mandat: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Mandat>

  package let id: ID
  package var pemberi: Jabatan.ID
  package var penerima: Jabatan.ID
  package var bentuk: Bentuk
  /// Codes of the kinds of naskah it covers; empty means all.
  package var jenisNaskah: [String]
  package var mulai: Tanggal
  package var selesai: Tanggal?
  package var dasar: String

  package init(
    id: ID, pemberi: Jabatan.ID, penerima: Jabatan.ID, bentuk: Bentuk, jenisNaskah: [String] = [],
    mulai: Tanggal, selesai: Tanggal? = nil, dasar: String
  ) {
    self.id = id
    self.pemberi = pemberi
    self.penerima = penerima
    self.bentuk = bentuk
    self.jenisNaskah = jenisNaskah
    self.mulai = mulai
    self.selesai = selesai
    self.dasar = dasar
  }

  package func berlaku(pada tanggal: Tanggal, untuk jenis: String) -> Bool {
    mulai <= tanggal && tanggal <= selesai ?? tanggal && (jenisNaskah.isEmpty || jenisNaskah.contains(jenis))
  }

  package enum Bentuk: String, Sendable, CaseIterable, SQLCodable {
    /// atas nama: the receiver signs for the giver, one level below
    case an
    /// untuk beliau: the receiver signs for one who signs a.n., two levels below
    case ub
  }
}

extension Mandat: RowDecodable {
  package init(row: Row) throws {
    let jenis: String = try row["jenis_naskah"]
    self.init(
      id: try row["id"], pemberi: try row["pemberi"], penerima: try row["penerima"],
      bentuk: try row["bentuk"],
      jenisNaskah: jenis == "*" ? [] : jenis.split(separator: ",").map(String.init),
      mulai: try row["mulai"], selesai: try row["selesai"], dasar: try row["dasar"])
  }
}
