import Akses
import Bahasa
import CSV
import Database
import Foundation
import Hummingbird
import Web

/// What a program reads: hidden cells are null.
struct DataTerbukaJSON: Encodable {
  struct Baris: Encodable {
    let nama: String
    let lakiLaki, perempuan, jumlah: Int?

    enum CodingKeys: String, CodingKey {
      case nama
      case lakiLaki = "laki_laki"
      case perempuan, jumlah
    }

    init(_ nama: String, _ nilai: [Int?]) {
      self.nama = nama
      lakiLaki = nilai[0]
      perempuan = nilai[1]
      jumlah = nilai[2]
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(nama, forKey: .nama)
      try container.encode(lakiLaki, forKey: .lakiLaki)
      try container.encode(perempuan, forKey: .perempuan)
      try container.encode(jumlah, forKey: .jumlah)
    }
  }

  let judul, disusun, keterangan: String
  let baris: [Baris]

  init(_ isi: Terbitan, _ disusun: Date) {
    judul = isi.judul
    self.disusun = Tanggal(disusun).description
    keterangan = "Nilai null disamarkan supaya tidak menunjuk orang."
    baris = isi.baris.map { Baris($0.nama, $0.nilai) } + [Baris("Jumlah", isi.jumlah)]
  }

  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self))
  }
}
