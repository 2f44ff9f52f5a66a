import Bahasa
import Database

/// A document at its place in the index.
struct Entri {
  /// Of a longer text only the beginning is searched: positions beyond are none to PostgreSQL.
  private static let kataPalingBanyak = 16_000

  let id: TemuanCari.ID
  let dokumen: Dokumen

  static func teks(_ hak: Set<HakCari>) -> String { hak.map(\.description).sorted().joined(separator: " ") }

  var kataJudul: [String] { Kata.bentuk(dokumen.judul, palingBanyak: 1000) }
  var kataIsi: [String] { Kata.bentuk(dokumen.isi, palingBanyak: Self.kataPalingBanyak - 1000) }
  var tanda: [String] { Tanda.semua(dokumen) }
}

extension Entri: RowDecodable {
  init(row: Row) throws {
    let hak: String = try row["hak"]
    self.init(
      id: try row["id"],
      dokumen: Dokumen(
        jenis: try row["jenis"], objek: try row["objek"], judul: try row["judul"], isi: try row["isi"],
        tanggal: try row["tanggal"], unit: try row["unit"], klasifikasi: try row["klasifikasi"],
        hak: Set(hak.split(separator: " ").compactMap { HakCari(String($0)) })))
  }
}

extension Dokumen {
  init(
    jenis: String, objek: Int64, judul: String, isi: String, tanggal: Tanggal, unit: Int64?,
    klasifikasi: String?,
    hak: Set<HakCari>
  ) {
    self.init(
      jenis: jenis, objek: Key<Dokumen>(rawValue: objek), judul: judul, isi: isi, tanggal: tanggal,
      unit: unit.map(Key<Dokumen>.init(rawValue:)), klasifikasi: klasifikasi, hak: hak)
  }

  func dengan(hak: Set<HakCari>) -> Dokumen {
    Dokumen(
      jenis: jenis, objek: objek, judul: judul, isi: isi, tanggal: tanggal, unit: unit,
      klasifikasi: klasifikasi,
      hak: hak)
  }
}
