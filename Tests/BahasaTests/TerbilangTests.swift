import Bahasa
import Testing

@Suite struct TerbilangTests {
  @Test(arguments: [
    (0, "nol"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"), (19, "sembilan belas"),
    (20, "dua puluh"),
    (100, "seratus"), (111, "seratus sebelas"), (1000, "seribu"), (1200, "seribu dua ratus"),
    (2026, "dua ribu dua puluh enam"), (11_000, "sebelas ribu"), (100_000, "seratus ribu"),
    (1_001_000, "satu juta seribu"), (1_000_000, "satu juta"), (-5, "minus lima"),
    (1_250_000, "satu juta dua ratus lima puluh ribu"),
    (
      999_999_999_999_999,
      "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar"
        + " sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus"
        + " sembilan puluh sembilan"
    ),
  ])
  func `bilangan ditulis dengan kata`(angka: Int, kata: String) {
    #expect(angka.terbilang == kata)
  }

  @Test func `rupiah dengan kata`() {
    #expect(1500.terbilangRupiah == "seribu lima ratus rupiah")
  }

  @Test func `kata bilangan menunjuk tepat satu angka`() throws {
    for angka in Array(0...3000)
      + Array(stride(from: 3001, through: 999_999_999_999_999, by: 7_777_777_777_777))
      + [Int.max, Int.min + 1]
    {
      #expect(try bilangan(angka.terbilang) == angka)
    }
  }

  /// The words read back, by a way of its own.
  func bilangan(_ kata: String) throws -> Int {
    let satuan = [
      "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
      "sembilan": 9, "sepuluh": 10, "sebelas": 11,
    ]
    let besar = [
      "ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "triliun": 1_000_000_000_000,
      "kuadriliun": 1_000_000_000_000_000, "kuintiliun": 1_000_000_000_000_000_000,
    ]
    var (jumlah, kelompok, digit) = (0, 0, 0)
    for bagian in kata.split(separator: " ").map(String.init) where bagian != "minus" {
      switch bagian {
      case "belas": (kelompok, digit) = (kelompok + digit + 10, 0)
      case "puluh": (kelompok, digit) = (kelompok + digit * 10, 0)
      case "ratus": (kelompok, digit) = (kelompok + digit * 100, 0)
      case "seratus": kelompok += 100
      case "seribu": jumlah += 1000
      default:
        if let nilai = besar[bagian] {
          jumlah += (kelompok + digit) * nilai
          (kelompok, digit) = (0, 0)
        } else {
          digit = try #require(satuan[bagian])
        }
      }
    }
    return (jumlah + kelompok + digit) * (kata.hasPrefix("minus") ? -1 : 1)
  }
}
