import Bahasa
import Database

/// How sure a fact of the shipped data is. Screens show it beside the fact, so that an administrator checks it.
package enum Kepastian: String, Sendable, CaseIterable, SQLCodable {
  case terverifikasi, sebagian, tipikal, pengetahuan, contoh

  package var nama: String {
    switch self {
    case .terverifikasi: "Sudah dicocokkan"
    case .sebagian: "Baru satu sumber"
    case .tipikal: "Susunan umum, perlu disesuaikan"
    case .pengetahuan: "Belum dicocokkan dengan sumber"
    case .contoh: "Data contoh"
    }
  }

  /// Whether an administrator should still check the fact.
  package var perluDicocokkan: Bool { self != .terverifikasi }
}

/// The certainty of one row of data: which row, how sure, and where it was read.
package struct SumberFakta: Sendable, Equatable {
  /// The table's name: `unit`, `mandat`, `ketentuan`.
  package let objekJenis: String
  package let objek: Int64
  package var kepastian: Kepastian
  package var sumber: String
  package var catatan: String

  package init(
    objekJenis: String, objek: Int64, kepastian: Kepastian, sumber: String = "", catatan: String = ""
  ) {
    self.objekJenis = objekJenis
    self.objek = objek
    self.kepastian = kepastian
    self.sumber = sumber
    self.catatan = catatan
  }
}

extension SumberFakta: RowDecodable {
  package init(row: Row) throws {
    self.init(
      objekJenis: try row["objek_jenis"], objek: try row["objek"], kepastian: try row["kepastian"],
      sumber: try row["sumber"], catatan: try row["catatan"])
  }
}
