import Database
import Foundation

/// Satu pemberitahuan bagi satu orang. It lives as long as its cause: when the letter is dealt with, it vanishes.
package struct Pemberitahuan: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Pemberitahuan>

  package let id: ID
  /// The key of the person it is for.
  package let orang: Int64
  package let isi: IsiPemberitahuan
  package let dibuat: Date
  package let dibaca: Date?
}

package struct IsiPemberitahuan: Sendable, Equatable {
  /// A short word: `disposisi`, `tenggat`.
  package let jenis: String
  package let judul: String
  package let isi: String
  /// Where it leads, a path of this site.
  package let tautan: String
  package let sebab: SebabPemberitahuan

  package init(jenis: String, judul: String, isi: String = "", tautan: String, sebab: SebabPemberitahuan) {
    self.jenis = jenis
    self.judul = judul
    self.isi = isi
    self.tautan = tautan
    self.sebab = sebab
  }
}

/// The object a notice is about.
package struct SebabPemberitahuan: Sendable, Hashable {
  package let jenis: String
  package let objek: Int64

  package init<Objek>(_ jenis: String, _ objek: Key<Objek>) {
    self.jenis = jenis
    self.objek = objek.rawValue
  }

  init(jenis: String, objek: Int64) {
    self.jenis = jenis
    self.objek = objek
  }
}

extension Pemberitahuan: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], orang: try row["orang"],
      isi: IsiPemberitahuan(
        jenis: try row["jenis"], judul: try row["judul"], isi: try row["isi"], tautan: try row["tautan"],
        sebab: SebabPemberitahuan(jenis: try row["sebab_jenis"], objek: try row["sebab"])),
      dibuat: try row["dibuat"], dibaca: try row["dibaca"])
  }
}
