import Database
import Pencocokan

/// Words typed apart of which a name is written as one: `nur hayati` for Nurhayati.
struct KataSambung: Equatable {
  let letak: Range<Int>
  let kata: PermintaanPenduduk.Kata
}

extension PermintaanPenduduk {
  /// Two or three neighbours each.
  var sambungan: [KataSambung] {
    (2...3)
      .flatMap { panjang in
        kata.indices.dropLast(panjang - 1)
          .compactMap { awal in
            let letak = awal..<awal + panjang
            let huruf = kata[letak].flatMap { Array($0.tulisan.utf8) }
            guard (5...30).contains(huruf.count) else { return nil }
            return KataSambung(letak: letak, kata: Kata(huruf, awalan: kata[letak].last?.awalan == true))
          }
      }
  }
}

/// A word that may be two of a name: `nurhayati` for Nur Hayati.
struct KataPecah: Equatable {
  let depan: String
  let belakang: PermintaanPenduduk.Kata
}

extension Tx {
  private static let terbanyak = 4

  /// The ways to take a word apart into words that names here are made of.
  func pecahan(_ kata: PermintaanPenduduk.Kata) throws -> [KataPecah] {
    let huruf = Array(kata.tulisan.utf8)
    guard huruf.count >= 6 else { return [] }
    let semua = (3...huruf.count - 3)
      .map { batas in
        KataPecah(
          depan: teks(Ejaan.kode(Array(huruf[..<batas]))),
          belakang: .init(Array(huruf[batas...]), awalan: kata.awalan))
      }
    let kode = semua.flatMap { [$0.depan, $0.belakang.bunyi] }
    let dikenal = Set(
      try values(
        "SELECT kode FROM kata_penduduk WHERE kode IN (\(list: kode)) ORDER BY kode", as: String.self))
    return
      semua.filter {
        dikenal.contains($0.depan) && ($0.belakang.awalan || dikenal.contains($0.belakang.bunyi))
      }
      .suffix(Self.terbanyak)
  }
}
