import Bahasa
import CSV
import Organisasi

/// One line of the file of people: as it was typed, by column.
struct BarisImpor: Sendable, Equatable {
  let nomor: Int
  let isi: [String: String]

  /// In the order in which the example shows them. `nama`, `unit`, `jabatan`, `mulai` and `dasar` must be there.
  static let kolom = [
    "nama", "gelar_depan", "gelar_belakang", "nip", "golongan", "surel", "telepon", "unit", "jabatan",
    "jenis_jabatan", "status", "mulai", "selesai", "dasar", "pengguna", "peran",
  ]
  static let wajib = ["nama", "unit", "jabatan", "mulai", "dasar"]
  static let terbanyak = 10_000

  subscript(_ kolom: String) -> String { isi[kolom, default: ""] }

  /// The same line again, in the order of `kolom`.
  var teks: String {
    let penulis = CSVWriter(for: .exchange, separator: UInt8(ascii: ";"))
    return String(decoding: penulis.record(Self.kolom.map { self[$0] }), as: UTF8.self)
  }

  static var kepala: String { kolom.joined(separator: ";") + "\r\n" }

  /// - Throws: `FieldErrors` at `isi` for a text that is no such table.
  static func baca(_ teks: String) throws(FieldErrors) -> [BarisImpor] {
    let catatan: [CSVRecord]
    do {
      var pembaca = CSVParser()
      catatan = try pembaca.feed(Array(teks.utf8)) + pembaca.finish()
    } catch {
      throw FieldErrors("isi", error.message)
    }
    guard let kepala = catatan.first?.fields.map({ $0.lowercased().filter { !$0.isWhitespace } }) else {
      throw FieldErrors("isi", "Berkasnya kosong. Baris pertama memuat nama kolom.")
    }
    let kurang = wajib.filter { !kepala.contains($0) }
    guard kurang.isEmpty else {
      throw FieldErrors("isi", "Kolom \(kurang.joined(separator: ", ")) belum ada di baris pertama.")
    }
    guard Set(kepala).count == kepala.count else {
      throw FieldErrors("isi", "Ada nama kolom yang ditulis dua kali.")
    }
    guard catatan.count <= terbanyak + 1 else {
      throw FieldErrors("isi", "Paling banyak \(terbanyak.ribuan) baris sekali jalan.")
    }
    return catatan.dropFirst()
      .map { satu in
        var isi: [String: String] = [:]
        for (nama, nilai) in zip(kepala, satu.fields) {
          isi[nama] = nilai.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        if satu.fields.count != kepala.count { isi["?"] = "\(satu.fields.count) dari \(kepala.count) kolom" }
        return BarisImpor(nomor: satu.line, isi: isi)
      }
      .filter { baris in baris.isi.values.contains { !$0.isEmpty } }
  }
}
