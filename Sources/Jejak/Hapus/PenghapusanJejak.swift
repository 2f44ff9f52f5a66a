import Cryptography
import Foundation

/// What a line of the trail says of rows that were erased under it: enough that nobody can add a row to them, take one
/// away, or alter what is left of one.
struct PenghapusanJejak: Codable, Sendable, Equatable {
  static let peristiwa = "jejak.dihapus_sesuai_masa_simpan"
  static let objekJenis = "jejak"

  /// The first and the last place in the chain; rows of other kinds stand in between.
  let dari, sampai: Int64
  let jumlah: Int
  /// SHA-256 over what is left of every row, in hexadecimal.
  let sidik: String
  /// Only rows of before are covered, in milliseconds since 1970.
  let batas: Int64
  /// The rule: so many years, and these kinds.
  let tahun: Int
  let peristiwa: [String]

  /// `baris` stand in the order of the chain.
  init(_ baris: [SisaBaris], aturan: AturanHapusJejak, batas: Date) {
    dari = baris.first?.urut ?? 0
    sampai = baris.last?.urut ?? 0
    jumlah = baris.count
    sidik = Self.sidik(baris)
    self.batas = Int64((batas.timeIntervalSince1970 * 1000).rounded())
    tahun = aturan.tahun
    peristiwa = Set(baris.map(\.peristiwa)).sorted()
  }

  /// - Throws: `DecodingError` when the details of the line are not ours.
  init(_ rincian: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(rincian.utf8)) }

  func rincian() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Whether exactly these rows were erased under this line.
  func mencakup(_ baris: [SisaBaris]) -> Bool {
    baris.first?.urut == dari && baris.last?.urut == sampai && baris.count == jumlah
      && Self.sidik(baris) == sidik
  }

  /// Whether a row was old enough for this line, which was written at `saat`.
  func cukupTua(_ waktu: Date, dihapus saat: Date) -> Bool {
    let batas = Date(timeIntervalSince1970: Double(batas) / 1000)
    return tahun >= 1 && waktu < batas && batas <= AturanHapusJejak.batas(tahun, sebelum: saat)
  }

  private static func sidik(_ baris: [SisaBaris]) -> String {
    var sandi = SandiBaris()
    for satu in baris {
      sandi.tambah(satu.id)
      sandi.tambah(satu.urut)
      sandi.tambah(Int64((satu.waktu.timeIntervalSince1970 * 1000).rounded()))
      sandi.tambah(Array(satu.peristiwa.utf8))
      sandi.tambah(satu.segel)
    }
    return hex(sha256(sandi.bytes))
  }
}

/// What is left of a row once it is erased: that at this place, then, something of this kind happened.
struct SisaBaris: Sendable, Equatable {
  let id, urut: Int64
  let waktu: Date
  let peristiwa: String
  let segel: [UInt8]
}
