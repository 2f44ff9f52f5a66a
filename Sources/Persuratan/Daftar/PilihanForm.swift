import Bahasa
import Database
import Web

/// The ticked rows of a list, and which list it was.
struct PilihanForm: Decodable, Sendable {
  var pilih: [String] = []
  /// Said of all of them.
  var keterangan = ""
  var kunci = ""
  var tampil = ""
  var sebelum: Int64?
  var q = ""

  var saring: SaringDaftar { SaringDaftar(tampil: tampil, sebelum: sebelum, q: q) }

  /// What is no key belongs to nothing that there is.
  func objek<Objek>(_: Objek.Type = Objek.self) -> [Key<Objek>] {
    pilih.map { Key($0) ?? Key(rawValue: 0) }
  }
}

extension SaringDaftar {
  /// The fields that bring a form back to the list named `tampil`.
  func bidang(_ tampil: String) -> [(String, String)] {
    [("tampil", tampil), ("sebelum", sebelum.map(String.init) ?? ""), ("q", q)].filter { !$0.1.isEmpty }
  }

  func alamat(_ daftar: String) -> String {
    query(
      daftar,
      [
        "tampil": tampil.isEmpty ? nil : tampil, "q": kata.isEmpty ? nil : q,
        "sebelum": sebelum.map(String.init),
      ])
  }
}
